/**
 * Pages that are hard on a guest: each is the demo's article under one more burden, whose style and script stand in
 * `hostile/` under the page's name. All are written so that two loads of one page give one picture, and each has a
 * `work()` that does what such a page does and answers what came of it. A spy (`hostile/spy.js`) looks at us from the head.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from './demo.mjs';

const FOLDER = join(import.meta.dirname, 'hostile');
const PREACT = join(import.meta.dirname, '..', '..', 'node_modules', 'preact', 'dist', 'preact.mjs');
const HOST = 'hostile.example';
const HEADLINE = 'بوتين وأردوغان في موسكو: عودة إلى الشراكة';
const PARAGRAPHS = demo.html(demo.pair.open).match(/<p>[\s\S]*?<\/p>/g);
const ARTICLE = `<article><h1>${HEADLINE}</h1>${PARAGRAPHS.join('')}</article>`;

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'";

const FRAME = `<!doctype html><html lang='ar' dir='rtl'><body>${PARAGRAPHS.join('')}</body></html>`;
/** Tells its page, when asked, how much of us it sees. */
const ASKED = `<script>addEventListener('message', () => parent.postMessage({ seen: CSS.highlights.size, html: document.documentElement.children.length }, '*'))</script>`;

/** name → what differs from the plain page */
const PAGES = {
  strict: { headers: { 'content-security-policy': `${STRICT}; ${TRUSTED}` } },
  trusted: { headers: { 'content-security-policy': TRUSTED } },
  unset: {},
  react: {},
  elm: {},
  shadow: { body: `<news-page>${ARTICLE}</news-page>` },
  frames: {
    body: `${ARTICLE}<iframe id="same" srcdoc="${FRAME}"></iframe><iframe id="other" src="https://kinds.example/news/early"></iframe><iframe id="boxed" sandbox="allow-scripts" srcdoc="${ASKED.replaceAll('"', '&quot;')}${PARAGRAPHS[0]}"></iframe>`,
  },
  vertical: {},
  zoom: {},
  print: {},
  fullscreen: { body: `<button id="full">ملء الشاشة</button><video></video>${ARTICLE}` },
  infinite: { body: `${ARTICLE}<div id="end"></div>` },
  mutation: { body: `<output id="ticker">0</output>${ARTICLE}<ul id="list"></ul>` },
};

/** @type {Record<string, string>} name → address */
export const hostile = Object.fromEntries(
  Object.keys(PAGES).map((name) => [name, `https://${HOST}/${name}`]),
);
export const hostileHost = HOST;

/** @returns {{ host: string, path: string, page: import('./servers.mjs').Page }[]} */
export function hostileSites() {
  const pages = Object.entries(PAGES).map(([name, { body = ARTICLE, headers }]) => [
    `/${name}`,
    { body: html(name, body), headers },
  ]);
  const files = ['page.css', 'spy.js', ...Object.keys(PAGES).flatMap((name) => [`${name}.css`, `${name}.js`])]
    .filter((file) => existsSync(join(FOLDER, file)))
    .map((file) => [`/${file}`, { body: readFileSync(join(FOLDER, file)), type: typeOf(file) }]);
  const preact = ['/preact.mjs', { body: readFileSync(PREACT), type: 'text/javascript' }];
  return [...pages, ...files, preact].map(([path, page]) => ({ host: HOST, path, page }));
}

const typeOf = (file) => (file.endsWith('.css') ? 'text/css' : 'text/javascript');

const own = (name, suffix, tag) => (existsSync(join(FOLDER, `${name}.${suffix}`)) ? tag : '');

/** Style and script by address: the strictest policy allows them, and where everything is shown there is no code to read. */
const html = (name, body) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2017-03-10T20:05:00+02:00">
<link rel="canonical" href="https://${HOST}/${name}"><link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/page.css">
${own(name, 'css', `<link rel="stylesheet" href="/${name}.css">`)}<script src="/spy.js"></script>
${own(name, 'js', `<script type="module" src="/${name}.js"></script>`)}</head><body>${body}</body></html>`;

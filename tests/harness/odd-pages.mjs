/**
 * Pages as the web also has them: nothing in them, far too much, broken, in a language without a pack, rebuilt while open.
 * Those that need an article take a demo article and change what is around it.
 */
import { demo } from './demo.mjs';
import { WATCH } from './witness.mjs';

const HOST = 'odd.example';
const ORIGIN = `https://${HOST}`;

export const odd = {
  empty: `${ORIGIN}/empty`,
  short: `${ORIGIN}/short`,
  list: `${ORIGIN}/list`,
  long: `${ORIGIN}/long`,
  broken: `${ORIGIN}/broken`,
  swahili: `${ORIGIN}/swahili`,
  watched: `${ORIGIN}/watched`,
  strict: `${ORIGIN}/strict`,
  linked: `${ORIGIN}/linked`,
  keys: `${ORIGIN}/keys`,
  isolated: `${ORIGIN}/isolated`,
  sandboxed: `${ORIGIN}/sandboxed`,
  jealous: `${ORIGIN}/jealous`,
};

/** @returns {{ host: string, path: string, page: import('./servers.mjs').Page }[]} */
export function oddSites() {
  const article = demo.html(demo.pair.open);
  const pages = {
    [odd.empty]: { body: '<!doctype html><html lang="ar"><title></title><body></body></html>' },
    [odd.short]: { body: document('ar', '<article><h1>عاجل</h1><p>انقطع التيار عن الميناء.</p></article>') },
    [odd.list]: { body: document('ar', `<main>${LINKS}</main>`) },
    [odd.long]: { body: longPage() },
    [odd.broken]: { body: broken(article) },
    [odd.swahili]: { body: document('sw', `<article><h1>Bandari mpya</h1>${SWAHILI}</article>`) },
    [odd.watched]: {
      body: atHome(article, odd.watched).replace('<head>', `<head><script>${WATCH}</script>`),
    },
    [odd.strict]: { body: atHome(article, odd.strict), headers: { 'content-security-policy': STRICT } },
    [odd.linked]: { body: linked(atHome(article, odd.linked)) },
    [odd.isolated]: {
      body: atHome(article, odd.isolated),
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': STRICT,
      },
    },
    [odd.sandboxed]: {
      body: atHome(article, odd.sandboxed),
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    },
    [odd.jealous]: {
      body: atHome(article, odd.jealous).replace('<head>', `<head><script>${ALONE}</script>`),
    },
    [odd.keys]: { body: atHome(article, odd.keys).replace('<head>', `<head><script>${COUNT_KEYS}</script>`) },
  };
  return Object.entries(pages).map(([url, page]) => ({ host: HOST, path: new URL(url).pathname, page }));
}

const STRICT =
  "default-src 'none'; frame-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const document = (lang, body) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>odd</title></head><body>${body}</body></html>`;

/** The article under another address, so that it is not the saved one again. */
const atHome = (html, url) =>
  html
    .replace(/<link rel="canonical"[^>]*>/, `<link rel="canonical" href="${url}">`)
    .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');

const LINKS = Array.from(
  { length: 60 },
  (_, number) => `<h2><a href="/news/${number}">خبر رقم ${number} من أخبار المدينة اليوم</a></h2>`,
).join('');

const SWAHILI = Array.from(
  { length: 12 },
  () =>
    '<p>Wajenzi wa bandari mpya walifika mjini asubuhi na wakaanza kazi yao kando ya bahari, huku wavuvi wakitazama kutoka kwenye mashua zao.</p>',
).join('');

/** 2.2 million characters of running text without a quotation in them. */
function longPage() {
  const paragraph =
    'سارت القافلة على الطريق القديم بين الجبل والبحر، ومرت بقرى كثيرة قبل أن تبلغ الميناء مع المساء. ';
  const block = `<p>${paragraph.repeat(20)}</p>`;
  const blocks = Math.ceil(2_200_000 / (paragraph.length * 20));
  return document('ar', `<article><h1>رحلة طويلة</h1>${block.repeat(blocks)}</article>`);
}

/** Nothing is closed and much is nested wrongly; a browser makes something of it, and so must we. */
const broken = (html) =>
  atHome(html, odd.broken)
    .replaceAll('</p>', '')
    .replaceAll('</div>', '<b><i></b>')
    .replace('</article>', '</table></span>')
    .replace('</body>', '')
    .replace('</html>', '');

const linked = (html) => html.replace(/<p>([\s\S]*?)<\/p>/g, '<p><a href="#followed">$1</a></p>');

/** Lets nothing stand beside the body. */
const ALONE = `
  new MutationObserver(() => {
    if (document.readyState !== 'complete') return;
    for (const child of [...document.documentElement.children]) {
      if (!['HEAD', 'BODY'].includes(child.nodeName)) child.remove();
    }
  }).observe(document.documentElement, { childList: true });
`;

const COUNT_KEYS = `
  window.keys = [];
  addEventListener('keydown', (event) => keys.push(event.key));
`;

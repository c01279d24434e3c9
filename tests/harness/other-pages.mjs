/**
 * Pages of a news site that are no plain article: the demo article's paragraphs in another kind's clothes, so that the
 * demo's history bears on each. Every page keeps a witness (witness.mjs).
 */
import { demo } from './demo.mjs';
import { WATCH } from './witness.mjs';

const HOST = 'kinds.example';
const ORIGIN = `https://${HOST}`;

export const other = {
  liveBlog: `${ORIGIN}/live/talks`,
  interview: `${ORIGIN}/interview/talks`,
  opinion: `${ORIGIN}/opinion/talks`,
  onePerson: `${ORIGIN}/news/one-person`,
  mixed: `${ORIGIN}/news/mixed`,
  trusted: `${ORIGIN}/news/trusted`,
  section: `${ORIGIN}/section/world`,
  video: `${ORIGIN}/video/talks`,
  paywall: `${ORIGIN}/paid/talks`,
  undated: `${ORIGIN}/news/undated`,
  growing: `${ORIGIN}/news/growing`,
  translatable: `${ORIGIN}/news/translatable`,
  early: `${ORIGIN}/news/early`,
  door: `${ORIGIN}/door`,
};

export const headline = 'بوتين وأردوغان في موسكو: عودة إلى الشراكة';

const PARAGRAPHS = demo.html(demo.pair.open).match(/<p>[\s\S]*?<\/p>/g);
const DAY = '2017-03-10';

/** @returns {{ host: string, path: string, page: import('./servers.mjs').Page }[]} */
export function otherSites() {
  const article = dated({ '@type': 'NewsArticle', headline });
  const plain = `<h1>${headline}</h1>${PARAGRAPHS.join('')}`;
  const pages = {
    [other.liveBlog]: html(
      `<main><h1>${headline}</h1>${POSTS}</main>`,
      dated({ '@type': 'LiveBlogPosting' }),
    ),
    [other.interview]: html(`<article><h1>${headline}</h1>${QUESTIONS}</article>`, article),
    [other.opinion]: html(
      `<article><p>رأي</p><h1>${headline}</h1><address>سليم الراوي</address>${OPENING}${PARAGRAPHS.slice(1).join('')}</article>`,
      dated({ '@type': 'OpinionNewsArticle', headline, author: { name: 'سليم الراوي' } }),
    ),
    [other.onePerson]: html(`<article><h1>${headline}</h1>${ALONE}</article>`, article),
    [other.mixed]: html(`<article>${plain}${ENGLISH}</article>`, article),
    [other.trusted]: html(`<article>${plain}</article>`, article),
    [other.section]: html(`<main><h1>العالم</h1>${TEASERS}</main>`),
    [other.video]: html(
      `<main><h1>بالفيديو: وصول الوفود إلى مقر المحادثات</h1><video controls></video><p>مشاهد من وصول الوفود.</p></main>`,
    ),
    [other.paywall]: html(
      `<article><h1>${headline}</h1><p>هذا المقال لمشتركي الصحيفة.</p><button>اشترك لتقرأ البقية</button></article>`,
      dated({ '@type': 'NewsArticle', headline, isAccessibleForFree: false }),
    ),
    [other.undated]: html(`<article>${plain}</article>`),
    [other.growing]: html(`<article>${plain}</article><script>${GROW}</script>`, article),
    [other.translatable]: html(`<article>${plain}</article>`, article),
    [other.early]: html(`<article>${plain}</article>`, article),
    [other.door]: html(`<p><a href="${new URL(other.early).pathname}">المقال</a></p>`),
  };
  const strict =
    "require-trusted-types-for 'script'; trusted-types 'none'; object-src 'none'; base-uri 'none'";
  const headers = { [other.trusted]: { 'content-security-policy': strict } };
  return Object.entries(pages).map(([url, body]) => ({
    host: HOST,
    path: new URL(url).pathname,
    page: { body, headers: headers[url] },
  }));
}

const html = (body, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>أخبار</title><script>${WATCH}</script>${head}</head><body>${body}</body></html>`;

const dated = (data) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', headline, datePublished: DAY, ...data })}</script>`;

const POSTS = PARAGRAPHS.map((text, at) => `<section><h2>1${at}:05</h2>${text}</section>`).join('');

const QUESTIONS = PARAGRAPHS.map((text) => `<p><b>ما الذي خرجتم به من هذا اليوم الطويل؟</b></p>${text}`).join(
  '',
);

const OPENING =
  '<p>في رأيي أن هذا اللقاء يستحق قراءة متأنية، فما قيل فيه يذكر بما قيل قبله في عواصم أخرى.</p>';

const ALONE = [
  '<p>تحدث الرئيس الروسي فلاديمير بوتين اليوم الجمعة في موسكو إلى الصحفيين عن الحرب في سوريا.</p>',
  PARAGRAPHS[3],
  PARAGRAPHS[2].replace('البلدين اتفقا على مواصلة', 'موسكو تواصل'),
].join('');

const ENGLISH =
  '<p lang="en" dir="ltr">The two delegations also signed a short note on trade, which their offices will publish in both languages next week.</p>';

const TEASERS = Array.from(
  { length: 45 },
  (_, at) =>
    `<section><h2><a href="/news/${at}">وفود المدينة تصل إلى مقر المحادثات رقم ${at}</a></h2><p>سطر قصير تحت العنوان.</p></section>`,
).join('');

/** The headline of the article that follows on the page that grows. */
export const nextHeadline = 'ميناء المدينة يستقبل سفينة جديدة';

/** The next article comes under the first one, and the address and the title follow whoever scrolls to it. */
const GROW = `
  window.grow = () => {
    const next = document.createElement('article');
    next.append(Object.assign(document.createElement('h2'), { textContent: '${nextHeadline}' }));
    for (let at = 0; at < 6; at++) {
      const text = 'رست السفينة الجديدة عند الرصيف القديم صباحا وبدأ العمال إنزال الصناديق على مهل، يوم العمل رقم ' + at + '.';
      next.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
    document.body.append(next);
  };
  window.scrollOn = () => {
    document.title = '${nextHeadline}';
    history.replaceState(null, '', '/news/next');
  };
  /** Replaces the first article's text again and again, and ends with the words it had. */
  window.fret = async (times) => {
    const first = document.querySelector('article p');
    const words = first.textContent;
    for (let at = times; at >= 0; at--) {
      first.textContent = at === 0 ? words : words + ' (' + at + ')';
      await new Promise((next) => setTimeout(next, 50));
    }
  };
`;

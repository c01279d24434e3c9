/**
 * Pages as large news sites send them: menus, cards of other stories, readers' comments, tables, the site's own data in
 * scripts – and, where one is given, a story in the middle.
 *
 * The same size and seed give the same page. Of its bytes 45 % are scripts' data, 15 % styles, the rest elements with what
 * fattens them on real pages: addresses with the headline in them, percent-encoded, and pictures in several sizes. That
 * comes to some 3,500 elements a megabyte.
 */
import type { Story } from './demo-stories';
import { Words } from './invented-words';

export interface PageWanted {
  readonly url: string;
  /** 200 and more: less does not hold the furniture that every page has. */
  readonly kilobytes: number;
  readonly seed: number;
  /** `null`: a front page. */
  readonly story: Story | null;
}

const SITE = 'بوابة المرفأ';
const SECTIONS = 'أخبار المدينة|اقتصاد|ثقافة|رياضة|طقس|سفر|مطبخ|صحة|تقنية|آراء|صور|فيديو'.split('|');
const PUBLISHED = '2020-03-02T09:30:00+02:00';
const SCRIPT_SHARE = 0.45;
const STYLE_SHARE = 0.15;

export function noisyPage({ url, kilobytes, seed, story }: PageWanted): string {
  const words = new Words(seed);
  const bytes = kilobytes * 1000;
  const data = fill(bytes * SCRIPT_SHARE, (index) => record(index, words));
  const styles = fill(bytes * STYLE_SHARE, rule);
  const top = header(words);
  const middle = story === null ? '' : article(story, words);
  const side = sidebar(words);
  const bottom = footer(words);
  const left = bytes * (1 - SCRIPT_SHARE - STYLE_SHARE) - bytesOf(top + middle + side + bottom);
  const cards = fill(story === null ? left : left / 2, (index) => card(index, words));
  const comments = story === null ? '' : fill(left / 2, (index) => comment(index, words));
  return `<!doctype html><html lang="ar" dir="rtl"><head>${head(url, story)}<style>${styles}</style></head>
<body class="rtl theme-light">${top}<div class="page"><div class="grid"><main class="grid__main">${middle}
<section class="related"><h2 class="related__title">أخبار أخرى</h2><div class="cards">${cards}</div></section>
<section class="comments" id="comments"><h2>التعليقات</h2><ol class="comments__list">${comments}</ol></section>
</main>${side}</div></div>${bottom}<script>window.__STATE__={"stories":[${data}]};</script></body></html>`;
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** As many parts, a line each, as it takes to reach so many bytes. */
function fill(bytes: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let filled = 0; filled < bytes; ) {
    const next = `${part(parts.length)}\n`;
    parts.push(next);
    filled += bytesOf(next);
  }
  return parts.join('');
}

const each = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('\n');

const ICON =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l3 7h7l-5.5 4.5L18.5 21 12 16.8 5.5 21l2-7.5L2 9h7z"/></svg>';

function head(url: string, story: Story | null): string {
  const always = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="${url}"><meta property="og:site_name" content="${SITE}">`;
  if (story === null) return `${always}<title>${SITE}</title><meta property="og:type" content="website">`;
  const described = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    datePublished: PUBLISHED,
    publisher: { '@type': 'Organization', name: SITE },
  };
  return `${always}<title>${story.headline} | ${SITE}</title><meta property="og:type" content="article">
<meta property="og:title" content="${story.headline}"><meta property="article:published_time" content="${PUBLISHED}">
<script type="application/ld+json">${JSON.stringify(described)}</script>`;
}

const header = (
  words: Words,
): string => `<header class="site-header"><a class="logo" href="/">${ICON}<span>${SITE}</span></a>
<div class="ticker"><span class="ticker__label">عاجل</span><a href="/ticker/1">${words.headline()}</a></div>
<nav class="mega" aria-label="الأقسام"><ul class="mega__list">${each(
  SECTIONS.length,
  (
    section,
  ) => `<li class="mega__item"><a class="mega__link" href="/sections/${section}">${SECTIONS[section]}</a>
<div class="mega__panel"><ul>${each(8, (at) => `<li><a class="mega__sub" href="/sections/${section}/${at}">${words.thing()}</a></li>`)}</ul></div></li>`,
)}</ul></nav></header>`;

const article = (
  { headline, paragraphs }: Story,
  words: Words,
): string => `<nav class="breadcrumbs"><a href="/">الرئيسية</a> › <a href="/sections/0">${SECTIONS[0]}</a></nav>
<article class="story"><header class="story__head"><h1 class="story__title">${headline}</h1>
<div class="story__meta"><span class="byline">${SITE}</span><time datetime="${PUBLISHED}">2 مارس 2020</time></div>
<ul class="share">${['فيسبوك', 'تويتر', 'واتساب', 'نسخ الرابط', 'طباعة'].map((name) => `<li><button type="button">${ICON}<span>${name}</span></button></li>`).join('')}</ul></header>
<figure class="story__image"><img alt="" src="data:," width="800" height="450"><figcaption>صورة أرشيفية</figcaption></figure>
<div class="story__body">${paragraphs.map((text, index) => `<p>${text}</p>${index % 4 === 3 ? between(index, words) : ''}`).join('\n')}</div>
<ul class="tags">${each(6, (at) => `<li><a href="/tags/${at}">${words.body()}</a></li>`)}</ul></article>`;

/** What sites set between two paragraphs. */
const between = (index: number, words: Words): string =>
  `<div class="ad-slot" data-slot="inline-${index}"><span>إعلان</span></div><aside class="inline-related"><h3>اقرأ أيضا</h3><a href="/news/${index}">${words.headline()}</a></aside>`;

function card(index: number, words: Words): string {
  const headline = words.headline();
  const address = `/news/2020/3/2/${index}/${encodeURIComponent(headline.replaceAll(' ', '-'))}`;
  const sizes = [320, 480, 640, 960].map(
    (width) => `/images/${width}x0/2020/03/${index}-cover.webp ${width}w`,
  );
  return `<div class="card card--${index % 3} js-track" data-id="${index}" data-track='{"block":"related","position":${index}}'><a class="card__media" href="${address}" tabindex="-1"><picture><source type="image/webp" data-srcset="${sizes.join(', ')}" sizes="(min-width: 900px) 320px, 100vw"><img class="lazy" alt="${headline}" data-src="/images/320x0/2020/03/${index}-cover.jpg" width="320" height="180"></picture></a>
<div class="card__text"><a class="card__section" href="/sections/${index % 12}">${SECTIONS[index % 12]}</a><h3 class="card__title"><a href="${address}">${headline}</a></h3><div class="card__meta"><time>${1 + words.below(28)} مارس</time><span class="card__count">${words.below(900)}</span></div></div></div>`;
}

const comment = (index: number, words: Words): string =>
  `<li class="comment" id="comment-${index}" data-author="u-${words.below(9e6)}"><div class="comment__head"><img class="avatar lazy" alt="" data-src="/avatars/${words.below(9e6)}/48x48.webp" width="48" height="48"><b class="comment__name">${words.reader()}</b><time>قبل ${1 + words.below(50)} دقيقة</time></div>
<div class="comment__body"><p>${words.remarks()}</p></div><div class="comment__tools"><button type="button" class="js-reply" data-comment="${index}">رد</button><button type="button" class="js-like" data-comment="${index}" aria-label="أعجبني">${ICON}<span>${words.below(60)}</span></button></div></li>`;

const sidebar = (
  words: Words,
): string => `<aside class="grid__side"><section class="widget"><h2>الأكثر قراءة</h2><ol>${each(10, (at) => `<li><a href="/news/most-${at}"><span>${at + 1}</span>${words.headline()}</a></li>`)}</ol></section>
<section class="widget"><h2>أسعار السوق</h2><table><tbody>${each(12, () => `<tr><th>${words.thing()}</th><td>${words.below(90)}.${words.below(90)}</td><td>${words.below(9)}%</td></tr>`)}</tbody></table></section></aside>`;

const footer = (words: Words): string =>
  `<footer class="site-footer">${SECTIONS.map((section) => `<div><h4>${section}</h4><ul>${each(5, (at) => `<li><a href="/pages/${at}">${words.thing()}</a></li>`)}</ul></div>`).join('')}<p class="rights">جميع الحقوق محفوظة © ${SITE}</p></footer>`;

const record = (index: number, words: Words): string =>
  `{"id":${index},"title":"${words.headline()}","image":"/images/${index}.jpg","section":${index % 12},"tags":["${words.body()}"],"views":${words.below(9000)}},`;

const rule = (index: number): string =>
  `.u-${index},.card--${index}>.card__text{margin:${index % 40}px;padding:${index % 17}px;color:#${(0x100000 + index * 37).toString(16)};display:flex}`;

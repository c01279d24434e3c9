import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/page/read-article';
import { asParagraphs, documentOf, HEADLINE, jsonLd, PARAGRAPHS, page, URL_OF_PAGE } from '../pages';

function articleIn(html: string, url = URL_OF_PAGE) {
  const found = readArticle(documentOf(html, url), url);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value.article;
}

const article = (below: string, above = ''): string =>
  `<article>${above}<h1>${HEADLINE}</h1>${below}${asParagraphs(PARAGRAPHS)}</article>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const news = (fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  ...fields,
});

describe('the day of publication', () => {
  const clock = '<div class="top">الثلاثاء 24 نوفمبر 2026</div>';

  it.each<[string, string, string | null, string | null]>([
    [
      'JSON-LD',
      page({ head: jsonLd(news({ datePublished: '2019-03-14T23:59:00+02:00' })) }),
      '2019-03-14',
      'stated',
    ],
    [
      'JSON-LD in a graph',
      page({ head: jsonLd({ '@graph': [{ '@type': 'WebSite' }, news({ datePublished: '2019-03-14' })] }) }),
      '2019-03-14',
      'stated',
    ],
    [
      'JSON-LD in a list, its type a list',
      page({
        head: jsonLd([
          { '@type': 'Person' },
          { '@type': ['Article', 'NewsArticle'], datePublished: '2019-03-14' },
        ]),
      }),
      '2019-03-14',
      'stated',
    ],
    [
      'JSON-LD with a line break inside a text',
      page({
        head: jsonLd(`{"@type":"NewsArticle","description":"سطر\nثان","datePublished":"2019-03-14",}`),
      }),
      '2019-03-14',
      'stated',
    ],
    [
      'JSON-LD before <meta>',
      page({
        head: jsonLd(news({ datePublished: '2019-03-14' })) + meta('article:published_time', '2019-03-20'),
      }),
      '2019-03-14',
      'stated',
    ],
    [
      '<meta> when JSON-LD is beyond repair',
      page({
        head:
          jsonLd('{"@type": "NewsArticle", ') + meta('article:published_time', '2019-03-14T08:00:00+0200'),
      }),
      '2019-03-14',
      'stated',
    ],
    [
      'prose in a machine’s field',
      page({ head: meta('article:published_time', 'الخميس، 14 مارس 2019 - 12:09 م') }),
      '2019-03-14',
      'stated',
    ],
    [
      'day first in a machine’s field',
      page({ head: meta('article:published_time', '١٤ / ٣ / ٢٠١٩') }),
      '2019-03-14',
      'stated',
    ],
    [
      '<time>',
      page({ article: article('<time datetime="2019-03-14T08:00">أمس</time>') }),
      '2019-03-14',
      'stated',
    ],
    [
      'not the <time> of a change',
      page({
        article: article(
          '<time itemprop="dateModified" datetime="2020-01-01">2020</time><p>14 آذار 2019</p>',
        ),
      }),
      '2019-03-14',
      'stated',
    ],
    [
      'a line under the headline',
      page({ before: clock, article: article('<div>مرسى السلام · الخميس 14 آذار/مارس 2019</div>') }),
      '2019-03-14',
      'stated',
    ],
    [
      'the line of publication, not of the change',
      page({ article: article('<div>آخر تحديث: 2 يناير 2020</div><div>نشر في 14 فيفري 2019</div>') }),
      '2019-02-14',
      'stated',
    ],
    [
      'a line of publication under the text',
      page({ before: clock, after: '<div>تاريخ النشر: 14/03/2019</div>' }),
      '2019-03-14',
      'stated',
    ],
    [
      'UTC near midnight, with the printed day beside it',
      page({
        head: jsonLd(news({ datePublished: '2019-03-13T22:30:00Z' })),
        article: article('<div>الخميس 14 مارس 2019</div>'),
      }),
      '2019-03-14',
      'stated',
    ],
    [
      'a zone is the outlet’s own, whatever is printed',
      page({
        head: jsonLd(news({ datePublished: '2019-03-13T23:30:00+02:00' })),
        article: article('<div>الخميس 14 مارس 2019</div>'),
      }),
      '2019-03-13',
      'stated',
    ],
    [
      'two calendars on a line',
      page({ article: article('<div>7 رجب 1440هـ - 14 مارس 2019م</div>') }),
      '2019-03-14',
      'stated',
    ],
    [
      'a solar Hijri year is declined',
      page({ head: meta('article:published_time', '1397-12-23T10:00') }),
      null,
      null,
    ],
    ['the clock above the page is not the article’s', page({ before: clock }), null, null],
    [
      'an old day inside a sentence is not the article’s',
      page({
        article: `<article><h1>${HEADLINE}</h1>${asParagraphs(PARAGRAPHS)}<p>وكان الوزيران قد التقيا في 3 مايو 2014.</p></article>`,
      }),
      null,
      null,
    ],
    [
      'nor one in the words over the text',
      page({ article: article('<div>بعد لقائهما في 3 مايو 2014 يعود الوزيران إلى الميناء.</div>') }),
      null,
      null,
    ],
    [
      'nor one in a heading within the text',
      page({
        article: `<article><h1>${HEADLINE}</h1><p>${PARAGRAPHS[0]}</p><h3>ما الذي اتفق عليه الوزيران في لقاء 3 مايو 2014</h3>${asParagraphs(PARAGRAPHS.slice(1))}</article>`,
      }),
      null,
      null,
    ],
    [
      'a line between the headline and a dateline',
      page({
        article: `<article><h1>${HEADLINE}</h1><div>هالة درويش، مرسى السلام، الخميس 14 مارس 2019، الساعة 10:12 صباحا</div><p>مرسى السلام (وكالات) ${PARAGRAPHS[0]}</p>${asParagraphs(PARAGRAPHS.slice(1))}</article>`,
      }),
      '2019-03-14',
      'stated',
    ],
    [
      'an hour in English',
      page({ article: article('<div>March 14, 2019, 10:12 p.m.</div>') }),
      '2019-03-14',
      'stated',
    ],
  ])('%s', (_, html, day, basis) => {
    const found = articleIn(html);
    expect([found.datePublished, found.datePublishedBasis]).toEqual([day, basis]);
  });

  it.each([
    ['https://news.example/2019/03/14/harbour', '2019-03-14'],
    ['https://news.example/news/20190314/harbour', '2019-03-14'],
    ['https://news.example/2019/3/4', '2019-03-04'],
    ['https://news.example/2019-03/14/c_1.htm', '2019-03-14'],
    ['https://news.example/n3/2019/0314/c1-2.html', '2019-03-14'],
    ['https://news.example/2019/13/14/harbour', null],
    ['https://news.example/2019/314/harbour', null],
    ['https://news.example/a/20190314555', null],
  ])('the address %s', (url, day) => expect(articleIn(page(), url).datePublished).toBe(day));
});

describe('the headline', () => {
  it.each<[string, string]>([
    [
      'entities in JSON-LD',
      page({ head: jsonLd(news({ headline: HEADLINE.replace('الميناء', '&quot;الميناء&#34;') })) }),
    ],
    [
      'og:title with the site behind it',
      page({
        head: meta('og:site_name', 'المرفأ') + meta('og:title', `${HEADLINE} | المرفأ`),
        article: `<div><h2>${HEADLINE}</h2>${asParagraphs(PARAGRAPHS)}</div>`,
      }),
    ],
    [
      'the site’s name in the only h1',
      page({
        head: meta('og:site_name', 'المرفأ'),
        before: '<h1>المرفأ</h1>',
        article: `<div><h2>${HEADLINE}</h2>${asParagraphs(PARAGRAPHS)}</div>`,
      }),
    ],
  ])('%s', (_, html) => expect(articleIn(html).headline.replaceAll('"', '')).toBe(HEADLINE));
});

describe('author and outlet', () => {
  it.each<[string, string, string | null]>([
    [
      'JSON-LD',
      page({
        head: jsonLd(news({ author: [{ '@type': 'Person', name: 'هالة درويش' }, { name: 'Ivo Marek' }] })),
      }),
      'هالة درويش، Ivo Marek',
    ],
    [
      'by reference',
      page({
        head: jsonLd({
          '@graph': [
            news({ author: { '@id': '#h' } }),
            { '@id': '#h', '@type': 'Person', name: 'هالة درويش' },
          ],
        }),
      }),
      'هالة درويش',
    ],
    ['a byline', page({ article: article('<div class="writeBy">كتبت: هالة درويش</div>') }), 'هالة درويش'],
    ['By …', page({ head: '<meta name="author" content="By Ivo Marek">' }), 'Ivo Marek'],
    ['an agency', page({ article: article('<div class="writeBy">كتب: وكالات</div>') }), null],
    ['the site itself', page({ head: meta('og:site_name', 'المرفأ') + meta('author', 'المرفأ') }), null],
    ['the site’s maker', page({ head: '<meta name="author" content="Developed By Fine Pages">' }), null],
    ['an address', page({ head: meta('article:author', 'https://social.example/harbour') }), null],
    ['a section', page({ article: article('<span class="author">منوعات</span>') }), null],
  ])('author: %s', (_, html, author) => expect(articleIn(html).author).toBe(author));

  it.each<[string, string, string]>([
    [
      'by reference',
      page({
        head: jsonLd({
          '@graph': [
            news({ publisher: { '@id': '#o' } }),
            { '@id': '#o', '@type': 'Organization', name: 'المرفأ' },
          ],
        }),
      }),
      'المرفأ',
    ],
    ['og:site_name', page({ head: meta('og:site_name', 'المرفأ') }), 'المرفأ'],
    ['the host', page(), 'news.example'],
  ])('publisher: %s', (_, html, publisher) => expect(articleIn(html).publisher).toBe(publisher));
});

describe('the canonical address', () => {
  const linked = (href: string): string => page({ head: `<link rel="canonical" href="${href}">` });
  it.each<[string, string, string, string]>([
    [
      'tracking and hash dropped',
      page(),
      'https://news.example/a?id=7&utm_source=x&fbclid=1#top',
      'https://news.example/a?id=7',
    ],
    [
      'as named',
      linked('https://news.example/world/harbour/'),
      'https://news.example/w/h',
      'https://news.example/world/harbour',
    ],
    ['relative', linked('/world/harbour'), 'https://news.example/w/h', 'https://news.example/world/harbour'],
    [
      'another host of the site',
      linked('https://www.news.example/h'),
      'https://m.news.example/h',
      'https://www.news.example/h',
    ],
    [
      'another site is not believed',
      linked('https://paper.example/h'),
      'https://news.example/h',
      'https://news.example/h',
    ],
    [
      'nor one under the same registry',
      linked('https://paper.com.eg/h'),
      'https://news.com.eg/h',
      'https://news.com.eg/h',
    ],
    [
      'the front page is the template’s mistake',
      linked('https://news.example/'),
      'https://news.example/h',
      'https://news.example/h',
    ],
    ['no address at all', linked('javascript:void(0)'), 'https://news.example/h', 'https://news.example/h'],
  ])('%s', (_, html, opened, canonical) => expect(articleIn(html, opened).canonicalUrl).toBe(canonical));
});

it('a head that still speaks of the article shown before is not believed', () => {
  const html = page({
    head: `<link rel="canonical" href="https://news.example/other">${meta('og:title', 'كاستوريا تفتتح مكتبة جديدة')}${jsonLd(news({ headline: 'كاستوريا تفتتح مكتبة جديدة', datePublished: '2018-01-01', author: { name: 'هالة درويش' } }))}`,
    article: article('<p>14 مارس 2019</p>'),
  });
  expect(articleIn(html)).toMatchObject({
    canonicalUrl: URL_OF_PAGE,
    datePublished: '2019-03-14',
    author: null,
    headline: HEADLINE,
  });
});

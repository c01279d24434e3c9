import { describe, expect, it, vi } from 'vitest';
import { LONGEST_TEXT, type PageArticle, readArticle } from '@/lib/page/read-article';
import { asParagraphs, BODY, documentOf, HEADLINE, jsonLd, PARAGRAPHS, page, URL_OF_PAGE } from './pages';

function articleIn(html: string, url = URL_OF_PAGE): PageArticle {
  const found = readArticle(documentOf(html, url), url);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

const reasonFor = (html: string, url = URL_OF_PAGE): unknown => {
  const found = readArticle(documentOf(html, url), url);
  return found.ok ? null : found.error;
};

describe('mark-up of every kind gives the same body', () => {
  const h1 = `<h1>${HEADLINE}</h1>`;
  it.each<[string, string]>([
    ['paragraphs', page()],
    [
      'a page that is one big form (ASP.NET)',
      page({
        before: '<form id="aspnetForm" method="post" action="./">',
        article: `<div class="content">${h1}<div>${asParagraphs(PARAGRAPHS)}</div></div>`,
        after: '</form>',
      }),
    ],
    [
      'text between line breaks',
      page({
        article: `<div class="story">${h1}<div class="text">${PARAGRAPHS.join('<br><br>\n')}</div></div>`,
      }),
    ],
    [
      'a div for each paragraph',
      page({
        article: `<main>${h1}<div class="story">${PARAGRAPHS.map((line) => `<div dir="rtl"><div>${line}</div></div>`).join('')}</div></main>`,
      }),
    ],
    ['English declared above Arabic letters', page({ html: 'lang="en-US"' })],
    [
      'tags left open and closed twice',
      page({
        article: `<article>${h1}<div>${PARAGRAPHS.map((line) => `<p>${line}`).join('</b>')}</div></p>`,
      }),
    ],
    [
      'emphasis and links inside words’ lines',
      page({
        article: `<article>${h1}${asParagraphs(PARAGRAPHS).replaceAll('الرافعي', '<b>الراف</b><a href="/p/1">عي</a>')}</article>`,
      }),
    ],
    [
      'white space and direction marks of all sorts',
      page({
        article: `<article>${h1}${asParagraphs(PARAGRAPHS).replaceAll(' ', ' \n\t&nbsp; ')}</article>`,
      }),
    ],
  ])('%s', (_, html) => {
    const { article, textMap } = articleIn(html);
    expect(article.articleBody).toBe(BODY);
    expect(article.headline).toBe(HEADLINE);
    expect(article).toMatchObject({ inLanguage: 'ar', direction: 'rtl' });
    expect(textMap.complete).toBe(true);
  });

  it('one line of many sentences', () => {
    const line = PARAGRAPHS.join(' ');
    expect(
      articleIn(page({ article: `<article><h1>${HEADLINE}</h1><div>${line}</div></article>` })).article
        .articleBody,
    ).toBe(line);
  });

  it('a headline above Latin letters is English, whatever the page declares', () => {
    const lines = Array.from(
      { length: 4 },
      (_, i) =>
        `The minister of transport of Norda said on day ${i} that the new quay of the harbour would be open before the end of the summer.`,
    );
    const html = page({
      article: `<article><h1>Norda speaks of its harbour</h1>${asParagraphs(lines)}</article>`,
    });
    expect(articleIn(html).article).toMatchObject({
      inLanguage: 'en',
      direction: 'ltr',
      articleBody: lines.join('\n'),
    });
  });
});

describe('what the site says', () => {
  const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;
  const withLines = (lines: string): string =>
    page({ article: `<article><h1>${HEADLINE}</h1>${lines}</article>` });

  it.each<[string, string]>([
    [
      'a share row of elements without a space between',
      '<div><span>شارك</span><span>فيسبوك 12 ألفا</span><span>نسخ الرابط</span></div>',
    ],
    ['the headline again', `<h2>${HEADLINE}</h2>`],
    ['the headline again, with other marks', `<p>${HEADLINE.replace('الميناء', 'المينـــاء')}:</p>`],
    ['a date of its own', '<p>الخميس 14 آذار/مارس 2019 - 10:48</p>'],
    ['a line without letters', '<p>* * *</p>'],
    ['a caption', '<figure><figcaption>الوزيران في الميناء قبل المحادثات</figcaption></figure>'],
    ['a line that is only a link', '<p><a href="/news/7">كاستوريا تفتح مكتبة جديدة في العاصمة</a></p>'],
    [
      'a related line with its title',
      '<p>اقرأ أيضا: <a href="/news/8">كاستوريا تفتح مكتبة جديدة في العاصمة</a></p>',
    ],
    ['a long notice of rights', `<p>الآراء الواردة في هذه الصفحة ${'تخص أصحابها وحدهم '.repeat(12)}.</p>`],
  ])('%s is not in the body', (_, line) => {
    const html = withLines(`<p>${first}</p><p>${second}</p>${line}<p>${third}</p><p>${fourth}</p>`);
    expect(articleIn(html).article.articleBody).toBe(BODY);
  });

  it('a related heading in mid-article hides other stories, not what follows them', () => {
    const teasers =
      '<ul><li>مكتبة جديدة في العاصمة</li><li>قالت الحكومة الكاستورية إنها ستفتح مكتبة كبيرة في قلب العاصمة خلال الأسابيع القليلة المقبلة بعد …</li></ul>';
    const html = withLines(
      `<p>${first}</p><p>${second}</p><h3>إقرأ أيضاً</h3>${teasers}<p>${third}</p><p>${fourth}</p>`,
    );
    expect(articleIn(html).article.articleBody).toBe(BODY);
  });

  it('a paragraph that begins like a button is a paragraph', () => {
    const lines = [
      'شارك الوزير في افتتاح الرصيف الجديد',
      `تويتر ${first}`,
      `نهاية الصيف موعد الافتتاح كما قال الرافعي للصحفيين، وهو موعد ينتظره سكان مرسى السلام منذ أعوام.`,
    ];
    const html = withLines(asParagraphs([first, ...lines, second, third]));
    expect(articleIn(html).article.articleBody.split('\n')).toEqual([first, ...lines, second, third]);
  });

  it.each<[string, string, string | null]>([
    ['<p>المصدر: وكالات</p>', 'وكالات', null],
    ['<p>نقلا عن صحيفة الساحل</p>', 'صحيفة الساحل', null],
    ['', 'بترا', `${fourth} --(بترا)`],
    ['', 'أ ف ب', `${fourth} (أ ف ب)`],
  ])('%s %s is the provenance', (line, provenance, last) => {
    const html = withLines(asParagraphs([first, second, third, last ?? fourth]) + line);
    expect(articleIn(html).article).toMatchObject({ articleBody: BODY, provenance });
  });

  it.each([
    ['مرسى السلام-نوردا-سانا ', 'سانا'],
    ['مرسى السلام (وكالات) ', 'وكالات'],
    ['مرسى السلام – رويترز: ', 'رويترز'],
    ['مرسى السلام - أ ف ب - ', 'أ ف ب'],
    ['مرسى السلام/سانا/ ', null],
  ])('a dateline %s is the provenance', (dateline, provenance) => {
    const html = withLines(asParagraphs([dateline + first, second, third, fourth]));
    const { article } = articleIn(html);
    expect(article.provenance).toBe(provenance);
    expect(article.articleBody).toBe(provenance === null ? dateline + BODY : BODY);
  });
});

describe('why there is no article', () => {
  const stories = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `<li><h3><a href="/n/${i}">خبر رقم ${i} عن الميناء الجديد</a></h3></li>`,
    ).join('');

  it.each<[string, string, object]>([
    ['an empty page', '<!doctype html><html><body></body></html>', { kind: 'empty-page' }],
    [
      'only scripts',
      '<html><body><script>start("وصل الوزير")</script><noscript>شغل جافا سكربت</noscript></body></html>',
      { kind: 'empty-page' },
    ],
    [
      'a few words',
      page({ article: '<article><h1>عاجل من الميناء الآن</h1><p>انقطع التيار عن الرصيف.</p></article>' }),
      { kind: 'too-short', words: 4 },
    ],
    [
      'a list of stories',
      page({ article: `<main><ul>${stories(60)}</ul></main>` }),
      { kind: 'index-page', links: 60 },
    ],
  ])('%s', (_, html, reason) => expect(reasonFor(html)).toEqual(reason));

  it('a front page with teasers', () => {
    const teasers = PARAGRAPHS.concat(PARAGRAPHS)
      .map(
        (line, i) =>
          `<article><h2><a href="/n/${i}">خبر رقم ${i} عن الميناء</a></h2><p>${line}</p></article>`,
      )
      .join('');
    expect(reasonFor(page({ article: `<main>${teasers}</main>` }), 'https://news.example/')).toMatchObject({
      kind: 'index-page',
    });
  });

  it('a front page, without being copied to be read', () => {
    const document = documentOf(page({ article: `<ul>${stories(60)}</ul>` }), 'https://news.example/');
    const copy = vi.spyOn(document, 'cloneNode');
    expect(readArticle(document, 'https://news.example/')).toMatchObject({ error: { kind: 'index-page' } });
    expect(copy).not.toHaveBeenCalled();
  });

  it('an article with many links around it is one', () => {
    const html = page({ after: `<aside><ul>${stories(30)}</ul></aside>` });
    expect(articleIn(html).article.articleBody).toBe(BODY);
  });

  it.each(['translated-ltr', 'translated-rtl'])('a translation, marked %s by the browser', (mark) => {
    expect(reasonFor(page().replace('<html', `<html class="other ${mark}"`))).toEqual({ kind: 'translated' });
  });

  it('a language without a pack', () => {
    const line =
      'وزیر حمل و نقل این کشور در این دیدار گفت که این بندر برای مردم هر دو کشور از اهمیت زیادی برخوردار است و می‌تواند گسترش یابد.';
    const html = page({
      article: `<article><h1>گفتگو درباره بندر مشترک</h1>${asParagraphs(Array.from({ length: 6 }, () => line))}</article>`,
    });
    expect(reasonFor(html)).toEqual({ kind: 'language-not-supported', inLanguage: 'fa' });
  });
});

describe('sizes', () => {
  const big = page({
    article: `<article><h1>${HEADLINE}</h1>${asParagraphs(Array.from({ length: 2_000 }, (_, i) => `${PARAGRAPHS.join(' ').repeat(2)} ${i}.`))}</article>`,
  });

  it('two million characters are cut at a line or within, and said to be', () => {
    const { article, cut } = articleIn(big);
    expect(cut).toBe(true);
    expect(article.articleBody.length).toBeLessThanOrEqual(LONGEST_TEXT);
    // The headline counts as well, though it is no line of the body.
    expect(article.articleBody.length).toBeGreaterThan(LONGEST_TEXT - HEADLINE.length - 10);
  }, 60_000);

  it('an ordinary article is not cut', () => expect(articleIn(page()).cut).toBe(false));
});

it('leaves the document as it was', () => {
  const document = documentOf(
    page({
      head: jsonLd({ '@type': 'NewsArticle', headline: HEADLINE }),
      before: '<noscript><img src="/x.png"></noscript><div hidden>مخفي</div>',
    }),
  );
  const before = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const { MutationObserver: Observer } = document.defaultView as unknown as typeof globalThis;
  const observer = new Observer((seen) => void records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  expect(readArticle(document, URL_OF_PAGE).ok).toBe(true);
  records.push(...observer.takeRecords());
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('the same text under another address has the same fingerprint and another id', () => {
  const here = articleIn(page()).article;
  const there = articleIn(page({ after: '<p>شارك</p>' }), 'https://other.example/1').article;
  expect(there.fingerprint).toBe(here.fingerprint);
  expect(there.id).not.toBe(here.id);
});

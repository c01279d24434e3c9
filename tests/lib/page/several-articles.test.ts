import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/page/read-article';
import { shownArticle } from '@/lib/page/several-articles';
import { asParagraphs, documentOf, HEADLINE, jsonLd, PARAGRAPHS } from './pages';

const FIRST = 'https://news.example/world/harbour';
const NEXT = 'https://news.example/world/bridge';
const NEXT_HEADLINE = 'جسر جديد بين ضفتي النهر في كاستوريا';
const NEXT_PARAGRAPHS = PARAGRAPHS.map((text) =>
  text.replaceAll('الميناء', 'الجسر').replaceAll('الرصيف', 'المعبر'),
);

const article = (headline: string, paragraphs: readonly string[], heading = 'h1'): string =>
  `<article><${heading}>${headline}</${heading}>${asParagraphs(paragraphs)}</article>`;

/** Two articles below each other, the head that of the first. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ar"><head><title>${title} | المرفأ</title><link rel="canonical" href="${FIRST}">
${jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2019-04-02' })}</head><body><main>${body}</main></body></html>`;

const both = article(HEADLINE, PARAGRAPHS) + article(NEXT_HEADLINE, NEXT_PARAGRAPHS);

function read(html: string, url: string) {
  const found = readArticle(documentOf(html, url), url);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value.article;
}

describe('a page that goes on to the next article', () => {
  it('is read as the first one, as long as its title is that', () => {
    expect(read(page(HEADLINE, both), FIRST)).toMatchObject({
      headline: HEADLINE,
      articleBody: PARAGRAPHS.join('\n'),
      datePublished: '2019-04-02',
    });
  });

  it('is read as the next one once its title names that, without the day of the first', () => {
    expect(read(page(NEXT_HEADLINE, both), NEXT)).toMatchObject({
      headline: NEXT_HEADLINE,
      articleBody: NEXT_PARAGRAPHS.join('\n'),
      canonicalUrl: NEXT,
      datePublished: null,
    });
  });

  it('is read as the next one also where the head names no address', () => {
    const html = page(NEXT_HEADLINE, both).replace(/<link rel="canonical"[^>]*>/, '');
    expect(read(html, NEXT)).toMatchObject({
      headline: NEXT_HEADLINE,
      canonicalUrl: NEXT,
      datePublished: null,
    });
  });

  it('is read as the next one also where only the first has the heading of a page', () => {
    const body = article(HEADLINE, PARAGRAPHS) + article(NEXT_HEADLINE, NEXT_PARAGRAPHS, 'h2');
    expect(read(page(NEXT_HEADLINE, body), NEXT)).toMatchObject({
      headline: NEXT_HEADLINE,
      articleBody: NEXT_PARAGRAPHS.join('\n'),
      datePublished: null,
    });
  });
});

describe('articles that are parts of one', () => {
  const entries = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)]
    .map((part, at) => article(`تحديث ${at}`, part, 'h2'))
    .join('');
  it.each([
    ['entries of a live blog', `<h1>${HEADLINE}</h1>${entries}`],
    ['entries within an article', `<article><h1>${HEADLINE}</h1>${entries}</article>`],
    [
      'teasers below',
      article(HEADLINE, PARAGRAPHS) + article('خبر آخر قصير من المدينة', ['سطر قصير تحت العنوان.']),
    ],
    [
      'comments below',
      `${article(HEADLINE, PARAGRAPHS)}<article>${asParagraphs(['تعليق طويل '.repeat(40)])}</article>`,
    ],
  ])('%s', (_, body) => {
    expect(shownArticle(documentOf(page(HEADLINE, body), FIRST))).toBeNull();
  });
});

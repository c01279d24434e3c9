import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/language/fold';
import { linesOf } from '@/lib/page/lines';
import { type PageArticle, readArticle } from '@/lib/page/read-article';
import { type LiveRange, textMap } from '@/lib/page/text-map';
import { BODY, documentOf, HEADLINE, PARAGRAPHS, page, URL_OF_PAGE } from './pages';

const textOf = (ranges: readonly LiveRange[]): string =>
  ranges.map(({ node, start, end }) => node.data.slice(start, end)).join(' ');
/** What a comparison may not depend on: white space between and inside. */
const letters = (text: string): string => text.replace(/\s+/g, '');

function readingOf(html: string): { read: PageArticle; document: Document } {
  const document = documentOf(html);
  const read = readArticle(document, URL_OF_PAGE);
  if (!read.ok) throw new Error(read.error.kind);
  return { read: read.value, document };
}

const marked = PARAGRAPHS.map(
  (line) => `<p>${line.replaceAll('الميناء', 'المي<b>نا</b><i>ء</i>').replaceAll(' و', '\n  &nbsp;و')}</p>`,
).join('');
const pages: readonly [string, string][] = [
  ['paragraphs', page()],
  [
    'emphasis inside words and odd white space',
    page({ article: `<article><h1>${HEADLINE}</h1>${marked}</article>` }),
  ],
  ['line breaks', page({ article: `<div><h1>${HEADLINE}</h1><div>${PARAGRAPHS.join('<br>')}</div></div>` })],
  [
    'a dateline cut off',
    page({
      article: `<article><h1>${HEADLINE}</h1><p>مرسى السلام (وكالات) ${PARAGRAPHS[0]}</p>${PARAGRAPHS.slice(1)
        .map((line) => `<p>${line}</p>`)
        .join('')}</article>`,
    }),
  ],
];

describe.each(pages)('%s', (_, html) => {
  const { read, document } = readingOf(html);

  it('any span of the body is the same text in the live page', () => {
    expect(read.article.articleBody).toBe(BODY);
    const offset = fc.nat({ max: BODY.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const ranges = read.textMap.rangesOf(span);
        expect(letters(textOf(ranges))).toBe(letters(BODY.slice(span.start, span.end)));
        for (const { node, start, end } of ranges) {
          expect(node.getRootNode()).toBe(document);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(node.length);
        }
      }),
    );
  });
});

it('no text is nowhere', () => {
  const { read } = readingOf(page());
  for (const at of [0, 3, BODY.length]) expect(read.textMap.rangesOf({ start: at, end: at })).toEqual([]);
});

describe('lines whose nodes are not the page’s', () => {
  const copyOf = (html: string) => linesOf(documentOf(html).body);
  const nowhere = new WeakMap<Node, Text>();

  it('are found by their letters, marks and spelling aside', () => {
    const document = documentOf(page({ article: `<article>${marked}</article>` }));
    const map = textMap(copyOf(`<p>${PARAGRAPHS[0]?.replace('التقى', 'التقي')}</p>`), nowhere, document);
    expect(map.complete).toBe(true);
    const found = map.rangesOf({ start: 0, end: PARAGRAPHS[0]?.length ?? 0 });
    const onlyLetters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
    expect(onlyLetters(textOf(found))).toBe(onlyLetters(PARAGRAPHS[0] ?? ''));
  });

  it('are found where the line before is, not in a teaser above', () => {
    const [first = '', second = ''] = PARAGRAPHS;
    const document = documentOf(`<aside>${second}</aside><p>${first}</p><p id="right">${second}</p>`);
    const map = textMap(copyOf(`<p>${first}</p><p>${second}</p>`), nowhere, document);
    const ranges = map.rangesOf({ start: first.length + 1, end: first.length + 1 + second.length });
    expect(new Set(ranges.map(({ node }) => node.parentElement?.id))).toEqual(new Set(['right']));
  });

  it('are not found in scripts', () => {
    const document = documentOf(
      `<script type="application/ld+json">{"articleBody":"${PARAGRAPHS[0]}"}</script><p>غير ذلك</p>`,
    );
    const map = textMap(copyOf(`<p>${PARAGRAPHS[0]}</p>`), nowhere, document);
    expect(map.complete).toBe(false);
    expect(map.rangesOf({ start: 0, end: 20 })).toEqual([]);
  });
});

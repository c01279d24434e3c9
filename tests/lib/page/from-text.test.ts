import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/lib/model/day';
import { articleFromText, type TextArticle, type TextOptions } from '@/lib/page/from-text';
import { BODY, HEADLINE, PARAGRAPHS } from './pages';

function articleOf(text: string, options?: TextOptions): TextArticle {
  const found = articleFromText(text, options);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

const FILE = [
  'الأربعاء 24 أبريل 2024 مرسى السلام',
  'مواقيت الصلاة',
  'عربي ودولي',
  '',
  `  ${HEADLINE}`,
  '',
  HEADLINE,
  '14 مارس 2019 10:48',
  `مرسى السلام (وكالات) ${PARAGRAPHS[0]}`,
  '   ',
  `\t${PARAGRAPHS[1]}`,
  'انسخ الرابطhttps://news.example/x7',
  PARAGRAPHS[2],
  PARAGRAPHS[3],
  'المصدر: RT + وكالات',
  'فيسبوك 12مليون',
  'مواضيع متعلقة',
  'كاستوريا تفتح مكتبة جديدة في العاصمة',
].join('\r\n');

describe('a text file', () => {
  const { article, toFile } = articleOf(FILE);

  it('is headline, body, day and provenance; the page’s clock is none of them', () => {
    expect(article).toMatchObject({
      headline: HEADLINE,
      articleBody: BODY,
      datePublished: '2019-03-14',
      datePublishedBasis: 'stated',
      provenance: 'RT + وكالات · وكالات',
      canonicalUrl: null,
      publisher: null,
    });
  });

  it('any span inside a line of the body is the same text in the file', () => {
    const lines = BODY.split('\n');
    const span = fc.nat({ max: lines.length - 1 }).chain((at) => {
      const before = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
      const offset = fc.nat({ max: lines[at]?.length ?? 0 });
      return fc
        .tuple(offset, offset)
        .map(([a, b]) => ({ start: before + Math.min(a, b), end: before + Math.max(a, b) }));
    });
    fc.assert(
      fc.property(span, (inBody) => {
        const inFile = toFile(inBody);
        expect(FILE.slice(inFile.start, inFile.end)).toBe(BODY.slice(inBody.start, inBody.end));
      }),
    );
  });

  it('a span over lines begins and ends at the same letters', () => {
    const inFile = toFile({ start: 0, end: BODY.length });
    const text = FILE.slice(inFile.start, inFile.end);
    expect(text.startsWith(PARAGRAPHS[0] ?? '-')).toBe(true);
    expect(text.endsWith(PARAGRAPHS[3] ?? '-')).toBe(true);
  });
});

it('a day, an address and a headline given win', () => {
  const options = {
    published: '2019-03-15' as IsoDay,
    url: 'https://news.example/a?utm_source=b#c',
    headline: 'غير ذلك',
  };
  expect(articleOf(FILE, options).article).toMatchObject({
    headline: 'غير ذلك',
    datePublished: '2019-03-15',
    datePublishedBasis: 'given',
    canonicalUrl: 'https://news.example/a',
  });
});

it.each([
  ['', 'empty-page'],
  ['\n \n', 'empty-page'],
  ['عنوان\nوصل الوزير إلى الميناء.', 'too-short'],
])('%j is no article: %s', (text, kind) => {
  expect(articleFromText(text)).toMatchObject({ ok: false, error: { kind } });
});

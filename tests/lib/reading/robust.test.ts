/** Whatever the text: reading ends, in time linear in it, and every span lies within it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/language/fold';
import type { Reading } from '@/lib/model/reading';
import type { Span } from '@/lib/model/text';
import { read } from '@/lib/reading';
import { articleOf, readingOf, said } from './readings';

const WORDS = [
  ...[
    'قال',
    'وأكد',
    'مشيرا',
    'إن',
    'أن',
    'الوزير',
    'وزير',
    'الخارجية',
    'السويسري',
    'رومان',
    'لينز',
    'التقى',
    'نظيره',
    'مع',
    'في',
  ],
  ...[
    'جنيف',
    'أمس',
    '7',
    'مارس',
    '٢٠١٦',
    'بحسب',
    'مصدر',
    'عن',
    'قوله',
    'س',
    'ج',
    'هل',
    'لم',
    'نفى',
    'وحول',
    'قمة',
    'هاتفيا',
  ],
  ...[
    'said',
    'Ada',
    'Quist',
    'told',
    'reporters',
    'that',
    'met',
    'with',
    'the',
    'foreign',
    'minister',
    'Norwegian',
    'he',
    'according',
  ],
  ...[
    'to',
    'and',
    'on',
    'Tuesday',
    'U.S.',
    'talks',
    'adding',
    'who',
    'not',
    'Mr.',
    "Norway's",
    'Geneva',
    'by',
    'phone',
  ],
  ...[
    '"',
    '«',
    '»',
    '“',
    '”',
    '‘',
    '’',
    "'",
    ':',
    '،',
    ',',
    '.',
    '؟',
    '?',
    '-',
    '–',
    '(',
    ')',
    '…',
    '\n',
    '\n\n',
    '•',
    '1-',
    '*',
    '؛',
  ],
];

/** Text made of what the grammars look for, in no order. */
const scrambled = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(''));
const anything = fc.oneof(
  scrambled,
  glued,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

function spansOf(reading: Reading): readonly Span[] {
  return [
    ...reading.statements.flatMap(({ content, cue, sources }) => [
      ...content,
      cue.span,
      ...sources.flatMap(({ span }) => (span ? [span] : [])),
    ]),
    ...reading.meetings.map(({ span }) => span),
    ...reading.mentions.map(({ span }) => span),
  ];
}

describe('any string', () => {
  it.each(['ar', 'en', 'fa', 'und'])(
    'is read in %s without a throw, with every span in the text',
    (inLanguage) => {
      fc.assert(
        fc.property(anything, (body) => {
          const reading = read({ ...articleOf(body), inLanguage });
          for (const { start, end } of spansOf(reading)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(body.length);
          }
          for (const { content, text } of reading.statements)
            expect(content.map(({ start, end }) => body.slice(start, end)).join(' … ')).toBe(text);
          for (const { content } of reading.statements)
            for (const { start, end } of content) expect(end).toBeGreaterThan(start);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('no two people claim one full name', () => {
    fc.assert(
      fc.property(scrambled, (body) => {
        const owner = new Map<string, string>();
        for (const { id, forms } of readingOf(body).entities)
          for (const form of forms.map(fold).filter((one) => one.includes(' '))) {
            expect(owner.get(form) ?? id).toBe(id);
            owner.set(form, id);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(scrambled, (body) => {
        expect(readingOf(body)).toEqual(readingOf(body));
      }),
      { numRuns: 40 },
    );
  });
});

describe('bad input gives an empty or a partial reading', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n \u200f\n'],
    ['only marks', '«»"“”""«««'],
    ['another script', 'Министр иностранных дел заявил, что переговоры завершены.'],
    ['mojibake', 'Ù‚Ø§Ù„ ÙˆØ²ÙŠØ± Ø§Ù„Ø®Ø§Ø±Ø¬ÙŠØ©'],
    ['lone surrogates', '\ud800 قال \udfff'],
  ])('%s', (_, body) => expect(readingOf(body).statements).toEqual([]));

  it('ten thousand names', () => {
    const body = 'فلاديمير بوتين وجون كيري '.repeat(5000);
    expect(readingOf(body).mentions.length).toBe(10_000);
  });

  it('two languages in one text', () => {
    const text =
      'قال وزير الداخلية السويسري رومان لينز إن القطار انطلق.\nNorwegian Foreign Minister Ada Quist said the bridge was safe.';
    expect(said(text)).toEqual(['رومان لينز: القطار انطلق']);
  });
});

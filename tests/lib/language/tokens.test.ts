import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '@/lib/language/fold';
import { tokenize } from '@/lib/language/tokens';

it.each([
  ['قالَ: «نعم»، سو-24 وسو24', ['قالَ', 'نعم', 'سو', '24', 'وسو', '24']],
  ["Putin's aide, Sana’a’s mayor", ['Putin', 'aide', 'Sana’a', 'mayor']],
  ["the ministers' don't", ['the', 'ministers', "don't"]],
  ['الأســد 1,200 و٢٫٥', ['الأســد', '1,200', 'و', '٢٫٥']],
  ['al-Assad U.S.', ['al', 'Assad', 'U', 'S']],
])('%s', (text, expected) =>
  expect(tokenize(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected),
);

it('counts capitals', () => {
  expect(tokenize('who WHO Who من').map((token) => token.capitals)).toEqual([0, 3, 1, 0]);
});

it('gives tokens in order, inside the text, equal to their place when folded', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'بوتينأإةـً\u200F aB’s1٢,.-'), maxLength: 60 }),
      (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          end = token.span.end;
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(token.span.start, end)).replaceAll("'", '')).toBe(token.text);
        }
      },
    ),
  );
});

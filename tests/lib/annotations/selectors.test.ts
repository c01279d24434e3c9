import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorsOf } from '@/lib/annotations/selectors';

const text = `${'أ'.repeat(40)}الجسر${'ب'.repeat(40)}`;
const of = (start: number, end: number) => selectorsOf(text, { start, end });

describe('the selectors of a passage', () => {
  it('hold its words and 32 letters either side', () => {
    expect(of(40, 45)).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: 'الجسر',
        prefix: 'أ'.repeat(32),
        suffix: 'ب'.repeat(32),
      },
      position: { type: 'TextPositionSelector', start: 40, end: 45 },
    });
  });

  it.each<readonly [string, number, number, number, number]>([
    ['at the beginning', 0, 5, 0, 32],
    ['near the beginning', 3, 5, 3, 32],
    ['at the end', 80, 85, 32, 0],
    ['of the whole text', 0, 85, 0, 0],
  ])('hold what is there %s', (_, start, end, before, after) => {
    const { quote } = of(start, end);
    expect([quote.prefix.length, quote.suffix.length]).toEqual([before, after]);
  });
});

it('put together again are the text around the passage', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (any, from, size) => {
      const start = from % any.length;
      const end = start + (size % (any.length - start + 1));
      const { quote, position } = selectorsOf(any, { start, end });
      const around = quote.prefix + quote.exact + quote.suffix;
      expect(any.indexOf(around, start - quote.prefix.length)).toBe(start - quote.prefix.length);
      expect([position.start, position.end]).toEqual([start, end]);
    }),
  );
});

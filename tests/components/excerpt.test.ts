import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/components/excerpt';
import { piecesOf } from '@/components/highlighted';

describe('an excerpt', () => {
  it('leaves a near match alone', () =>
    expect(excerptOf('the dam is full', [{ start: 4, end: 7 }])).toMatchObject({ cutBefore: false }));

  it('begins at a word shortly before a far match', () => {
    const text = `${'word '.repeat(40)}the dam is full`;
    const at = text.indexOf('dam');
    const { text: shown, matches, cutBefore } = excerptOf(text, [{ start: at, end: at + 3 }]);
    expect(cutBefore).toBe(true);
    expect(shown.startsWith('word ')).toBe(true);
    expect(shown.length).toBeLessThan(70);
    expect(matches.map(({ start, end }) => shown.slice(start, end))).toEqual(['dam']);
  });
});

it('takes a text apart without losing a letter, whatever the spans', () =>
  fc.assert(
    fc.property(fc.string(), fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) })), (text, spans) => {
      const pieces = piecesOf(text, spans).map((piece) => piece.text);
      expect(pieces.join('')).toBe(text);
    }),
  ));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchored, anchor, anchorText } from '@/lib/annotations/anchor';
import { type Selectors, selectorsOf } from '@/lib/annotations/selectors';
import { fold } from '@/lib/language/fold';

const quoted = (text: string, words: string, from = 0): Selectors => {
  const start = text.indexOf(words, from);
  return selectorsOf(text, { start, end: start + words.length });
};

const found = (text: string, anchored: Anchored): string | null =>
  anchored.state === 'not-found' ? null : text.slice(anchored.span.start, anchored.span.end);

describe('a passage in the text it was taken from', () => {
  const text = 'قالت الوزيرة في بيان إن الجسر يُفتح غدا. وأضافت الوزيرة في بيان آخر إن الطريق مغلق.';

  it('is exact', () => {
    const anchored = anchor(anchorText(text), quoted(text, 'الجسر يُفتح'));
    expect(anchored.state).toBe('exact');
    expect(found(text, anchored)).toBe('الجسر يُفتح');
  });

  it('is told from its twin by what stands around it', () => {
    const second = quoted(text, 'الوزيرة في بيان', 20);
    expect(anchor(anchorText(text), second)).toEqual({
      state: 'exact',
      span: { start: second.position.start, end: second.position.end },
    });
  });
});

describe('a passage in a text that has changed', () => {
  const before = 'اجتمع المجلس أمس. إنّ الاتفاقيّة سارية حتى نهاية السنة، بحسب البيان.';
  const passage = 'إنّ الاتفاقيّة سارية';

  it.each([
    [
      'vowel marks gone',
      'اجتمع المجلس أمس. إن الاتفاقية سارية حتى نهاية السنة، بحسب البيان.',
      'exact',
      'إن الاتفاقية سارية',
    ],
    [
      'another hamza, another ta',
      'اجتمع المجلس أمس. ان الاتفاقيه سارية حتى نهاية السنة.',
      'exact',
      'ان الاتفاقيه سارية',
    ],
    [
      'tatweel and direction marks',
      'اجتمع المجلس أمس. \u200fإن الاتفـــاقية سارية',
      'exact',
      'إن الاتفـــاقية سارية',
    ],
    ['a no-break space', 'اجتمع المجلس أمس. إن\u00a0الاتفاقية سارية', 'exact', 'إن\u00a0الاتفاقية سارية'],
    [
      'a paragraph before it',
      'خبر عاجل.\nاجتمع المجلس أمس. إن الاتفاقية سارية حتى',
      'moved',
      'إن الاتفاقية سارية',
    ],
    ['the lead cut', 'إن الاتفاقية سارية حتى نهاية السنة', 'moved', 'إن الاتفاقية سارية'],
    ['the words themselves changed', 'اجتمع المجلس أمس. إن الاتفاقية ملغاة.', 'not-found', null],
    ['nothing left', '', 'not-found', null],
  ])('%s', (_, after, state, words) => {
    const anchored = anchor(anchorText(after), quoted(before, passage));
    expect(anchored.state).toBe(state);
    expect(found(after, anchored)).toBe(words);
  });

  it('finds nothing for an empty quote', () => {
    expect(anchor(anchorText(before), selectorsOf(before, { start: 4, end: 4 }))).toEqual({
      state: 'not-found',
    });
  });
});

/** Looks at every place of the folded text, and knows nothing of `indexOf`. */
function slowAnchor(text: string, { quote, position }: Selectors): number | null {
  const folded = fold(text);
  const exact = fold(quote.exact);
  const prefix = fold(quote.prefix);
  const suffix = fold(quote.suffix);
  const places = [...folded].map((_, at) => at).filter((at) => folded.slice(at, at + exact.length) === exact);
  const score = (at: number): number => {
    const before = [...prefix].reverse().findIndex((letter, i) => folded.charAt(at - 1 - i) !== letter);
    const end = at + exact.length;
    const after = [...suffix].findIndex((letter, i) => folded.charAt(end + i) !== letter);
    return (before === -1 ? prefix.length : before) + (after === -1 ? suffix.length : after);
  };
  const distance = (at: number): number => Math.abs(at - position.start);
  return places.sort((a, b) => score(b) - score(a) || distance(a) - distance(b) || a - b)[0] ?? null;
}

it('agrees with its slow twin on any text', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت', ' '), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(59), fc.integer({ min: 1, max: 6 }), (before, after, start, length) => {
      const selectors = selectorsOf(before, { start, end: Math.min(before.length, start + length) });
      fc.pre(selectors.quote.exact.trim() !== '');
      const anchored = anchor(anchorText(after), selectors);
      expect(anchored.state === 'not-found' ? null : anchored.span.start).toBe(slowAnchor(after, selectors));
    }),
  );
});

it('finds every passage exactly where it was', () => {
  const text = fc.string({
    unit: fc.constantFrom('أ', 'ب', 'ة', 'ّ', 'ـ', ' ', '\n', 'x', '٣'),
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (body, from, size) => {
      const start = from % body.length;
      const span = { start, end: start + 1 + (size % (body.length - start)) };
      fc.pre(fold(body.slice(span.start, span.end)).trim() !== '');
      const anchored = anchor(anchorText(body), selectorsOf(body, span));
      expect(anchored.state).toBe('exact');
      expect(fold(found(body, anchored) ?? '')).toBe(fold(body.slice(span.start, span.end)));
    }),
  );
});

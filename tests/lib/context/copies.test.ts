import { describe, expect, it } from 'vitest';
import { foldCopies, isCopyOf } from '@/lib/context/copies';
import { item } from './items';
import { said } from './sayings';

const WORDS = 'بلاده ترفض إغلاق الميناء الغربي قبل انتهاء موسم الحصاد';

describe('copies', () => {
  it.each([
    ['the same words', WORDS],
    ['other spelling and marks', 'بلادُه ترفض اغلاق الميناء الغربى، قبل إنتهاء موسم الحصاد'],
    ['a word in ten changed', WORDS.replace('ترفض', 'تعارض')],
    ['a cut-down copy', 'بلاده ترفض إغلاق الميناء الغربي'],
  ])('%s', (_, text) => expect(isCopyOf(said('karim', WORDS), said('karim', text))).toBe(true));

  it.each([
    ['other words', 'الحصاد وفير هذا العام في السهول الشرقية'],
    ['a part too small', 'إغلاق الميناء الغربي'],
    ['three words in ten changed', 'بلاده تعارض إغلاق الميناء الغربي قبل حلول فصل الحصاد'],
  ])('not %s', (_, text) => expect(isCopyOf(said('karim', WORDS), said('karim', text))).toBe(false));
});

describe('folding', () => {
  it('under the earliest, with the other outlets', () => {
    const items = [item('a', { text: WORDS }), item('b', { text: WORDS }), item('c', { text: WORDS })];
    const [folded, ...others] = foldCopies(items);
    expect(others).toEqual([]);
    expect(folded?.article.headline).toBe('خبر a');
    expect(folded?.copies.map(({ article }) => article.headline)).toEqual(['خبر b', 'خبر c']);
  });

  it('what one article says twice is no other outlet', () => {
    expect(foldCopies([item('a', { text: WORDS }), item('a', { text: WORDS })])[0]?.copies).toEqual([]);
  });

  it('not another speaker with the same words', () => {
    expect(
      foldCopies([item('a', { text: WORDS }), item('b', { text: WORDS, speaker: 'elena' })]),
    ).toHaveLength(2);
  });

  it('short sayings are alike by chance', () => {
    expect(foldCopies([item('a', { text: 'نرفض هذا' }), item('b', { text: 'نرفض هذا' })])).toHaveLength(2);
  });
});

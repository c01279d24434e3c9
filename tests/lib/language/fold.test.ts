import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldWithOffsets } from '@/lib/language/fold';

it.each([
  ['أكّد', 'اكد'],
  ['إردوغان', 'اردوغان'],
  ['آذار', 'اذار'],
  ['سيرغى', 'سيرغي'],
  ['سورية', 'سوريه'],
  ['مسؤول', 'مسوول'],
  ['ســـوريا', 'سوريا'],
  ['لاڤروڤ', 'لافروف'],
  ['پوتین', 'بوتين'],
  ['کری', 'كري'],
  ['گ', 'ك'],
  ['\u200Fبوتين\u200E', 'بوتين'],
  ['١٢/٠٣/٢٠٢٠', '12/03/2020'],
  ['۱۳۹۹', '1399'],
  ['ﻻﻓﺮﻭﻑ', 'لافروف'],
  ['Erdoğan', 'erdogan'],
  ['İstanbul', 'istanbul'],
  ['ISTANBUL', 'istanbul'],
  ['ışık', 'isik'],
  ['Löfven', 'lofven'],
  ['Weiß', 'weiss'],
  ['Ærø', 'aero'],
  ['Путин', 'путин'],
  ['ٱلْقُدْسُ', 'القدس'],
])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

it.each([
  ['قال ســوريا اليوم', 'سوريا', 'ســوريا'],
  ['قال كتابًا جديدا', 'كتابا', 'كتابًا'],
  ['زار بيتٌ، ثم', 'بيت', 'بيتٌ'],
  ['x ﻻﻓﺮﻭﻑ y', 'لافروف', 'ﻻﻓﺮﻭﻑ'],
  ['x \u200Fبوتين\u200F.', 'بوتين', 'بوتين'],
])('finds the way back: in %s, %s is %s', (text, folded, original) => {
  const both = foldWithOffsets(text);
  const start = both.text.indexOf(folded);
  const span = both.toOriginal({ start, end: start + folded.length });
  expect(text.slice(span.start, span.end)).toBe(original);
});

/** Which original unit each folded unit came from, kept for every unit. */
function naive(text: string): { text: string; from: number[] } {
  const from: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = fold(text.charAt(at));
    for (const _ of unit) from.push(at);
    folded += unit;
  }
  return { text: folded, from };
}

const newsText = fc
  .array(fc.oneof(fc.constantFrom(...'بوتينأإآةىـًّ\u200Fﻻﷺ١۲ aÉßİ’«.'), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

it('agrees with its naive twin and never leaves the text', () => {
  fc.assert(
    fc.property(newsText, fc.nat(80), fc.nat(20), (text, start, length) => {
      const both = foldWithOffsets(text);
      const twin = naive(text);
      expect(both.text).toBe(twin.text);
      expect(both.text).toBe(fold(text));
      const from = Math.min(start, both.text.length);
      const to = Math.min(from + length, both.text.length);
      const span = both.toOriginal({ start: from, end: to });
      expect(span.start).toBe(from < both.text.length ? twin.from[from] : text.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      if (to > from) expect(fold(text.slice(span.start, span.end))).toContain(both.text.slice(from, to));
    }),
  );
});

it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

import { stemmer } from '@orama/stemmers/arabic';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/language/fold';
import { terms } from '@/lib/language/stems';

describe('terms, Arabic: words of one matter meet', () => {
  it.each([
    ['المفاوضات مفاوضات والمفاوضات بالمفاوضات للمفاوضات مفاوضاتهم ومفاوضات'],
    ['سوريا سورية السورية السوري السوريين سوريه وسوريا والسورية فسوريا'],
    ['الروسي الروسى الروسية الروسيه روسيا روسي والروسية وروسيا'],
    ['إسقاط اسقاط الإسقاط'],
    ['الطائرة طائرة طائرات الطائرات بالطائرات والطائرة'],
    ['محادثات المحادثات محادثاتهما'],
    ['إرهاب الإرهاب الارهابيين إرهابية'],
    ['تعاون التعاون والتعاون تعاونهما'],
    ['وزارة الوزارة والوزارة ووزارة'],
  ])('%s', (words) => expect(new Set(terms(words, 'ar')).size).toBe(1));

  it.each([
    ['وزير', 'زير'],
    ['فلسطين', 'لسطين'],
    ['بوتين', 'وتين'],
    ['لبنان', 'بنان'],
    ['وكالة', 'كالة'],
    ['فرنسا', 'رنسا'],
    ['وفد', 'فد'],
  ])('%s keeps its first letter', (word, wrong) => {
    expect(terms(word, 'ar')[0]?.charAt(0)).toBe(word.charAt(0));
    expect(terms(word, 'ar')).not.toEqual(terms(wrong, 'ar'));
  });
});

it('is a function of the folded text: the stemmer alone is not, in either order', () => {
  for (const [one, other] of [
    ['الروسية', 'الروسيه'],
    ['الدولى', 'الدولي'],
    ['إجراءات', 'اجراءات'],
  ] as const) {
    expect(terms(one, 'ar')).toEqual(terms(other, 'ar'));
    expect(terms(fold(one), 'ar')).toEqual(terms(one, 'ar'));
  }
  expect(fold(stemmer('الروسية'))).not.toBe(fold(stemmer('الروسيه'))); // stem, then fold
  expect(stemmer(fold('المحادثات'))).not.toBe(stemmer(fold('محادثات'))); // fold, then stem as it stands
});

it.each([
  ['سقطت سو-24', 'ar', ['سقطت', 'سو24']],
  ['سقطت سو24', 'ar', ['سقطت', 'سو24']],
  ['خلال الـ24 ساعة', 'ar', ['24', 'ساع']],
  ['١٫٥ دولار', 'ar', ['1.5', 'دولار']],
  ['G20 and the F-16', 'en', ['g20', 'f16']],
  ["Sana'a's relations related", 'en', ['sanaa', 'relat', 'relat']],
  ['وفي ومن ولكن', 'ar', []],
  ['NATO relations في', 'ar', ['nato', 'relat']],
])('%s → %j', (text, tag, expected) => expect(terms(text, tag)).toEqual(expected));

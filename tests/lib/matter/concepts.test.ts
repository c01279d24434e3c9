import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/language/packs';
import { termOf } from '@/lib/language/stems';
import { words } from '@/lib/language/tokens';
import { conceptsIn } from '@/lib/matter/concepts';
import { wordsIn } from '@/lib/matter/words';

const conceptsOf = (text: string, language: string): readonly string[] => [
  ...new Set(conceptsIn(wordsIn(text, language), language).flatMap(({ concept }) => concept ?? [])),
];

describe('a thing under its several names, Arabic', () => {
  it.each([
    [
      'warplane',
      ['استهداف طائرتنا الحربية', 'المقاتلة التي سقطت', 'القاذفة', 'سو24', 'وطائراتهم الحربية', 'إف-16'],
    ],
    ['shootdown', ['حادث إسقاط طائرة', 'إسقاطها بعد استهداف المقاتلة', 'بإسقاط قاذفة']],
    ['airliner', ['طائرة الركاب', 'تحطم الطائرة فوق الجبل', 'طائرات مدنية']],
    [
      'ceasefire',
      ['هدنة', 'الهدنة', 'لهدنتهم', 'وقف إطلاق النار', 'لوقف إطلاق النار', 'وقف لإطلاق النار', 'التهدئة'],
    ],
    ['negotiations', ['المفاوضات', 'بالتفاوض', 'مفاوضاتهما', 'للمفاوضين']],
    ['mediation', ['وساطة', 'الوسيط', 'وسطاء', 'للتوسط', 'بوساطتنا']],
    ['refugees', ['لاجئ', 'اللاجئين', 'نازحون', 'واللاجئون']],
    ['migration', ['المهاجرين', 'الهجرة', 'للمهاجرين']],
    ['displacement', ['تهجير السكان', 'ترحيلهم', 'بتهجيرهم']],
    ['sanctions', ['العقوبات', 'عقوباتها', 'للعقوبات', 'عقوبة']],
    ['relations', ['شريك', 'كدولة جارة وصديقة', 'علاقاتنا', 'تقاربا', 'العلاقات الثنائية']],
    ['dam', ['السد', 'سد الوادي', 'سدودنا', 'ملء خزان']],
    ['disarmament', ['حصر السلاح', 'نزع سلاح الجبهة', 'تسليم السلاح']],
    ['oiloutput', ['خفض الإنتاج', 'تخفيضات الإنتاج', 'زيادة الإنتاج', 'حصص الإنتاج']],
    ['grain', ['القمح', 'حبوبنا', 'تصدير الحبوب']],
    ['shipping', ['السفن', 'سفينة', 'الملاحة', 'ناقلات النفط']],
    ['election', ['الانتخابات', 'الاقتراع', 'انتخابية', 'الناخبين']],
    ['chemical', ['هجوم بالغاز', 'السلاح الكيميائي', 'غاز السارين']],
  ])('%s', (concept, texts) => {
    for (const text of texts) expect(conceptsOf(text, 'ar'), text).toContain(concept);
  });

  it.each([
    ['a fighter is a man, a fighter plane is not', 'مقاتل في الجبهة', 'warplane'],
    ['an airliner is no warplane', 'طائرة الركاب', 'warplane'],
    ['a gas attack is not natural gas', 'هجوم بالغاز', 'gas'],
    ['natural gas is no weapon', 'أنابيب الغاز', 'chemical'],
    ['a denial of relations speaks of none', 'لا علاقة لنا بالحادث', 'relations'],
    ['stopping is no truce', 'وقف التصدير', 'ceasefire'],
    ['a lion is not the corrupt', 'الأسد في القفص', 'corruption'],
    ['what "is not" is no missile', 'ليست طرفا', 'missiles'],
    ['entering a hall is no interference', 'تدخل الوفود القاعة', 'interference'],
  ])('%s', (_, text, concept) => expect(conceptsOf(text, 'ar')).not.toContain(concept));
});

describe('English', () => {
  it.each([
    ['warplane', ['fighter jets', 'the bomber', 'an F-16', 'military aircraft']],
    ['ceasefire', ['a truce', 'the cease-fire', 'ceasefires', 'cessation of hostilities']],
    ['dam', ['the dam', 'dams', 'the reservoir']],
    ['mediation', ['mediators', 'mediation', 'to mediate']],
    ['gas', ['the gas pipeline', 'natural gas']],
    ['grain', ['wheat', 'grain exports']],
    ['migration', ['migrants', 'migration']],
  ])('%s', (concept, texts) => {
    for (const text of texts) expect(conceptsOf(text, 'en'), text).toContain(concept);
  });

  it.each([
    ['a gas attack', 'gas'],
    ['passenger planes', 'warplane'],
  ])('%s is not %s', (text, concept) => expect(conceptsOf(text, 'en')).not.toContain(concept));
});

it('gives the words that say it, also where two things overlap', () => {
  const found = conceptsIn(wordsIn('إسقاط المقاتلة', 'ar'), 'ar');
  expect(found).toEqual(
    expect.arrayContaining([
      { concept: 'shootdown', from: 0, to: 2 },
      { concept: 'warplane', from: 1, to: 2 },
    ]),
  );
});

it('names of concepts are shared: every English one is an Arabic one', () => {
  const [arabic, english] = ['ar', 'en'].map(
    (tag) => new Set(Object.keys(packs.find((pack) => pack.tag === tag)?.conceptGroups ?? {})),
  );
  expect([...(english ?? [])].filter((name) => !arabic?.has(name))).toEqual([]);
});

it.each(packs.map((pack) => [pack.tag, pack.conceptGroups] as const))(
  '%s: every phrase of the pack is found in itself',
  (tag, groups) => {
    const lost = Object.entries(groups).flatMap(([concept, phrases]) =>
      phrases.filter((phrase) => !conceptsOf(phrase, tag).includes(concept)),
    );
    expect(lost).toEqual([]);
  },
);

it('no word of a concept loses its first letter as a conjunction: فاسدون would be الأسد', () => {
  const phrases = packs.flatMap(({ conceptGroups }) => Object.values(conceptGroups).flat());
  const cut = phrases.flatMap((phrase) =>
    words(phrase).filter((word) => /^[وف]/.test(word) && termOf(word)[0] !== word[0]),
  );
  expect(cut).toEqual([]);
});

it.each(['fr', ''])('knows none in a language without a pack (%s)', (language) =>
  expect(conceptsOf('الهدنة truce', language)).toEqual([]),
);

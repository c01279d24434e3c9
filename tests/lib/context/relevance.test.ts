/** Pairs of sayings that belong beside each other, and pairs that only look so, among the rest of a newspaper. */
import { describe, expect, it } from 'vitest';
import { candidatesAmong } from '@/lib/context/candidates';
import type { StatementRow } from '@/lib/corpus/rows';
import { matterOf } from '@/lib/matter/matter';
import type { Why } from '@/lib/model/context';
import { carlon, entities, front, harbour, naria, orland, saying } from './sayings';

/** What else the papers write: it makes the words of news common and those of a matter rare. */
const REST: readonly StatementRow[] = [
  saying('peter', 'الموسم السياحي كان أفضل من الموسم الماضي'),
  saying('peter', 'الضرائب الجديدة تثقل على أصحاب المتاجر'),
  saying('elena', 'المدارس ستفتح أبوابها بعد عطلة الشتاء'),
  saying('elena', 'الانتخابات البلدية جرت في هدوء'),
  saying('dawud', 'محصول القطن وفير هذا العام'),
  saying('dawud', 'الطرق الجبلية تحتاج إلى صيانة'),
  saying('karim', 'المستشفيات تعاني نقصا في الأطباء', { names: [naria] }),
  saying('karim', 'الجامعات تستقبل طلابا أكثر', { names: [carlon] }),
  saying('nobody', 'أسعار الخبز مستقرة', { names: [naria] }),
  saying('nobody', 'الصيادون يشكون من قلة السمك', { names: [orland] }),
  saying('elena', 'القطارات تتأخر كل مساء'),
  saying('elena', 'معرض الكتاب يجذب الزوار'),
  saying('dawud', 'الثلوج قطعت طريق القرية العليا'),
  saying('dawud', 'فريق الكرة فاز بالكأس'),
  saying('karim', 'المسرح القديم يحتاج إلى ترميم'),
  saying('karim', 'النحل يهجر المصانع'),
  saying('peter', 'الهواتف أغلى من العام الماضي'),
  saying('peter', 'رسوم الجسر الجديد مرتفعة'),
  saying('nobody', 'الحمام الزاجل يعود إلى أبراجه', { names: [carlon] }),
  saying('nobody', 'عازفو العود اجتمعوا في المهرجان', { names: [orland] }),
  saying('peter', 'the new museum opens in spring'),
  saying('peter', 'bus fares will not rise'),
];

function between(open: StatementRow, stored: StatementRow): Why | null {
  const matter = matterOf(open.statement, open.speakers, open.inLanguage, entities);
  const sayings = [stored, ...REST].map((row) => ({
    row,
    matter: matterOf(row.statement, row.speakers, row.inLanguage, entities),
  }));
  const find = candidatesAmong(sayings, [matter], (id) => entities.get(id)?.kind);
  const found = find(matter).find(({ row }) => row.id === stored.id);
  return found === undefined ? null : { ...found.why, rules: [] };
}

describe('one matter', () => {
  it.each([
    [
      'a thing under two names',
      saying('karim', 'إسقاط القاذفة طعنة لن تنسى'),
      saying('karim', 'استهداف طائرتنا الحربية يستوجب اعتذارا'),
    ],
    [
      'the same in two languages',
      saying('karim', 'العقوبات على كارلون تضر بالجميع', { names: [carlon] }),
      saying('peter', 'sanctions on Carlon will stay in place', { names: [carlon] }),
    ],
    [
      'a party to the conflict and what it should do',
      saying('elena', 'على جبهة النهر تسليم السلاح', { names: [front] }),
      saying('karim', 'نزع سلاح الجبهة شرط للحوار', { names: [front] }),
    ],
    [
      'each speaks of the other’s state',
      saying('karim', 'كارلون شريك لا غنى عنه', { names: [carlon] }),
      saying('elena', 'نريد علاقات أوثق مع ناريا', { names: [naria] }),
    ],
    [
      'a place',
      saying('elena', 'إغلاق الميناء الغربي خسارة للبحارة', { names: [harbour] }),
      saying('dawud', 'الميناء الغربي سيفتح بعد الترميم', { names: [harbour] }),
    ],
    ['a resolution', saying('karim', 'نلتزم القرار 1907 بحذافيره'), saying('dawud', 'القرار 1907 لم يطبق')],
    [
      'only the topic before the cue says it',
      saying('dawud', 'سنعلن موقفنا قريبا', { about: 'سد الوادي' }),
      saying('karim', 'ملء السد بدأ دون علمنا'),
    ],
    [
      'words alone, where there are several',
      saying('elena', 'تلوث النهر قتل الأسماك'),
      saying('peter', 'الأسماك ماتت من تلوث النهر كله'),
    ],
  ])('%s', (_, open, stored) => {
    expect(between(open, stored)).not.toBeNull();
    expect(between(stored, open)).not.toBeNull();
  });
});

describe('another matter', () => {
  it.each([
    [
      'an airliner is no bomber',
      saying('karim', 'تحطم طائرة الركاب فوق الجبل قيد التحقيق'),
      saying('karim', 'إسقاط القاذفة طعنة لن تنسى'),
    ],
    [
      'relations with one state are not relations with another',
      saying('karim', 'العلاقات مع كارلون تتحسن', { names: [carlon] }),
      saying('karim', 'علاقتنا مع أورلان متينة', { names: [orland] }),
    ],
    [
      'a truce here is no truce there',
      saying('nobody', 'الهدنة في كارلون صامدة', { names: [carlon] }),
      saying('nobody', 'الهدنة في أورلان انهارت', { names: [orland] }),
    ],
    [
      'a gas attack is not natural gas',
      saying('karim', 'هجوم بالغاز أصاب القرية'),
      saying('karim', 'أنابيب الغاز ستمر من القرى الشرقية'),
    ],
    [
      'a state alone',
      saying('peter', 'زرت ناريا في الربيع مع أسرتي', { names: [naria] }),
      saying('elena', 'في ناريا متاحف كثيرة', { names: [naria] }),
    ],
    [
      'the parties alone',
      saying('elena', 'جبهة النهر افتتحت مدرسة وملعبا', { names: [front] }),
      saying('karim', 'جبهة النهر تطبع صحيفة ملونة', { names: [front] }),
    ],
    [
      'turns of phrase',
      saying('karim', 'دخول الصيادين خط أحمر لا رجعة فيه'),
      saying('karim', 'رفع الضريبة خط أحمر لا رجعة فيه'),
    ],
    [
      'a denial of relations is no relation',
      saying('karim', 'علاقاتنا مع كارلون طيبة', { names: [carlon] }),
      saying('karim', 'لا علاقة لنا بالحريق في كارلون', { names: [carlon] }),
    ],
    [
      'common words',
      saying('karim', 'نواصل الجهود لتحقيق الأهداف'),
      saying('dawud', 'الجهود مستمرة لتحقيق النتائج'),
    ],
    [
      'a word of a name',
      saying('karim', 'جبهة النهر تطبع صحيفة', { names: [front] }),
      saying('karim', 'النهر فاض على الحقول'),
    ],
    ['nothing shared', saying('karim', 'الحصاد وفير'), saying('elena', 'المتحف مغلق')],
  ])('%s', (_, open, stored) => {
    expect(between(open, stored)).toBeNull();
    expect(between(stored, open)).toBeNull();
  });
});

describe('why', () => {
  it('names what both share: the stored words as written, names, keys', () => {
    const open = saying('karim', 'العقوبات الكارلونية على المصانع', { names: [carlon] });
    const stored = saying('dawud', 'إن عقوباتهم أضرت بمصانعنا', { names: [carlon] });
    const why = between(open, stored);
    expect(why).toMatchObject({ entities: [carlon.id], words: ['عقوباتهم', 'بمصانعنا'] });
    expect(why?.matter).toEqual([`e:${carlon.id}`, 'c:sanctions', 'w:مصانع']);
  });

  it('its words stand in the stored text', () => {
    const open = saying('elena', 'تلوث النهر قتل الأسماك');
    const stored = saying('peter', 'ماتت الأسماكُ من تلوّث النهر');
    const words = between(open, stored)?.words ?? [];
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(stored.statement.text).toContain(word);
  });
});

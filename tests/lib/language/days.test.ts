import { describe, expect, it } from 'vitest';
import { findDates, parseDay } from '@/lib/language/days';
import { fold } from '@/lib/language/fold';
import { ar } from '@/lib/language/packs/ar';
import { en } from '@/lib/language/packs/en';
import type { IsoDay } from '@/lib/model/day';

describe('parseDay, Arabic', () => {
  it.each([
    ['13 ابريل 2017 10:48', '2017-04-13'],
    ['الجمعة 8 فيفري 2019', '2019-02-08'],
    ['١ / ١٢ / ٢٠٢٠', '2020-12-01'],
    ['11 شوال 1441هـ - 03 يونيو 2020م', '2020-06-03'], // two calendars on one line: the one marked م
    ['١٥ رجب ١٤٤٢ (27 فبراير 2021)', '2021-02-27'],
    ['11 شوال 1441هـ', null],
    ['اليوم الجمعة 10 مارس 2017', '2017-03-10'], // the weekday beside "today" is the date's
    ['قبل 10 أيام 2015', null], // not a misspelt May
    ['22/9/1441هـ', null],
    ['1399/07/16', null], // Solar Hijri
    ['۱۶ مهر ۱۳۹۹', null],
    ['الخميس 26 تشرين الثاني', null], // no year
    ['28 آب/اغسطس 2013', '2013-08-28'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['السبت 7 تشرين الثاني (نوفمبر) 2015', '2015-11-07'],
    ['5 نوفمبر/تشرين الأول 2015', null], // the two names are of different months
    ['26 تشرين 2 2015', '2015-11-26'],
    ['26 كانون 1 2015', '2015-12-26'],
    ['26 كانون الثاني 2016', '2016-01-26'],
    ['الخميس 26 تشريم الثاني 2015', '2015-11-26'], // one wrong letter
    ['26 نوفمر 2015', '2015-11-26'],
    ['5 يونز 2015', null], // June or July
    ['"الأربعاء، 07 أكتوبر 2020 - 12:09 م"', '2020-10-07'],
    ['نشر يوم 7 / أكتوبر / 2020', '2020-10-07'],
    ['2017-04-13T10:48:00+0400', '2017-04-13'],
    ['2020/10/07', '2020-10-07'],
    ['07.10.2020', '2020-10-07'],
    ['يناير 5, 2018', '2018-01-05'],
    ['24 غشت 2019', '2019-08-24'],
    ['٢٤ دجنبر ٢٠١٩', '2019-12-24'],
    ['25 جوان 2014', '2014-06-25'],
    ['Nov 24, 2016', '2016-11-24'],
    ['31 نيسان 2016', null],
    ['12/05/20', null],
    ['بيروت 12 مايو', null],
    ['', null],
  ])('%s → %s', (line, day) => expect(parseDay(line, ar)).toBe(day));
});

describe('parseDay, English', () => {
  it.each([
    ['Published: 7 October 2020', '2020-10-07'],
    ['October 7, 2020 12:09 PM', '2020-10-07'],
    ['Tue, Nov. 24 2015', '2015-11-24'],
    ['24th of November 2015', '2015-11-24'],
    ['25/11/2015', '2015-11-25'],
    ['11/25/2015', '2015-11-25'],
    ['05/11/2015', null], // May or November
    ['26 novmber 2015', '2015-11-26'],
    ['Thursday 26 November', null],
  ])('%s → %s', (line, day) => expect(parseDay(line, en)).toBe(day));
});

it('has the months of CLDR for Egypt, Syria, Algeria and Morocco', () => {
  const months = new Map(Object.entries(ar.months).map(([name, number]) => [fold(name), number]));
  for (const locale of ['ar-EG', 'ar-SY', 'ar-LB', 'ar-DZ', 'ar-TN', 'ar-MA']) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format.format(Date.UTC(2020, month - 1, 15));
      expect([name, months.get(fold(name))]).toEqual([name, month]);
    }
  }
});

const friday = '2015-11-27' as IsoDay;
const show = (text: string, pack = ar, published: IsoDay | null = friday, yearHint?: number): string[] =>
  findDates(text, yearHint === undefined ? { pack, published } : { pack, published, yearHint }).map(
    ({ span, dated, until }) =>
      [text.slice(span.start, span.end), dated?.date ?? '–', dated?.basis ?? '', until ?? '']
        .join(' ')
        .trim(),
  );

describe('findDates, Arabic, in an article of Friday 27 November 2015', () => {
  it.each([
    ['وصل اليوم الجمعة إلى هناك', ['اليوم الجمعة 2015-11-27 relative']],
    ['وصل اليوم، الجمعة 27', ['اليوم 2015-11-27 relative', 'الجمعة 2015-11-27 weekday']],
    ['وصل أمس الخميس', ['أمس الخميس 2015-11-26 relative']],
    ['وصل اليوم الخميس', ['اليوم الخميس 2015-11-26 weekday']], // the page is a day younger than its text
    ['وصل مساء أمس', ['مساء أمس 2015-11-26 relative']],
    ['وصل أمس الأول', ['أمس الأول 2015-11-25 relative']],
    ['وصل أول من أمس', ['أول من أمس 2015-11-25 relative']],
    ['يصل غدًا', ['غدًا 2015-11-28 relative']],
    ['يصل بعد غد', ['بعد غد 2015-11-29 relative']],
    ['وصل يوم الخميس', ['يوم الخميس 2015-11-26 weekday']],
    ['وصل الجمعة', ['الجمعة 2015-11-27 weekday']],
    ['وصل الجمعة الماضي', ['الجمعة الماضي 2015-11-20 weekday']],
    ['يصل الثلاثاء المقبل', ['الثلاثاء المقبل 2015-12-01 weekday']],
    ['يصل الجمعة المقبلة', ['الجمعة المقبلة 2015-12-04 weekday']],
    ['في 24 نوفمبر 2015 هناك', ['24 نوفمبر 2015 2015-11-24 stated']],
    ['في 24 و25 نوفمبر 2015', ['24 و25 نوفمبر 2015 2015-11-24 stated 2015-11-25']],
    ['يوم 24 نوفمبر', ['يوم 24 نوفمبر 2015-11-24 inferred']],
    ['في 24 نوفمبر الماضي', ['24 نوفمبر الماضي 2015-11-24 inferred']],
    ['في 5 ديسمبر المقبل', ['5 ديسمبر المقبل 2015-12-05 inferred']],
    ['في 5 يناير', ['5 يناير 2016-01-05 inferred']],
    ['في 5 يناير الماضي', ['5 يناير الماضي 2015-01-05 inferred']],
    ['الأربعاء 26 تشرين الثاني', ['الأربعاء 26 تشرين الثاني 2014-11-26 inferred']], // its weekday tells the year
    ['في 26 الجاري', ['26 الجاري 2015-11-26 inferred']],
    ['في 26 من الشهر الماضي', ['26 من الشهر الماضي 2015-10-26 inferred']],
    ['في آذار/مارس 2011', ['آذار/مارس 2011 2011-03 stated']],
    ['في مارس الماضي', ['مارس الماضي 2015-03 inferred']],
    ['في ديسمبر الماضي', ['ديسمبر الماضي 2014-12 inferred']],
    ['في كانون الثاني المقبل', ['كانون الثاني المقبل 2016-01 inferred']],
    ['منذ عام 2011', ['عام 2011 2011 stated']],
    ['العام الماضي', ['العام الماضي 2014 relative']],
    ['الشهر المقبل', ['الشهر المقبل 2015-12 relative']],
    ['قبل ثلاثة أيام', ['قبل ثلاثة أيام 2015-11-24 relative']],
    ['قبل 10 أيام', ['قبل 10 أيام 2015-11-17 relative']],
    ['قبل يومين', ['قبل يومين 2015-11-25 relative']],
    ['الأسبوع الماضي', ['الأسبوع الماضي –']],
    ['في 15 رمضان', ['15 رمضان –']],
    ['أحد المسؤولين من اليوم السابع', []], // "one of", and a newspaper
    ['بعد صلاة الجمعة', []],
    ['وفي اليوم التالي', []],
    ['جمع 5 أشخاص من 2000 شخص', []],
  ])('%s', (text, expected) => expect(show(text)).toEqual(expected));
});

describe('findDates, without a day of publication', () => {
  it.each([
    ['أمس الخميس', undefined, ['أمس الخميس –']],
    ['يوم 24 نوفمبر', undefined, ['يوم 24 نوفمبر –']],
    ['يوم 24 نوفمبر', 2015, ['يوم 24 نوفمبر 2015-11-24 inferred']],
    ['الخميس 26 تشرين الثاني', undefined, ['الخميس 26 تشرين الثاني –']],
    ['الخميس 26 تشرين الثاني', 2015, ['الخميس 26 تشرين الثاني 2015-11-26 inferred']],
    ['الخميس 26 تشرين الثاني', 2016, ['الخميس 26 تشرين الثاني 2015-11-26 inferred']],
    ['24 نوفمبر 2015', undefined, ['24 نوفمبر 2015 2015-11-24 stated']],
  ])('%s, hint %s', (text, hint, expected) => expect(show(text, ar, null, hint)).toEqual(expected));
});

describe('findDates, English, in an article of Friday 27 November 2015', () => {
  it.each([
    ['They met on Thursday in Vienna', ['on Thursday 2015-11-26 weekday']],
    ['They meet next Tuesday', ['next Tuesday 2015-12-01 weekday']],
    ['They met yesterday', ['yesterday 2015-11-26 relative']],
    ['on November 24', ['on November 24 2015-11-24 inferred']],
    ['on 24 November 2014', ['on 24 November 2014 2014-11-24 stated']],
    ['in March 2011', ['March 2011 2011-03 stated']],
    ['last March', ['last March 2015-03 inferred']],
    ['two days ago', ['two days ago 2015-11-25 relative']],
    ['five days ago', ['five days ago 2015-11-22 relative']],
    ['they may 5 times march 3 miles', []],
    ['last week', ['last week –']],
  ])('%s', (text, expected) => expect(show(text, en)).toEqual(expected));
});

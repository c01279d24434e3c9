/** The day on which something was said: stated, by weekday, relative, doubled and misspelt months; never invented. */
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '@/lib/model/day';
import { fields } from './readings';

const WHO = 'وزير النقل البرتغالي روي تافاريس';
const day = (text: string, published: IsoDay | null) =>
  fields(text, ({ saidOn }) => saidOn && `${saidOn.date} ${saidOn.basis}`, published);
const WEDNESDAY = '2016-03-09' as IsoDay;

describe('relative days', () => {
  it.each([
    [`قال ${WHO} أمس إن الجسر سليم.`, '2016-03-08 relative'],
    [`قال ${WHO} اليوم الأربعاء إن الجسر سليم.`, '2016-03-09 relative'],
    [`قال ${WHO}، أول أمس، إن الجسر سليم.`, '2016-03-07 relative'],
    [`قال ${WHO} مساء الاثنين إن الجسر سليم.`, '2016-03-07 weekday'],
    [`قال ${WHO} يوم الجمعة الماضي إن الجسر سليم.`, '2016-03-04 weekday'],
    [`أعلن ${WHO} قبل يومين أن الجسر سليم.`, '2016-03-07 relative'],
    [`أمس الثلاثاء، أعلن ${WHO} أن الجسر سليم.`, '2016-03-08 relative'],
  ])('%s', (text, expected) => expect(day(text, WEDNESDAY)).toEqual([expected]));

  it.each([
    // nothing is made up: without a day of publication, or with words that name no day
    [`قال ${WHO} أمس إن الجسر سليم.`, null],
    [`قال ${WHO} إن الجسر سليم.`, WEDNESDAY],
    [`قال ${WHO} في وقت سابق إن الجسر سليم.`, WEDNESDAY],
    [`قال ${WHO} إن الجسر سيغلق غدا.`, WEDNESDAY],
    [`قال ${WHO} إن الجسر شيد أمس.`, WEDNESDAY],
  ])('no day: %s', (text, published) => expect(day(text, published)).toEqual([null]));
});

describe('dates in full, doubled and misspelt months', () => {
  it.each([
    [`قال ${WHO} في 7 مارس 2016 إن الجسر سليم.`, '2016-03-07'],
    [`قال ${WHO} الاثنين ٧ آذار/مارس ٢٠١٦ إن الجسر سليم.`, '2016-03-07'],
    [`قال ${WHO} يوم الاثنين، 7 مارس/آذار، إن الجسر سليم.`, '2016-03-07'],
    [`قال ${WHO} يوم 29 فيفري إن الجسر سليم.`, '2016-02-29'],
    [`قال ${WHO} في 24 نوفمبر/تشريم الثاني 2015 إن الجسر سليم.`, '2015-11-24'],
    [`قال ${WHO} في 24 نوفمبر/تشرين الثانى 2015 إن الجسر سليم.`, '2015-11-24'],
    [`قال ${WHO} بتاريخ 2 شباط 2016 إن الجسر سليم.`, '2016-02-02'],
  ])('%s', (text, expected) => expect(day(text, WEDNESDAY)[0]?.slice(0, 10)).toBe(expected));

  it.each([
    // not the day of the saying
    [`قال ${WHO} إن الجسر شيد في 7 مارس 2011.`, null],
    [`قال ${WHO} إن القطار تأخر يوم 7 مارس 2016.`, null],
    [`وصف ${WHO} اتفاق 25 يناير بأنه جيد.`, null],
  ])('no day: %s', (text, expected) => expect(day(text, WEDNESDAY)).toEqual([expected]));
});

describe('from the meeting and along the chain', () => {
  it.each([
    [`قال ${WHO} أمس إن الجسر سليم، مضيفا أن الطريق مفتوح.`, ['2016-03-08 relative', '2016-03-08 relative']],
    [`قال ${WHO} أمس إن الجسر سليم.\nوأضاف أن الطريق مفتوح.`, ['2016-03-08 relative', '2016-03-08 meeting']],
    [
      `التقى ${WHO} أمس وزير الخارجية السويسري رومان لينز.\nوقال تافاريس إن الجسر سليم.`,
      ['2016-03-08 meeting'],
    ],
  ])('%s', (text, expected) => expect(day(text, WEDNESDAY)).toEqual(expected));
});

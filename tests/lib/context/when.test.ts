import { expect, it } from 'vitest';
import { whenOf } from '@/lib/context/when';
import type { IsoDate, IsoDay } from '@/lib/model/day';

it.each([
  ['2019-03-04', '2019-03-05', 'earlier'],
  ['2019-03-06', '2019-03-05', 'later'],
  ['2019-03-05', '2019-03-05', 'undated'],
  ['2019-02', '2019-03-05', 'earlier'],
  ['2019-03', '2019-03-05', 'undated'], // the month holds the day
  ['2019', '2019-03-05', 'undated'],
  ['2018', '2019-03-05', 'earlier'],
  ['2020', '2019-03-05', 'later'],
  [null, '2019-03-05', 'undated'],
  ['2019-03-04', null, 'undated'],
  [null, null, 'undated'],
])('%s beside an article of %s is %s', (date, today, expected) =>
  expect(whenOf(date as IsoDate | null, today as IsoDay | null)).toBe(expected),
);

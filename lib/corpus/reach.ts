/**
 * Where in time a report of two people is looked for by others that it could fold with: `pair|2015-11`, so that two who meet every
 * month for twenty years cost no more than two who met once.
 */
import { addDays, type IsoDate, isIsoDay } from '../model/day';
import type { ReportRow } from './rows';

type Placed = Pick<ReportRow, 'pairs' | 'report'>;

const MONTH = 7; // "2015-11"

/** The keys that it stands under: its pairs in its month, or in its year where it names no month. None without a date. */
export function reachOf({ pairs, report }: Placed): readonly string[] {
  const date = report.startDate?.date;
  return date === undefined ? [] : pairs.map((pair) => `${pair}|${date.slice(0, MONTH)}`);
}

/** The keys under which its neighbours stand; a year's months are found by their beginning. */
export function keysInReach({ pairs, report }: Placed): readonly string[] {
  const date = report.startDate?.date;
  if (date === undefined) return [];
  const times = [...new Set([...monthsAround(date), date.slice(0, 4)])];
  return pairs.flatMap((pair) => times.map((time) => `${pair}|${time}`));
}

const monthsAround = (date: IsoDate): readonly string[] =>
  isIsoDay(date) ? [-1, 0, 1].map((by) => addDays(date, by).slice(0, MONTH)) : [date.slice(0, MONTH)];

/**
 * Which years a timeline shows: all of them, or fewer around the meeting looked at. Whole years, inclusive.
 */
import type { IsoDate } from '@/lib/model/day';
import type { Years } from './panel-filter';

/** Fewer are no stretch of time to be looked into. */
const LEAST = 1;

/** From the first to the last; `null` where nothing has a day. */
export function wholeSpan(dates: readonly IsoDate[]): Years | null {
  const years = dates.map(yearOf);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

export const lengthOf = ({ from, to }: Years): number => to - from + 1;

/** Half as many years, with `focus` in their middle as far as the whole allows. */
export function closer(shown: Years, whole: Years, focus: number): Years {
  return around(focus, Math.max(LEAST, Math.ceil(lengthOf(shown) / 2)), whole);
}

/** Twice as many. */
export function wider(shown: Years, whole: Years): Years {
  const middle = Math.floor((shown.from + shown.to) / 2);
  return around(middle, Math.min(lengthOf(whole), lengthOf(shown) * 2), whole);
}

/** Half a stretch back (-1) or on (1). */
export function moved(shown: Years, whole: Years, by: -1 | 1): Years {
  const step = Math.max(1, Math.floor(lengthOf(shown) / 2)) * by;
  return within(shown.from + step, lengthOf(shown), whole);
}

export const isInYears = (date: IsoDate, { from, to }: Years): boolean =>
  yearOf(date) >= from && yearOf(date) <= to;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

const around = (focus: number, length: number, whole: Years): Years =>
  within(focus - Math.floor((length - 1) / 2), length, whole);

function within(from: number, length: number, whole: Years): Years {
  const first = Math.max(whole.from, Math.min(from, whole.to - length + 1));
  return { from: first, to: first + length - 1 };
}

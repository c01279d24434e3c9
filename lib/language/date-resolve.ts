/**
 * From the parts of a written date to a day, month or year – or to `null`: better no day than a guess.
 *
 * Words that count from the day of publication (yesterday, Thursday, next March) need that day. A day and month without
 * a year take the year nearest to it; a weekday beside them must fit.
 */
import { addDays, type Dated, type IsoDate, type IsoDay, isIsoDay, weekdayOf } from '../model/day';
import type { Turn } from './date-words';

export interface Reference {
  /** The outlet's day of publication; `null` where the page gives none. */
  readonly published: IsoDay | null;
  /** A year for dates without one where there is no day of publication (the year of an archive's folder, say). */
  readonly yearHint?: number;
}

/** A calendar day; `null` for the 31st of April. */
export function dayOf(year: number, month: number, day: number): IsoDay | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isIsoDay(text) ? text : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

export const monthOf = (year: number, month: number): IsoDate | null =>
  month >= 1 && month <= 12 ? (`${year}-${two(month)}` as IsoDate) : null;

/** Day and month without a year. `weekday` is 0 where the text gives none. */
export function dayInSomeYear(
  month: number,
  day: number,
  weekday: number,
  turn: Turn | null,
  { published, yearHint }: Reference,
): Dated | null {
  const near = published === null ? yearHint : Number(published.slice(0, 4));
  if (near === undefined) return null;
  // a weekday pins the year among its neighbours; without one only this year and the two beside it come near
  const years = weekday > 0 ? [0, -1, 1, -2, 2] : published === null ? [0] : [0, -1, 1];
  const days = years
    .map((step) => dayOf(near + step, month, day))
    .filter((found): found is IsoDay => found !== null && (weekday === 0 || weekdayOf(found) === weekday));
  const best = published === null ? days[0] : nearest(days, published, turn);
  return best === undefined ? null : { date: best, basis: 'inferred' };
}

function nearest(days: readonly IsoDay[], published: IsoDay, turn: Turn | null): IsoDay | undefined {
  return days
    .filter((day) => (turn === 'next' ? day >= published : turn === 'last' ? day <= published : true))
    .sort((a, b) => Math.abs(daysBetween(a, published)) - Math.abs(daysBetween(b, published)))[0];
}

export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** "Thursday" in the news is today or the last one; with المقبل the one to come, with الماضي the one before today. */
export function resolveWeekday(weekday: number, turn: Turn | null, published: IsoDay | null): Dated | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const days = turn === 'next' ? 7 - back : turn === 'last' && back === 0 ? -7 : -back;
  return { date: addDays(published, days), basis: 'weekday' };
}

/**
 * "اليوم الجمعة": the weekday confirms. Where it does not (a page saved after midnight), the weekday nearest to the day
 * meant is right when it is within two days, since writers know their weekday; else nothing is.
 */
export function relativeDay(offset: number, weekday: number, published: IsoDay | null): Dated | null {
  if (published === null) return null;
  const meant = addDays(published, offset);
  if (weekday === 0 || weekdayOf(meant) === weekday) return { date: meant, basis: 'relative' };
  const confirmed = [-1, 1, -2, 2]
    .map((days) => addDays(meant, days))
    .find((day) => weekdayOf(day) === weekday);
  return confirmed === undefined ? null : { date: confirmed, basis: 'weekday' };
}

export function relativeMonth(offset: number, published: IsoDay | null): Dated | null {
  if (published === null) return null;
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + offset;
  const date = monthOf(Math.floor(months / 12), (months % 12) + 1);
  return date === null ? null : { date, basis: 'relative' };
}

export function relativeYear(offset: number, published: IsoDay | null): Dated | null {
  if (published === null) return null;
  return { date: String(Number(published.slice(0, 4)) + offset) as IsoDate, basis: 'relative' };
}

/** "مارس الماضي": the latest March that is over, "المقبل": the next to begin, "الجاري": this year's. */
export function turnedMonth(month: number, turn: Turn, published: IsoDay | null): Dated | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7));
  const step = turn === 'last' && month >= now ? -1 : turn === 'next' && month <= now ? 1 : 0;
  const date = monthOf(year + step, month);
  return date === null ? null : { date, basis: 'inferred' };
}

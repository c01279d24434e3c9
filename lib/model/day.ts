/**
 * Calendar days as values. Reading them from prose is `language/days`.
 *
 * A day is a day in the outlet's own time zone, not an instant: pages seldom give the zone, and 01:59 in Cairo is
 * still the evening before in UTC.
 */

/** A day, `YYYY-MM-DD`. */
export type IsoDay = string & { readonly format: 'YYYY-MM-DD' };

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. Its length is its precision. */
export type IsoDate = string & { readonly format: 'YYYY-MM-DD' | 'YYYY-MM' | 'YYYY' };

export type DatePrecision = 'day' | 'month' | 'year';

export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function isIsoDate(text: unknown): text is IsoDate {
  return (
    typeof text === 'string' &&
    (isIsoDay(text) || (/^\d{4}(-\d{2})?$/.test(text) && isIsoDay(`${text}-01-01`.slice(0, 10))))
  );
}

export function precisionOf(date: IsoDate): DatePrecision {
  if (date.length === 10) return 'day';
  return date.length === 7 ? 'month' : 'year';
}

/** The day so many days later (earlier when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as IsoDay;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** How a date came to be known. Everything but `stated` is shown lighter. */
export type DateBasis =
  | 'given' // by the reader, or by a file beside the text
  | 'stated' // a full date in the text or the page's own data
  | 'weekday' // a weekday counted from the day of publication
  | 'relative' // "yesterday", counted from the day of publication
  | 'inferred' // a part (the year, mostly) completed from its surroundings
  | 'meeting' // taken over from the meeting or press conference it was said at
  | 'url';

export interface Dated {
  readonly date: IsoDate;
  readonly basis: DateBasis;
}

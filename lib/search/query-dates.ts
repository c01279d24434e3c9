/**
 * The days a query means.
 *
 *   2019 · 2019-03 · 2019/3/4 · 4/3/2019 · "4 مارس 2019" · آذار 2019    ──datesIn──▶   half-open span of day numbers
 */
import { findDates } from '../language/days';
import { fold } from '../language/fold';
import { packs } from '../language/packs';
import { dayNumber, type Range } from './calendar';

/** Before every day, and after. */
export const FIRST_DAY = 1;
export const LAST_DAY = 99_999_999;

/** `null` where the text is no date. */
export function spanOf(text: string): Range | null {
  const date = figuresIn(fold(text).trim()) ?? dateInWords(text);
  if (date === null) return null;
  const first = dayNumber(date);
  const width = date.length === 4 ? 10_000 : date.length === 7 ? 100 : 1;
  return { from: first, to: first + width };
}

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/;

function figuresIn(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst === null ? null : dateOf(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function dateOf(year = '', month?: string, day?: string): string | null {
  if (Number(month ?? 1) > 12 || Number(month ?? 1) < 1 || Number(day ?? 1) > 31 || Number(day ?? 1) < 1)
    return null;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

function dateInWords(text: string): string | null {
  for (const pack of packs) {
    const [found] = findDates(text, { pack, published: null });
    if (found?.dated != null) return found.dated.date;
  }
  return null;
}

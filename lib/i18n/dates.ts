/**
 * Days as the interface writes them: with month names, never as digits alone, in the Gregorian calendar the press uses.
 *
 *   "2017-04-13"  ──formatDate(ar-EG)──▶  "١٣ أبريل ٢٠١٧"
 *   "2017-04"     ──▶  "أبريل ٢٠١٧"        "2017"  ──▶  "٢٠١٧"
 */
import { type DatePrecision, type IsoDate, precisionOf } from '@/lib/model/day';

const options: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date to the precision it is known. */
export function formatDate(date: IsoDate, locale: string): string {
  return formatFor(date, locale).format(instantOf(date));
}

/**
 * Days that disagree, joined by a stroke: "16/17 November 2015" within one month, else each in full.
 * `dates` in the order they are to be read.
 */
export function formatAlternatives(dates: readonly IsoDate[], locale: string): string {
  const [first] = dates;
  if (first === undefined) return '';
  const oneMonth = dates.every((date) => date.length === 10 && date.slice(0, 7) === first.slice(0, 7));
  if (!oneMonth) return dates.map((date) => formatDate(date, locale)).join(' / ');
  const days = dates.map((date) => dayPart(date, locale)).join('/');
  return formatFor(first, locale)
    .formatToParts(instantOf(first))
    .map((part) => (part.type === 'day' ? days : part.value))
    .join('');
}

/** The first instant meant, in UTC milliseconds: where a date stands on an axis. */
export const instantOf = (date: IsoDate): number => Date.parse(`${date}-01-01`.slice(0, 10));

function dayPart(date: IsoDate, locale: string): string {
  const parts = formatFor(date, locale).formatToParts(instantOf(date));
  return parts.find((part) => part.type === 'day')?.value ?? '';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it; there are at most three for each locale. */
function formatFor(date: IsoDate, locale: string): Intl.DateTimeFormat {
  const precision = precisionOf(date);
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...options[precision],
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/**
 * The documents of one kind in one segment are numbered by day, oldest first, those without a day before all others. So
 * a span of days is a span of numbers, and the newest are the last: dates need no lists.
 *
 * A day is the number 20190304; a month 20190300, a year 20190000, no day 0.
 */
import type { ByteReader, ByteWriter } from './bytes';

export interface Calendar {
  /** Ascending, each once. */
  readonly days: ArrayLike<number>;
  /** The first document of each day. */
  readonly starts: ArrayLike<number>;
  readonly count: number;
}

/** Half-open, in document numbers or in day numbers. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function dayNumber(date: string | null): number {
  if (date === null) return 0;
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** `days` of the documents in their order. */
export function calendarOf(days: ArrayLike<number>): Calendar {
  const distinct: number[] = [];
  const starts: number[] = [];
  for (let doc = 0; doc < days.length; doc++) {
    const day = days[doc] ?? 0;
    if (distinct.length > 0 && distinct.at(-1) === day) continue;
    distinct.push(day);
    starts.push(doc);
  }
  return { days: distinct, starts, count: days.length };
}

export function dayOf(calendar: Calendar, doc: number): number {
  return calendar.days[lastAtMost(calendar.starts, doc)] ?? 0;
}

/** Documents with a day in `span`; the days' end is exclusive. */
export function docsIn(calendar: Calendar, span: Range): Range {
  return { from: firstDocFrom(calendar, span.from), to: firstDocFrom(calendar, span.to) };
}

function firstDocFrom({ days, starts, count }: Calendar, day: number): number {
  return starts[lastAtMost(days, day - 1) + 1] ?? count;
}

/** Place of the last value that is at most `limit`; -1 where none is. */
function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let low = -1;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function writeCalendar(writer: ByteWriter, { days, starts, count }: Calendar): void {
  writer.varint(count);
  writer.varint(days.length);
  for (let at = 0; at < days.length; at++) {
    writer.varint((days[at] ?? 0) - (days[at - 1] ?? 0));
    writer.varint((starts[at + 1] ?? count) - (starts[at] ?? 0));
  }
}

export function readCalendar(reader: ByteReader): Calendar {
  const count = reader.varint();
  const length = reader.varint();
  const steps = reader.varints(length * 2);
  const [days, starts] = [new Uint32Array(length), new Uint32Array(length)];
  let [day, start] = [0, 0];
  for (let at = 0; at < length; at++) {
    day += steps[at * 2] ?? 0;
    days[at] = day;
    starts[at] = start;
    start += steps[at * 2 + 1] ?? 0;
  }
  return { days, starts, count };
}

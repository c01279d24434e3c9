/**
 * How many of the hits have a value: who speaks, which outlet, which year.
 *
 * Years are spans of document numbers, so theirs are all counted. Of the other values those are counted that are asked
 * for – the caller takes them from the best hits – by walking each value's list beside the hits.
 */

import { docsIn } from './calendar';
import { matchAll } from './evaluate';
import { lookUp } from './lookup';
import { FIRST_DAY, LAST_DAY } from './query-dates';
import type { KindMatches } from './rank';
import type { Snapshot } from './snapshot';

/** Terms to count. */
export type FacetRequest = readonly string[];

export interface FacetCounts {
  readonly values: ReadonlyMap<string, number>;
  /** Newest first, none without hits. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

export async function countFacets(
  snapshot: Snapshot,
  { matches }: KindMatches,
  kind: number,
  request: FacetRequest,
): Promise<FacetCounts> {
  const found = await lookUp(snapshot, { terms: request });
  const values = request.map((term) => {
    const counts = matches.map(({ docs }, at) => {
      const list = found.lists.get(term)?.[at]?.[kind];
      return list == null ? 0 : countBoth(docs, list.docs);
    });
    return [term, counts.reduce((sum, count) => sum + count, 0)] as const;
  });
  return { values: new Map(values), years: yearsOf(snapshot, matches, kind) };
}

const countBoth = (hits: Uint32Array, docs: Uint32Array): number =>
  matchAll({
    scored: [],
    filters: [
      { docs: hits, impacts: null },
      { docs, impacts: null },
    ],
    excluded: [],
    range: { from: 0, to: EVERY },
    dead: [],
  }).docs.length;

const EVERY = 0xffffffff;
const DAYS_OF_YEAR = 10_000;

function yearsOf(
  { segments }: Snapshot,
  matches: KindMatches['matches'],
  kind: number,
): FacetCounts['years'] {
  const counts = new Map<number, number>();
  segments.forEach(({ head }, at) => {
    const calendar = head.calendars[kind];
    const docs = matches[at]?.docs ?? new Uint32Array(0);
    if (calendar === undefined) return;
    const days = Array.from(calendar.days).filter(isDay);
    const years = new Set(days.map((day) => Math.floor(day / DAYS_OF_YEAR)));
    for (const year of years) {
      const { from, to } = docsIn(calendar, { from: year * DAYS_OF_YEAR, to: (year + 1) * DAYS_OF_YEAR });
      const count = docs.subarray(firstFrom(docs, from), firstFrom(docs, to)).length;
      if (count > 0) counts.set(year, (counts.get(year) ?? 0) + count);
    }
  });
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

const isDay = (day: number): boolean => day >= FIRST_DAY && day < LAST_DAY;

function firstFrom(docs: Uint32Array, doc: number): number {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return low;
}

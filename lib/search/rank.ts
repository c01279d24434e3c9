/**
 * A question in terms → ranked documents of each kind.
 *
 *   every word's group · every filter's · none excluded · within the days   ──rank──▶   hits by kind, with their number
 *
 * A group is a set of terms that stand for one another; its rarity is that of their union over all segments.
 */
import { rarity } from './bm25';
import { dayOf, docsIn, type Range } from './calendar';
import { type Matches, matchAll, matchAny, type SegmentQuestion } from './evaluate';
import type { Found } from './lookup';
import { livingCounts } from './manifest';
import type { Postings } from './postings';
import type { OpenSegment, Snapshot } from './snapshot';
import { type Order, type Ranked, topOf } from './top';
import { unite } from './unite';

export interface GroupTerm {
  readonly term: string;
  /** 0–1: how much less than the word itself it says. */
  readonly factor: number;
}

export type Group = readonly GroupTerm[];

export interface Question {
  readonly words: readonly Group[];
  readonly filters: readonly Group[];
  readonly excluded: readonly Group[];
  /** Day numbers; `null` for all. */
  readonly days: Range | null;
  /** Whether each word must be there, or any will do. */
  readonly mode: 'all' | 'any';
}

export interface KindMatches {
  /** By place of the segment. */
  readonly matches: readonly Matches[];
  readonly total: number;
}

/** Everything of one kind that answers. `found` holds the lists of all the question's terms. */
export function matchKind(snapshot: Snapshot, found: Found, question: Question, kind: number): KindMatches {
  const { segments } = snapshot;
  const listsOf = (group: Group): readonly Postings[] =>
    segments.map((segment, at) => groupPostings(found, group, segment, at, kind));
  const words = question.words.map(listsOf);
  const filters = question.filters.map(listsOf);
  const excluded = question.excluded.map(listsOf);
  const total = livingCounts(segments.map(({ entry }) => entry))[kind] ?? 0;
  const rarities = words.map((lists) => rarity(sum(lists.map(({ docs }) => docs.length)), total));
  const matches = segments.map((segment, at) => {
    const of = (lists: readonly (readonly Postings[])[]): readonly Postings[] =>
      lists.flatMap((list) => list[at] ?? []);
    const asked: SegmentQuestion = {
      scored: of(words).map((postings, word) => ({ postings, rarity: rarities[word] ?? 0 })),
      filters: of(filters),
      excluded: of(excluded),
      range: rangeOf(segment, question.days, kind),
      dead: segment.entry.dead[kind] ?? [],
    };
    return question.mode === 'all' ? matchAll(asked) : matchAny(asked, countOf(segment, kind));
  });
  return { matches, total: sum(matches.map(({ docs }) => docs.length)) };
}

export function rankMatches(
  { segments }: Snapshot,
  { matches }: KindMatches,
  kind: number,
  most: number,
  order: Order,
): readonly Ranked[] {
  const withDays = segments.map(({ head }, at) => ({
    matches: matches[at] ?? NO_MATCHES,
    dayOf: (doc: number) => {
      const calendar = head.calendars[kind];
      return calendar === undefined ? 0 : dayOf(calendar, doc);
    },
  }));
  return topOf(withDays, most, order);
}

const NO_MATCHES: Matches = { docs: new Uint32Array(0), scores: new Float32Array(0) };

function groupPostings(found: Found, group: Group, segment: OpenSegment, at: number, kind: number): Postings {
  const lists = group.flatMap(({ term, factor }) => {
    const postings = found.lists.get(term)?.[at]?.[kind];
    return postings == null ? [] : [{ postings, factor }];
  });
  return unite(lists, countOf(segment, kind));
}

const countOf = ({ entry }: OpenSegment, kind: number): number => entry.counts[kind] ?? 0;

function rangeOf(segment: OpenSegment, days: Range | null, kind: number): Range {
  const calendar = segment.head.calendars[kind];
  if (days === null || calendar === undefined) return { from: 0, to: countOf(segment, kind) };
  return docsIn(calendar, days);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

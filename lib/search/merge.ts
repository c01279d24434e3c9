/**
 * Several segments as one, without the documents that were deleted. Pure: blocks in, blocks out.
 *
 * Within each source the order of documents stays, so every list is renumbered where it lies and the lists of one term
 * are merged in step. By day, among equals the older segment first.
 */
import { BlockCursor, type BlockWriter, joinLists, type TermLists } from './block';
import type { Calendar } from './calendar';
import { INDEX_KINDS } from './kinds';
import { NO_POSTINGS, type Postings } from './postings';

/** Of one kind. */
export interface MergedOrder {
  /** By source: old number → new number, `DROPPED` for a deleted document. */
  readonly numbers: readonly Uint32Array[];
  /** By new number. */
  readonly days: Uint32Array;
  readonly sources: Uint8Array;
}

const DROPPED = 0xffffffff;

export interface OrderSource {
  readonly calendar: Calendar;
  /** Ascending. */
  readonly dropped: readonly number[];
}

export function mergedOrder(sources: readonly OrderSource[]): MergedOrder {
  const count = sources.reduce((sum, { calendar, dropped }) => sum + calendar.count - dropped.length, 0);
  const numbers = sources.map(({ calendar, dropped }) => {
    const fresh = new Uint32Array(calendar.count);
    for (const doc of dropped) fresh[doc] = DROPPED;
    return fresh;
  });
  const order = { numbers, days: new Uint32Array(count), sources: new Uint8Array(count) };
  let next = 0;
  for (const { day, source, from, to } of runsByDay(sources))
    for (let doc = from; doc < to; doc++) {
      const fresh = numbers[source];
      if (fresh === undefined || fresh[doc] === DROPPED) continue;
      fresh[doc] = next;
      order.days[next] = day;
      order.sources[next++] = source;
    }
  return order;
}

function runsByDay(sources: readonly OrderSource[]): readonly Run[] {
  const runs = sources.flatMap(({ calendar }, source) =>
    Array.from(calendar.days, (day, at) => ({
      day,
      source,
      from: calendar.starts[at] ?? 0,
      to: calendar.starts[at + 1] ?? calendar.count,
    })),
  );
  return runs.sort((a, b) => a.day - b.day || a.source - b.source);
}

interface Run {
  readonly day: number;
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/** Terms after `after` and before `before`; `null` for no bound. */
export interface TermSpan {
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * Writes the terms of a span, found in `blocks` (of each source, in order). The last term written; `after` where there
 * was none.
 */
export function mergeTerms(
  blocks: readonly (readonly Uint8Array[])[],
  orders: readonly MergedOrder[],
  span: TermSpan,
  writer: BlockWriter,
): string | null {
  const sources = blocks.map((contents) => new TermStream(contents, span));
  let last = span.after;
  for (;;) {
    const term = smallest(sources);
    if (term === null) return last;
    const lists = sources.map((source) => (source.term === term ? source.takeLists() : null));
    const merged = mergeLists(lists, orders);
    if (merged.some((list) => list !== null)) writer.add(term, merged);
    last = term;
  }
}

function smallest(sources: readonly TermStream[]): string | null {
  let least: string | null = null;
  for (const { term } of sources) if (term !== null && (least === null || term < least)) least = term;
  return least;
}

/** The terms of one source, the parts of each put together. */
class TermStream {
  term: string | null = null;
  private block = 0;
  private cursor: BlockCursor | null = null;

  constructor(
    private readonly contents: readonly Uint8Array[],
    private readonly span: TermSpan,
  ) {
    do this.advance();
    while (this.term !== null && span.after !== null && this.term <= span.after);
  }

  /** Of the term it stands on; then it stands on the next. */
  takeLists(): TermLists {
    const { term } = this;
    const parts: TermLists[] = [];
    while (this.cursor !== null && this.term === term) {
      parts.push(this.cursor.lists());
      this.advance();
    }
    return joinLists(parts);
  }

  private advance(): void {
    for (;;) {
      if (this.cursor?.next()) break;
      const content = this.contents[this.block++];
      this.cursor = content === undefined ? null : new BlockCursor(content);
      if (this.cursor === null) break;
    }
    const { before } = this.span;
    const term = this.cursor?.term ?? null;
    this.term = term !== null && (before === null || term < before) ? term : null;
  }
}

function mergeLists(lists: readonly (TermLists | null)[], orders: readonly MergedOrder[]): TermLists {
  return INDEX_KINDS.map((_, kind) => {
    const renumbered = lists.flatMap((ofSource, source) => {
      const list = ofSource?.[kind];
      const numbers = orders[kind]?.numbers[source];
      return list == null || numbers === undefined ? [] : [renumber(list, numbers)];
    });
    const merged = renumbered.reduce(mergeTwo, NO_POSTINGS);
    return merged.docs.length === 0 ? null : merged;
  });
}

function renumber({ docs, impacts }: Postings, numbers: Uint32Array): Postings {
  const fresh = new Uint32Array(docs.length);
  const kept = impacts === null ? null : new Uint8Array(docs.length);
  let count = 0;
  for (let at = 0; at < docs.length; at++) {
    const doc = numbers[docs[at] ?? 0] ?? DROPPED;
    if (doc === DROPPED) continue;
    fresh[count] = doc;
    if (kept !== null) kept[count] = impacts?.[at] ?? 0;
    count++;
  }
  return { docs: fresh.subarray(0, count), impacts: kept?.subarray(0, count) ?? null };
}

function mergeTwo(one: Postings, other: Postings): Postings {
  if (one.docs.length === 0) return other;
  if (other.docs.length === 0) return one;
  const docs = new Uint32Array(one.docs.length + other.docs.length);
  const impacts = one.impacts === null ? null : new Uint8Array(docs.length);
  let [a, b] = [0, 0];
  for (let at = 0; at < docs.length; at++) {
    const isFirst = (one.docs[a] ?? DROPPED) < (other.docs[b] ?? DROPPED);
    const from = isFirst ? one : other;
    const place = isFirst ? a++ : b++;
    docs[at] = from.docs[place] ?? 0;
    if (impacts !== null) impacts[at] = from.impacts?.[place] ?? 0;
  }
  return { docs, impacts };
}

/** By new number in `from`…`to`: which document of which source it was. */
export function oldPlaces(order: MergedOrder, from: number, to: number): readonly OldPlace[] {
  const next = order.numbers.map((numbers) => firstFrom(numbers, from));
  return Array.from({ length: to - from }, (_, at) => {
    const source = order.sources[from + at] ?? 0;
    const doc = next[source] ?? 0;
    next[source] = nextKept(order.numbers[source], doc + 1);
    return { source, doc };
  });
}

export interface OldPlace {
  readonly source: number;
  readonly doc: number;
}

/** The first document whose new number is at least `fresh`: new numbers ascend, dropped ones aside. */
function firstFrom(numbers: Uint32Array, fresh: number): number {
  let doc = 0;
  while (doc < numbers.length && (numbers[doc] === DROPPED || (numbers[doc] ?? 0) < fresh)) doc++;
  return doc;
}

function nextKept(numbers: Uint32Array | undefined, from: number): number {
  let doc = from;
  while (numbers !== undefined && doc < numbers.length && numbers[doc] === DROPPED) doc++;
  return doc;
}

/** Numbers that died while the merge was under way, as they are now. */
export const carriedOver = (numbers: Uint32Array, dead: readonly number[]): readonly number[] =>
  dead.map((doc) => numbers[doc] ?? DROPPED).filter((doc) => doc !== DROPPED);

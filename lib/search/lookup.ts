/**
 * Terms → their lists, in all segments, by one round of reads.
 *
 * All terms and beginnings of a question are asked together: a block that several need is read and walked once.
 */
import { BlockCursor, joinLists, type LazyLists, type TermLists } from './block';
import { blocksBetween, blocksOf, type Directory } from './directory';
import { readBlocks, type Snapshot } from './snapshot';
import { TermSeeker } from './term-seeker';

export interface Wanted {
  readonly terms: Iterable<string>;
  readonly prefixes?: Iterable<string>;
}

export interface Found {
  /** By place of the segment; `null` where the term is not in it. */
  readonly lists: ReadonlyMap<string, readonly (TermLists | null)[]>;
  /** Beginning → the terms it is completed to, the commonest first. */
  readonly completions: ReadonlyMap<string, readonly string[]>;
}

/** Of a beginning, by how many documents have them. */
export const MOST_COMPLETIONS = 64;
/** Blocks read for one beginning in one segment: where its commonest words are. */
const MOST_BLOCKS = 24;
/** Sorts after whatever continues a word. */
const LAST = '\uffff';

interface Part {
  readonly term: string;
  readonly count: number;
  readonly lists: LazyLists;
}

export async function lookUp(snapshot: Snapshot, wanted: Wanted): Promise<Found> {
  const terms = new Set(wanted.terms);
  const prefixes = [...new Set(wanted.prefixes ?? [])];
  const sorted = [...terms].sort();
  const plans = snapshot.segments.map(({ head }) => blocksFor(head.directory, sorted, prefixes));
  const blocks = await Promise.all(
    snapshot.segments.map(({ entry }, at) =>
      readBlocks(
        snapshot,
        entry.id,
        (plans[at] ?? []).map(({ block }) => block),
      ),
    ),
  );
  const parts = blocks.map((ofSegment, at) =>
    ofSegment.flatMap((content, place) => {
      const plan = plans[at]?.[place];
      if (plan === undefined) return [];
      return plan.isWalked ? partsIn(content, terms, prefixes) : partsOf(content, plan.wanted);
    }),
  );
  const completions = new Map(prefixes.map((prefix) => [prefix, completionsOf(prefix, parts)]));
  const kept = new Set([...terms, ...[...completions.values()].flat()]);
  const bySegment = parts.map((ofSegment) => listsByTerm(ofSegment.filter(({ term }) => kept.has(term))));
  const lists = new Map([...kept].map((term) => [term, bySegment.map((found) => found.get(term) ?? null)]));
  return { lists, completions };
}

/** A block to read. */
interface Plan {
  readonly block: number;
  /** Terms that it may hold, in order. */
  readonly wanted: readonly string[];
  /** Whether it may hold what a word begins, and must be walked through. */
  readonly isWalked: boolean;
}

/** In order of blocks. `terms` in theirs. */
function blocksFor(
  directory: Directory,
  terms: readonly string[],
  prefixes: readonly string[],
): readonly Plan[] {
  const walked = new Set(prefixes.flatMap((prefix) => blocksOfPrefix(directory, prefix)));
  const wantedIn = new Map<number, string[]>([...walked].map((block) => [block, []]));
  for (const term of terms) {
    const { from, to } = blocksOf(directory, term);
    for (let block = from; block < to; block++) {
      const wanted = wantedIn.get(block);
      if (wanted === undefined) wantedIn.set(block, [term]);
      else wanted.push(term);
    }
  }
  return [...wantedIn]
    .sort(([a], [b]) => a - b)
    .map(([block, wanted]) => ({ block, wanted, isWalked: walked.has(block) }));
}

function blocksOfPrefix(directory: Directory, prefix: string): readonly number[] {
  const { from, to } = blocksBetween(directory, prefix, prefix + LAST);
  return commonest(
    directory,
    Array.from({ length: to - from }, (_, at) => from + at),
    MOST_BLOCKS,
  );
}

/** Those of the blocks in which the commonest words are. */
function commonest(directory: Directory, blocks: readonly number[], most: number): readonly number[] {
  if (blocks.length <= most) return blocks;
  const docs = (block: number): number => directory.mostDocs[block] ?? 0;
  return [...blocks].sort((a, b) => docs(b) - docs(a)).slice(0, most);
}

/** Where no beginning is asked for no term has to be made of its letters. `wanted` in order. */
function partsOf(content: Uint8Array, wanted: readonly string[]): Part[] {
  const seeker = new TermSeeker(content, wanted);
  const parts: Part[] = [];
  while (seeker.next())
    parts.push({ term: seeker.term, count: seeker.entry.total(), lists: seeker.entry.lazyLists() });
  return parts;
}

function partsIn(content: Uint8Array, terms: ReadonlySet<string>, prefixes: readonly string[]): Part[] {
  const cursor = new BlockCursor(content);
  const parts: Part[] = [];
  while (cursor.next()) {
    const { term } = cursor;
    if (!terms.has(term) && !prefixes.some((prefix) => term.startsWith(prefix))) continue;
    parts.push({ term, count: cursor.total(), lists: cursor.entry.lazyLists() });
  }
  return parts;
}

function completionsOf(prefix: string, segments: readonly (readonly Part[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { term, count } of segments.flat())
    if (term.startsWith(prefix)) counts.set(term, (counts.get(term) ?? 0) + count);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map(([term]) => term);
}

function listsByTerm(parts: readonly Part[]): ReadonlyMap<string, TermLists> {
  const byTerm = new Map<string, TermLists[]>();
  for (const { term, lists } of parts) {
    const before = byTerm.get(term);
    if (before === undefined) byTerm.set(term, [lists()]);
    else before.push(lists());
  }
  return new Map([...byTerm].map(([term, all]) => [term, joinLists(all)]));
}

/** Blocks read for a walk in one segment: about a megabyte. */
const MOST_WALKED = 96;

/** Every term that begins so, with the number of its documents; where that is too much, where the commonest are. */
export async function walkTerms(
  snapshot: Snapshot,
  starts: readonly string[],
  visit: (term: string, count: number) => void,
): Promise<void> {
  const blocks = snapshot.segments.map(({ entry, head: { directory } }) => {
    const all = starts.flatMap((start) => {
      const { from, to } = blocksBetween(directory, start, start + LAST);
      return Array.from({ length: to - from }, (_, at) => from + at);
    });
    const walked = commonest(directory, [...new Set(all)], MOST_WALKED);
    return readBlocks(
      snapshot,
      entry.id,
      [...walked].sort((a, b) => a - b),
    );
  });
  for (const content of (await Promise.all(blocks)).flat()) {
    const cursor = new BlockCursor(content);
    while (cursor.next())
      if (starts.some((start) => cursor.term.startsWith(start))) visit(cursor.term, cursor.total());
  }
}

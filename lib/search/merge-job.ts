/**
 * A merge in slices. Whoever runs it may die after any of them: what is done so far is a row of the index, the new segment
 * counts only from the last slice on, which puts it in place of its sources in one transaction.
 */
import { BlockWriter } from './block';
import { calendarOf } from './calendar';
import { type Directory, directoryOf } from './directory';
import { IDS_IN_BLOCK, idBlockOf, readIds, writeIds } from './ids';
import {
  headKey,
  type IndexStore,
  idBlockKey,
  MANIFEST,
  MERGE,
  type StoreKey,
  termBlockKey,
} from './index-store';
import { INDEX_KINDS, type PerKind, perKind } from './kinds';
import { type Manifest, type SegmentEntry, sizeOf } from './manifest';
import { carriedOver, type MergedOrder, mergedOrder, mergeTerms, oldPlaces } from './merge';
import { addToHash, writeHead } from './segment';
import { type OpenSegment, readBlocks, type Snapshot } from './snapshot';

export interface MergeJob {
  readonly generation: string;
  readonly target: number;
  readonly sources: readonly number[];
  /** By source: who was dead when it began, and is left out. */
  readonly dropped: readonly PerKind<readonly number[]>[];
  /** Blocks of ids written, by kind. */
  readonly idBlocks: PerKind<number>;
  /** The last term written. */
  readonly after: string | null;
  readonly directory: Directory;
  readonly hash: number;
}

/** Of terms, from each source. */
const BLOCKS_IN_SLICE = 4;
const ID_BLOCKS_IN_SLICE = 32;

export function beginMerge(manifest: Manifest, sources: readonly SegmentEntry[]): MergeJob {
  return {
    generation: manifest.generation,
    target: manifest.nextSegment,
    sources: sources.map(({ id }) => id),
    dropped: sources.map(({ dead }) => dead),
    idBlocks: perKind(() => 0),
    after: null,
    directory: { lastTerms: [], mostDocs: [] },
    hash: 0,
  };
}

/** Of this index, with all its sources there; `null` for what another index left behind. */
export function jobFrom(stored: unknown, { generation, segments }: Manifest): MergeJob | null {
  if (typeof stored !== 'object' || stored === null || !('generation' in stored)) return null;
  const job = stored as MergeJob; // written by this room alone; another format has another generation
  const isThere = (id: number): boolean => segments.some((segment) => segment.id === id);
  return job.generation === generation && job.sources.every(isThere) ? job : null;
}

/** Does one slice. The manifest after it: another one when the merge has ended. */
export async function mergeSlice(store: IndexStore, snapshot: Snapshot, job: MergeJob): Promise<Manifest> {
  const sources = job.sources.flatMap((id) => snapshot.segments.find(({ entry }) => entry.id === id) ?? []);
  const orders = ordersOf(sources, job);
  const kind = INDEX_KINDS.findIndex((_, at) => (job.idBlocks[at] ?? 0) < idBlockCount(orders[at]));
  if (kind >= 0) {
    await store.put([[MERGE, await sliceOfIds(store, sources, job, kind, orders[kind])]]);
    return snapshot.manifest;
  }
  const { next, isLast } = await sliceOfTerms(store, snapshot, sources, job, orders);
  if (!isLast) {
    await store.put([[MERGE, next]]);
    return snapshot.manifest;
  }
  return finishMerge(store, snapshot.manifest, sources, next, orders);
}

const ordersOf = (sources: readonly OpenSegment[], { dropped }: MergeJob): readonly MergedOrder[] =>
  INDEX_KINDS.map((_, kind) =>
    mergedOrder(
      sources.flatMap(({ head }, at) => {
        const calendar = head.calendars[kind];
        return calendar === undefined ? [] : [{ calendar, dropped: dropped[at]?.[kind] ?? [] }];
      }),
    ),
  );

const idBlockCount = (order: MergedOrder | undefined): number =>
  Math.ceil((order?.days.length ?? 0) / IDS_IN_BLOCK);

async function sliceOfIds(
  store: IndexStore,
  sources: readonly OpenSegment[],
  job: MergeJob,
  kind: number,
  order: MergedOrder | undefined,
): Promise<MergeJob> {
  if (order === undefined) return job;
  const from = job.idBlocks[kind] ?? 0;
  const to = Math.min(idBlockCount(order), from + ID_BLOCKS_IN_SLICE);
  const places = oldPlaces(order, from * IDS_IN_BLOCK, Math.min(order.days.length, to * IDS_IN_BLOCK));
  const keyOf = (source: number, doc: number): StoreKey =>
    idBlockKey(sources[source]?.entry.id ?? 0, kind, idBlockOf(doc));
  const keys = new Map(places.map(({ source, doc }) => [keyOf(source, doc), keyOf(source, doc)]));
  const stored = await store.get([...keys.values()]);
  const blocks = new Map([...keys.keys()].map((name, at) => [name, readIds(stored[at])]));
  const ids = places.map(({ source, doc }) => blocks.get(keyOf(source, doc))?.[doc % IDS_IN_BLOCK] ?? '');
  const rows = Array.from({ length: to - from }, (_, at) => {
    const block = writeIds(ids.slice(at * IDS_IN_BLOCK, (at + 1) * IDS_IN_BLOCK));
    return [idBlockKey(job.target, kind, from + at), block] as const;
  });
  await store.put(rows);
  return { ...job, idBlocks: job.idBlocks.map((done, at) => (at === kind ? to : done)) };
}

async function sliceOfTerms(
  store: IndexStore,
  snapshot: Snapshot,
  sources: readonly OpenSegment[],
  job: MergeJob,
  orders: readonly MergedOrder[],
): Promise<{ readonly next: MergeJob; readonly isLast: boolean }> {
  const windows = sources.map(({ head }) => windowAfter(head.directory, job.after));
  const ends = windows.flatMap(({ end }) => end ?? []).sort();
  const before = ends[0] ?? null;
  const contents = await Promise.all(
    windows.map(({ blocks }, at) => readBlocks(snapshot, sources[at]?.entry.id ?? 0, blocks)),
  );
  const writer = new BlockWriter();
  const after = mergeTerms(contents, orders, { after: job.after, before }, writer);
  const written = writer.finish();
  const { lastTerms, mostDocs } = directoryOf(written);
  const first = job.directory.lastTerms.length;
  await store.put(written.map(({ bytes }, at) => [termBlockKey(job.target, first + at), bytes] as const));
  const next: MergeJob = {
    ...job,
    after,
    directory: {
      lastTerms: [...job.directory.lastTerms, ...lastTerms],
      mostDocs: [...job.directory.mostDocs, ...mostDocs],
    },
    hash: written.reduce((hash, { bytes }) => addToHash(hash, bytes), job.hash),
  };
  return { next, isLast: before === null };
}

/**
 * The next blocks of a source, and the first term that they may hold only in part; `null` where they reach its end. Two
 * different last terms at least, so that one term is always whole.
 */
function windowAfter(
  { lastTerms }: Directory,
  after: string | null,
): { readonly blocks: readonly number[]; readonly end: string | null } {
  const found = after === null ? 0 : lastTerms.findIndex((term) => term > after);
  const from = found < 0 ? lastTerms.length : found;
  let to = Math.min(lastTerms.length, from + BLOCKS_IN_SLICE);
  while (to < lastTerms.length && lastTerms[to - 1] === lastTerms[from]) to++;
  const blocks = Array.from({ length: to - from }, (_, at) => from + at);
  return { blocks, end: to < lastTerms.length ? (lastTerms[to - 1] ?? null) : null };
}

async function finishMerge(
  store: IndexStore,
  manifest: Manifest,
  sources: readonly OpenSegment[],
  job: MergeJob,
  orders: readonly MergedOrder[],
): Promise<Manifest> {
  const calendars = orders.map(({ days }) => calendarOf(days));
  const entry: SegmentEntry = {
    id: job.target,
    counts: calendars.map(({ count }) => count),
    dead: orders.map(({ numbers }, kind) =>
      sources
        .flatMap(({ entry: { dead } }, at) => carriedOver(numbers[at] ?? new Uint32Array(), dead[kind] ?? []))
        .sort((a, b) => a - b),
    ),
    blocks: job.directory.lastTerms.length,
    hash: job.hash,
  };
  const isSource = ({ id }: SegmentEntry): boolean => job.sources.includes(id);
  const at = manifest.segments.findIndex(isSource);
  const kept = manifest.segments.filter((segment) => !isSource(segment));
  const segments = sizeOf(entry) === 0 ? kept : [...kept.slice(0, at), entry, ...kept.slice(at)];
  const merged = { ...manifest, segments };
  await store.put([
    [headKey(job.target), writeHead({ calendars, directory: job.directory })],
    [MANIFEST, merged],
    [MERGE, null],
  ]);
  await store.dropSegments(job.sources);
  return merged;
}

/** Which closed segments to merge: of the pairs next in size, the one nearest in size. */
export function mergeableOf(closed: readonly SegmentEntry[], most: number): readonly SegmentEntry[] {
  if (closed.length <= most) return [];
  const bySize = [...closed].sort((a, b) => sizeOf(b) - sizeOf(a));
  const pairs = bySize.slice(1).flatMap((small, at) => {
    const large = bySize[at];
    return large === undefined
      ? []
      : [{ ratio: sizeOf(large) / Math.max(1, sizeOf(small)), pair: [large, small] }];
  });
  const [nearest] = pairs.sort((a, b) => a.ratio - b.ratio);
  const chosen = nearest?.pair ?? [];
  return closed.filter((segment) => chosen.includes(segment));
}

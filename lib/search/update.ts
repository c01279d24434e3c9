/**
 * Changes to an index, in the transaction of the rows they belong to.
 *
 * The newest segment is small and is written anew with each change (a log-structured merge tree's memory table, on disk;
 * O'Neil et al. 1996); when it is full the next begins. Deleted documents are only marked. Each change does a slice of
 * whatever merge is due.
 */

import { BlockWriter, openBlock } from './block';
import { BlockCache } from './block-cache';
import { DamagedBytes } from './bytes';
import { calendarOf, docsIn } from './calendar';
import { directoryOf } from './directory';
import type { IndexDocument } from './document';
import { blocksOfIds, IDS_IN_BLOCK, idBlockOf, readIds } from './ids';
import {
  headKey,
  type IndexStore,
  idBlockKey,
  MANIFEST,
  MERGE,
  type StoreKey,
  termBlockKey,
} from './index-store';
import { INDEX_KINDS, kindNumber, type PerKind } from './kinds';
import { type Manifest, MOST_SEGMENTS, manifestFrom, noneDead, type SegmentEntry, sizeOf } from './manifest';
import { mergedOrder, mergeTerms, oldPlaces } from './merge';
import { beginMerge, jobFrom, mergeableOf, mergeSlice } from './merge-job';
import { type BuiltSegment, buildSegment, hashOf, readHead, writeHead } from './segment';
import { openSnapshot, type Snapshot, snapshotOf } from './snapshot';

export type RemovedDocument = Pick<IndexDocument, 'kind' | 'id' | 'day'>;

export interface IndexChange {
  readonly removed: readonly RemovedDocument[];
  readonly added: readonly IndexDocument[];
}

/** The newest segment takes documents up to this number: some sixty kilobytes. */
const FULL = 512;
/** Besides the newest and one that waits to be merged. */
const MOST_CLOSED = MOST_SEGMENTS - 2;
/** When articles come faster than merges end, more is done with each. */
const MOST_SLICES = 4;

/**
 * Without an index nothing is done: it will be built from the rows. Where it turns out to be broken it is given up, for
 * the same reason; the rows are saved all the same.
 */
export async function updateIndex(store: IndexStore, change: IndexChange, full = FULL): Promise<void> {
  // Not a lasting one: should this transaction fail, what it read of its own writing must be forgotten with it.
  const cache = new BlockCache();
  try {
    const snapshot = await openSnapshot(store, cache);
    if (snapshot === null) return;
    const marked = await markDead(snapshot, change.removed);
    const manifest = await addDocuments(store, marked, change.added, full);
    await store.put([[MANIFEST, manifest]]);
    const behind = manifest.segments.length - 1 - MOST_CLOSED;
    await mergeSome(store, Math.max(1, Math.min(MOST_SLICES, behind)), cache);
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    await giveUp(store);
  }
}

/** After this there is no index. */
export const giveUp = (store: IndexStore): Promise<void> =>
  store.put([
    [MANIFEST, null],
    [MERGE, null],
  ]);

/** Up to so many slices of the merges that are due. Whether more remain. */
export async function mergeSome(
  store: IndexStore,
  slices: number,
  cache: BlockCache = new BlockCache(),
): Promise<boolean> {
  for (let done = 0; done < slices; done++) if (!(await mergeOneSlice(store, cache))) return false;
  return true;
}

async function mergeOneSlice(store: IndexStore, cache: BlockCache): Promise<boolean> {
  const [storedManifest, storedJob] = await store.get([MANIFEST, MERGE]);
  const manifest = manifestFrom(storedManifest);
  if (manifest === null) return false;
  const job = jobFrom(storedJob, manifest);
  if (job !== null) {
    await mergeSlice(store, await snapshotOf(manifest, store, cache), job);
    return true;
  }
  const due = mergeableOf(manifest.segments.slice(0, -1), MOST_CLOSED);
  if (due.length === 0) return false;
  await store.put([
    [MERGE, beginMerge(manifest, due)],
    [MANIFEST, { ...manifest, nextSegment: manifest.nextSegment + 1 }],
  ]);
  return true;
}

// ── deleting ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** By day the segments' calendars say where a document may be; its id is looked for there. */
async function markDead(snapshot: Snapshot, removed: readonly RemovedDocument[]): Promise<Snapshot> {
  if (removed.length === 0) return snapshot;
  const candidates = removed.flatMap((document) => placesOf(snapshot, document));
  const keys = new Map(candidates.map(({ key }) => [key, key]));
  const stored = await snapshot.reader.get([...keys.values()]);
  const ids = new Map([...keys.keys()].map((name, at) => [name, readIds(stored[at])]));
  const dead = snapshot.segments.map(({ entry }) => entry.dead.map((docs) => new Set(docs)));
  for (const { key, segment, document, from, to } of candidates) {
    const ofBlock = ids.get(key) ?? [];
    const kind = kindNumber(document.kind);
    for (let doc = from; doc < to; doc++)
      if (ofBlock[doc % IDS_IN_BLOCK] === document.id) dead[segment]?.[kind]?.add(doc);
  }
  const segments = snapshot.segments.map(({ entry, head }, at) => ({
    head,
    entry: { ...entry, dead: (dead[at] ?? []).map((docs) => [...docs].sort((a, b) => a - b)) },
  }));
  const manifest = { ...snapshot.manifest, segments: segments.map(({ entry }) => entry) };
  return { ...snapshot, manifest, segments };
}

interface Place {
  readonly key: StoreKey;
  readonly segment: number;
  readonly document: RemovedDocument;
  /** Document numbers within the block. */
  readonly from: number;
  readonly to: number;
}

function placesOf({ segments }: Snapshot, document: RemovedDocument): readonly Place[] {
  const kind = kindNumber(document.kind);
  return segments.flatMap(({ entry, head }, segment) => {
    const calendar = head.calendars[kind];
    if (calendar === undefined) return [];
    const { from, to } = docsIn(calendar, { from: document.day, to: document.day + 1 });
    const blocks = from < to ? idBlockOf(to - 1) - idBlockOf(from) + 1 : 0;
    return Array.from({ length: blocks }, (_, at): Place => {
      const block = idBlockOf(from) + at;
      return {
        key: idBlockKey(entry.id, kind, block),
        segment,
        document,
        from: Math.max(from, block * IDS_IN_BLOCK),
        to: Math.min(to, (block + 1) * IDS_IN_BLOCK),
      };
    });
  });
}

// ── adding ──────────────────────────────────────────────────────────────────────────────────────────────────────────

async function addDocuments(
  store: IndexStore,
  snapshot: Snapshot,
  added: readonly IndexDocument[],
  full: number,
): Promise<Manifest> {
  const { manifest } = snapshot;
  const last = manifest.segments.at(-1);
  const open = last !== undefined && sizeOf(last) < full ? last : null;
  const isMarked = open?.dead.some((docs) => docs.length > 0) ?? false;
  if (added.length === 0 && !isMarked) return manifest;
  const fresh = buildSegment(added, manifest.meanLengths);
  const built = open === null ? fresh : await mergedWith(snapshot, open, fresh);
  const id = manifest.nextSegment;
  await store.put(rowsOf(id, built));
  if (open !== null) await store.dropSegments([open.id]);
  const entry = entryOf(id, built);
  const kept = open === null ? manifest.segments : manifest.segments.slice(0, -1);
  return { ...manifest, nextSegment: id + 1, segments: sizeOf(entry) === 0 ? kept : [...kept, entry] };
}

export const entryOf = (id: number, built: BuiltSegment): SegmentEntry => ({
  id,
  counts: built.counts,
  dead: noneDead,
  blocks: built.terms.length,
  hash: built.hash,
});

export const rowsOf = (id: number, built: BuiltSegment): readonly (readonly [StoreKey, unknown])[] => [
  [headKey(id), built.head],
  ...built.terms.map((bytes, at) => [termBlockKey(id, at), bytes] as const),
  ...built.ids.flatMap((blocks, kind) =>
    blocks.map((bytes, at) => [idBlockKey(id, kind, at), bytes] as const),
  ),
];

/** The open segment and one just built, as one in memory. */
async function mergedWith(
  snapshot: Snapshot,
  open: SegmentEntry,
  fresh: BuiltSegment,
): Promise<BuiltSegment> {
  const head = snapshot.segments.at(-1)?.head;
  if (head === undefined) return fresh;
  const { blocks, ids } = await wholeSegment(snapshot, open);
  const freshHead = readHead(fresh.head);
  const freshIds = fresh.ids.map((kind) => kind.flatMap(readIds));
  const orders = INDEX_KINDS.map((_, kind) =>
    mergedOrder(
      [head, freshHead].flatMap(({ calendars }, at) => {
        const calendar = calendars[kind];
        return calendar === undefined ? [] : [{ calendar, dropped: at === 0 ? (open.dead[kind] ?? []) : [] }];
      }),
    ),
  );
  const writer = new BlockWriter();
  mergeTerms([blocks, fresh.terms.map(openBlock)], orders, { after: null, before: null }, writer);
  const written = writer.finish();
  const calendars = orders.map(({ days }) => calendarOf(days));
  return {
    head: writeHead({ calendars, directory: directoryOf(written) }),
    ids: orders.map((order, kind) =>
      blocksOfIds(
        oldPlaces(order, 0, order.days.length).map(
          ({ source, doc }) => (source === 0 ? ids : freshIds)[kind]?.[doc] ?? '',
        ),
      ),
    ),
    terms: written.map(({ bytes }) => bytes),
    counts: calendars.map(({ count }) => count),
    hash: hashOf(written),
  };
}

async function wholeSegment(
  { reader }: Snapshot,
  { id, blocks, counts }: SegmentEntry,
): Promise<{ readonly blocks: readonly Uint8Array[]; readonly ids: PerKind<readonly string[]> }> {
  const termKeys = Array.from({ length: blocks }, (_, at) => termBlockKey(id, at));
  const idKeys = counts.map((count, kind) =>
    Array.from({ length: Math.ceil(count / IDS_IN_BLOCK) }, (_, at) => idBlockKey(id, kind, at)),
  );
  const stored = await reader.get([...termKeys, ...idKeys.flat()]);
  let next = blocks;
  return {
    blocks: stored.slice(0, blocks).map(openBlock),
    ids: idKeys.map((keys) => keys.flatMap(() => readIds(stored[next++]))),
  };
}

/** The index as one transaction sees it: its segments with their heads, and its blocks on demand. */
import type { BlockCache } from './block-cache';
import { IDS_IN_BLOCK, idBlockOf, readIdsAt } from './ids';
import {
  HEADS,
  headKey,
  type IndexReader,
  idBlockKey,
  MANIFEST,
  type StoreKey,
  termBlockKey,
} from './index-store';
import { type Manifest, manifestFrom, type SegmentEntry } from './manifest';
import { readNumbered } from './runs';
import type { SegmentHead } from './segment';

export interface OpenSegment {
  readonly entry: SegmentEntry;
  readonly head: SegmentHead;
}

export interface Snapshot {
  readonly manifest: Manifest;
  readonly segments: readonly OpenSegment[];
  readonly reader: IndexReader;
  readonly cache: BlockCache;
}

/** A document by the place of its segment in the snapshot. */
export interface DocRef {
  readonly segment: number;
  readonly doc: number;
}

/** `null` where there is no index. Throws `DamagedBytes` where what is there is broken. */
export async function openSnapshot(reader: IndexReader, cache: BlockCache): Promise<Snapshot | null> {
  // Whoever knows nothing of it yet reads all heads along, rather than wait for the manifest to name them.
  const [[stored], heads] = await Promise.all([
    reader.get([MANIFEST]),
    cache.isEmpty ? reader.range(...HEADS) : [],
  ]);
  const manifest = manifestFrom(stored);
  if (manifest === null) return null;
  cache.keepOnly(manifest.generation, new Set(manifest.segments.map(({ id }) => id)));
  keepHeads(cache, manifest, heads);
  return snapshotOf(manifest, reader, cache);
}

/** Heads in the order of their segments; where there are others than the manifest's, each is asked for by its name. */
function keepHeads(cache: BlockCache, { segments }: Manifest, heads: readonly unknown[]): void {
  if (heads.length !== segments.length) return;
  const ids = segments.map(({ id }) => id).sort((a, b) => a - b);
  ids.forEach((id, at) => {
    cache.keepHead(id, heads[at]);
  });
}

export async function snapshotOf(
  manifest: Manifest,
  reader: IndexReader,
  cache: BlockCache,
): Promise<Snapshot> {
  cache.keepOnly(manifest.generation, new Set(manifest.segments.map(({ id }) => id)));
  const missing = manifest.segments.filter(({ id }) => cache.head(id) === undefined);
  const stored = await reader.get(missing.map(({ id }) => headKey(id)));
  missing.forEach(({ id }, at) => {
    cache.keepHead(id, stored[at]);
  });
  const segments = manifest.segments.flatMap((entry) => {
    const head = cache.head(entry.id);
    return head === undefined ? [] : [{ entry, head }];
  });
  return { manifest, segments, reader, cache };
}

/** Blocks between two wanted ones that are read along. */
const TERMS_GAP = 3;
const IDS_GAP = 12;

/** Blocks of a segment's terms, opened, in the order of `blocks`, which is ascending. */
export async function readBlocks(
  { reader, cache }: Pick<Snapshot, 'reader' | 'cache'>,
  segment: number,
  blocks: readonly number[],
): Promise<readonly Uint8Array[]> {
  const keyOf = (block: number): StoreKey => termBlockKey(segment, block);
  const known = blocks.map((block) => cache.block(keyOf(block)));
  const missing = blocks.filter((_, at) => known[at] === undefined);
  const stored = await readNumbered(reader, keyOf, missing, TERMS_GAP);
  const read = missing.map((block, at) => cache.keepBlock(keyOf(block), stored[at]));
  let next = 0;
  return known.map((block) => block ?? (read[next++] as Uint8Array));
}

/** Ids of documents of one kind, in their order. */
export async function idsOf(
  { segments, reader }: Snapshot,
  kind: number,
  docs: readonly DocRef[],
): Promise<readonly string[]> {
  const bySegment = await Promise.all(
    segments.map(({ entry }, at) => {
      const own = docs.flatMap(({ segment, doc }) => (segment === at ? doc : []));
      return idsIn(reader, (block) => idBlockKey(entry.id, kind, block), own);
    }),
  );
  return docs.map(({ segment, doc }) => bySegment[segment]?.get(doc) ?? '');
}

async function idsIn(
  reader: IndexReader,
  keyOf: (block: number) => StoreKey,
  docs: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const byBlock = new Map<number, number[]>();
  for (const doc of new Set(docs)) setOrPush(byBlock, idBlockOf(doc), doc);
  const blocks = [...byBlock.keys()].sort((a, b) => a - b);
  const stored = await readNumbered(reader, keyOf, blocks, IDS_GAP);
  const pairs = blocks.flatMap((block, at) => {
    const own = byBlock.get(block) ?? [];
    const ids = readIdsAt(
      stored[at],
      own.map((doc) => doc % IDS_IN_BLOCK),
    );
    return own.map((doc, place) => [doc, ids[place] ?? ''] as const);
  });
  return new Map(pairs);
}

function setOrPush(lists: Map<number, number[]>, key: number, value: number): void {
  const before = lists.get(key);
  if (before === undefined) lists.set(key, [value]);
  else before.push(value);
}

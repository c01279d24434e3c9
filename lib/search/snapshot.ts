/** The index as one transaction sees it: its segments with their heads, and its blocks on demand. */
import type { BlockCache } from './block-cache';
import { IDS_IN_BLOCK, idBlockOf, readIdsAt } from './ids';
import { headKey, type IndexReader, idBlockKey, MANIFEST, type StoreKey } from './index-store';
import { type Manifest, manifestFrom, type SegmentEntry } from './manifest';
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
  const [stored] = await reader.get([MANIFEST]);
  const manifest = manifestFrom(stored);
  return manifest === null ? null : snapshotOf(manifest, reader, cache);
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

/** Blocks of terms, opened, in the order of `keys`. */
export async function readBlocks(
  { reader, cache }: Pick<Snapshot, 'reader' | 'cache'>,
  keys: readonly StoreKey[],
): Promise<readonly Uint8Array[]> {
  const known = keys.map((key) => cache.block(key));
  const missing = keys.filter((_, at) => known[at] === undefined);
  const stored = missing.length === 0 ? [] : await reader.get(missing);
  const read = missing.map((key, at) => cache.keepBlock(key, stored[at]));
  let next = 0;
  return known.map((block) => block ?? (read[next++] as Uint8Array));
}

/** Ids of documents of one kind, in their order. */
export async function idsOf(
  snapshot: Snapshot,
  kind: number,
  docs: readonly DocRef[],
): Promise<readonly string[]> {
  const keyOf = ({ segment, doc }: DocRef): StoreKey =>
    idBlockKey(snapshot.segments[segment]?.entry.id ?? 0, kind, idBlockOf(doc));
  const keys = [...new Set(docs.map(keyOf))];
  const stored = new Map((await snapshot.reader.get(keys)).map((block, at) => [keys[at] ?? '', block]));
  const places = new Map<StoreKey, number[]>();
  for (const ref of docs) setOrPush(places, keyOf(ref), ref.doc % IDS_IN_BLOCK);
  const ids = new Map(
    [...places].map(([key, of]) => {
      const found = readIdsAt(stored.get(key), of);
      return [key, new Map(of.map((place, at) => [place, found[at] ?? '']))];
    }),
  );
  return docs.map((ref) => ids.get(keyOf(ref))?.get(ref.doc % IDS_IN_BLOCK) ?? '');
}

function setOrPush(places: Map<StoreKey, number[]>, key: StoreKey, place: number): void {
  const before = places.get(key);
  if (before === undefined) places.set(key, [place]);
  else before.push(place);
}

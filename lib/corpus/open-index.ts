/** The index of an open database as one readonly transaction sees it, with what was read of it before. */
import { BlockCache } from '../search/block-cache';
import { openSnapshot, type Snapshot } from '../search/snapshot';
import type { CorpusReader } from './raw-reader';

const caches = new WeakMap<IDBDatabase, BlockCache>();

/** `null` where there is none. Throws `DamagedBytes` where it is broken. */
export function openIndex(database: IDBDatabase, reader: CorpusReader): Promise<Snapshot | null> {
  const cache = caches.get(database) ?? new BlockCache();
  caches.set(database, cache);
  return openSnapshot(reader, cache);
}

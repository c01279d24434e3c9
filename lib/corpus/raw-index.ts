/**
 * The index's rows by raw IndexedDB requests, in a transaction that somebody else has opened or in one of its own. Not by
 * Dexie's tables: a merge awaits more than Dexie's way of keeping a transaction across `await` follows.
 */
import {
  headKey,
  type IndexReader,
  type IndexStore,
  type StoreKey,
  segmentBounds,
} from '../search/index-store';

export const INDEX = 'index';

export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export function indexReaderIn(transaction: IDBTransaction): IndexReader {
  const table = transaction.objectStore(INDEX);
  return {
    get: (keys) => Promise.all(keys.map((key) => answered<unknown>(table.get(key)))),
    range: (first, last) => answered<unknown[]>(table.getAll(IDBKeyRange.bound(first, last))),
  };
}

export function indexStoreIn(transaction: IDBTransaction): IndexStore {
  const table = transaction.objectStore(INDEX);
  return {
    ...indexReaderIn(transaction),
    put: async (rows) => {
      await Promise.all(rows.map(([key, value]) => answered(table.put(value, key))));
    },
    dropSegments: async (segments) => {
      await Promise.all(
        segments.flatMap((segment) => [
          answered(table.delete(rangeOf(...segmentBounds(segment)))),
          answered(table.delete(headKey(segment))),
        ]),
      );
    },
  };
}

const rangeOf = (from: StoreKey, to: StoreKey): IDBKeyRange => IDBKeyRange.bound(from, to, false, true);

/** One transaction on the index alone: all of `work` or nothing. */
export async function changeIndex<T>(
  database: IDBDatabase,
  work: (store: IndexStore) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(INDEX, 'readwrite', { durability: 'relaxed' });
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  try {
    const result = await work(indexStoreIn(transaction));
    await ended;
    return result;
  } catch (error) {
    ended.catch(() => {});
    if (transaction.error === null) abort(transaction);
    throw error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
}

/**
 * The second door to the database: raw, read-only, to answer before Dexie is loaded.
 *
 * It never creates or upgrades: where there is no database of this version with an index in it, there is no answer, and the
 * store has to be opened. It steps aside when another document upgrades or deletes the database (`raw-open`).
 */
import { DamagedBytes } from '../search/bytes';
import type { SearchOptions } from '../search/search';
import { answerFrom, type SearchAnswer } from './answer';
import { answered } from './raw-index';
import { openAsItIs } from './raw-open';
import { hasIndex } from './raw-reader';

export interface IndexDoor {
  /** `null` where the index cannot answer: ask `searchCorpus`, which heals it. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer | null>;
  /** Whether nothing is stored at all; `null` as above. */
  isEmpty(): Promise<boolean | null>;
  close(): void;
}

/** `null` where the store has to be opened first. */
export async function openIndexDoor(name?: string): Promise<IndexDoor | null> {
  const database = await openAsItIs(name);
  if (database === null) return null;
  if (!hasIndex(database)) {
    database.close();
    return null;
  }
  return {
    search: async (query, options) => answerFrom(database, query, options).catch(noAnswer),
    isEmpty: async () => isEmpty(database).catch(noAnswer),
    close: () => database.close(),
  };
}

async function isEmpty(database: IDBDatabase): Promise<boolean> {
  const transaction = database.transaction(['articles', 'reports'], 'readonly');
  const firsts = ['articles', 'reports'].map((table) =>
    answered(transaction.objectStore(table).getAllKeys(null, 1)),
  );
  return (await Promise.all(firsts)).flat().length === 0;
}

/** A broken index, a database that was closed under us: the store will tell which. */
function noAnswer(error: unknown): null {
  if (error instanceof DamagedBytes || error instanceof DOMException) return null;
  throw error;
}

/**
 * Questions answered from the index. Where there is none, or it is broken, it is built anew from the rows first: the
 * answer is slower then, and right.
 */
import Dexie from 'dexie';
import { DamagedBytes } from '../search/bytes';
import { ensureIndex, renewIndex } from './rebuild-index';
import type { Corpus } from './store';

/** `ask` gives `null` where there is no index, and throws `DamagedBytes` where it is broken. */
export async function fromIndex<T>(
  corpus: Corpus,
  ask: (database: IDBDatabase) => Promise<T | null>,
): Promise<T | null> {
  try {
    const answer = await ask(corpus.backendDB());
    if (answer !== null) return answer;
    await outsideQueries(() => ensureIndex(corpus));
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    await outsideQueries(() => renewIndex(corpus));
  }
  return ask(corpus.backendDB());
}

/** A live query may not write; what it finds broken is mended beside it. */
const outsideQueries = (mend: () => Promise<void>): Promise<void> => Dexie.ignoreTransaction(mend);

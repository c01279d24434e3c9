/** A database that does not open: what of it can still be read, and taking it out of the way. */

import { DATABASE } from './database-name';
import { answered } from './raw-index';
import { openAsItIs } from './raw-open';
import { Corpus } from './store';

/** A browser with a broken store may answer late or never. */
const LIMIT_MS = 10_000;

/** The number of our newest schema; opens nothing. */
export const newestSchema = (): number => new Corpus().verno;

/** As it is, whatever its version, for reading; `null` where there is none or nothing of it can be read. */
export async function openBroken(name: string = DATABASE): Promise<IDBDatabase | null> {
  return inTime(openAsItIs(name), null);
}

/** Articles that can be read. */
export async function readableArticles(name: string = DATABASE): Promise<number> {
  const database = await openBroken(name);
  if (database === null) return 0;
  try {
    const count = async (): Promise<number> =>
      answered(database.transaction('articles', 'readonly').objectStore('articles').count());
    return await inTime(
      count().catch(() => 0),
      0,
    );
  } finally {
    database.close();
  }
}

/** Whether it is gone. Connections of ours step aside for it. */
export const removeDatabase = (name: string = DATABASE): Promise<boolean> =>
  inTime(
    answered(indexedDB.deleteDatabase(name)).then(
      () => true,
      () => false,
    ),
    false,
  );

function inTime<T>(work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((end) => {
    timer = setTimeout(() => end(otherwise), LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

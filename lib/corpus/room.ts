/** How much room the browser leaves, and making some: forgetting what can no longer be undone, merging the search index. */
import { tendIndex } from './rebuild-index';
import { type Corpus, withWriteLock } from './store';

/** In bytes. */
export interface Usage {
  readonly used: number;
  readonly quota: number;
}

/** `little`: worth a warning; `none`: the next saving will be refused. */
export type Room = 'enough' | 'little' | 'none';

/** Some ten thousand articles. */
const LITTLE = 200_000_000;
/** What one saving may need, with the index's merge. */
const NONE = 5_000_000;

export function roomIn({ used, quota }: Usage): Room {
  const left = quota - used;
  if (left < NONE) return 'none';
  return left < LITTLE ? 'little' : 'enough';
}

/**
 * Deletions go for good, also those of the last seconds: whoever tidies up wants the room now. What an undo has begun to put
 * back stays for `emptyTrash`.
 */
export async function tidyUp(corpus: Corpus): Promise<void> {
  await withWriteLock(() => corpus.trash.filter(({ isWanted }) => !isWanted).delete());
  let isMoreDue = true;
  while (isMoreDue) isMoreDue = await tendIndex(corpus);
}

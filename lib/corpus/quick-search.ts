/**
 * Searching from a page just opened: by the raw door as long as it answers. The store, which takes longer to load and to
 * open, is fetched only where it does not: there is no database yet, or its index must be built or mended.
 */
import type { SearchOptions } from '../search/search';
import type { SearchAnswer } from './answer';
import { type IndexDoor, openIndexDoor } from './index-door';

export interface QuickSearch {
  /** Whether nothing is stored at all. Throws where the browser refuses the database, as `search` does. */
  isEmpty(): Promise<boolean>;
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  close(): void;
}

type Store = Pick<QuickSearch, 'isEmpty' | 'search' | 'close'>;

export function quickSearch(name?: string): QuickSearch {
  let door: Promise<IndexDoor | null> = openIndexDoor(name);
  let store: Promise<Store> | null = null;

  async function ask<T>(question: (of: IndexDoor | Store) => Promise<T | null>): Promise<T> {
    const open = store === null ? await door : null;
    const quick = open === null ? null : await question(open);
    if (quick !== null) return quick;
    open?.close();
    door = Promise.resolve(null);
    store ??= openStore(name);
    const answer = await question(await store);
    if (answer === null) throw new Error('the store always answers');
    return answer;
  }
  return {
    isEmpty: () => ask((of) => of.isEmpty()),
    search: (query, options) => ask((of) => of.search(query, options)),
    close: () => {
      void door.then((open) => open?.close());
      void store?.then(
        (open) => open.close(),
        () => undefined, // told by the question that opened it
      );
    },
  };
}

async function openStore(name: string | undefined): Promise<Store> {
  const [{ openCorpus }, { searchCorpus }, { isEmpty }] = await Promise.all([
    import('./store'),
    import('./search-corpus'),
    import('./queries'),
  ]);
  const opened = await openCorpus(name);
  if (!opened.ok) throw new Error(opened.error);
  const corpus = opened.value;
  return {
    isEmpty: () => isEmpty(corpus),
    search: (query, options) => searchCorpus(corpus, query, options),
    close: () => corpus.close(),
  };
}

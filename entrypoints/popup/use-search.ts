/**
 * Searching as the reader types, straight in the corpus: no worker is woken.
 * One search at a time; while it runs only the newest words wait.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SearchView } from '@/components/search-results';
import { isEmpty } from '@/lib/corpus/queries';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { searchView } from './search-view';

/** Rows of each kind that the popup has room for. */
const LIMIT = 8;

export interface Searching {
  readonly query: string;
  readonly view: SearchView;
  readonly setQuery: (query: string) => void;
  /** Asks the same again, after a failure. */
  readonly again: () => void;
}

/** `initial`: the words a page was opened with. */
export function useSearch(initial = '', limit = LIMIT): Searching {
  const [query, setQuery] = useState(initial);
  const [view, setView] = useState<SearchView>({ kind: 'idle' });
  const corpus = useRef<Promise<Corpus> | undefined>(undefined);
  const wanted = useRef('');
  const isRunning = useRef(false);

  const answer = useCallback(async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    let asked: string | null = null;
    while (asked !== wanted.current) {
      asked = wanted.current;
      setView(await viewFor(asked, limit, corpus));
    }
    isRunning.current = false;
  }, [limit]);

  useEffect(() => {
    wanted.current = query.trim();
    void answer();
  }, [query, answer]);
  return { query, view, setQuery, again: () => void answer() };
}

/** Never rejects: a corpus that cannot be asked is a view of its own, and is opened anew for the next words. */
async function viewFor(
  query: string,
  limit: number,
  corpus: { current: Promise<Corpus> | undefined },
): Promise<SearchView> {
  try {
    corpus.current ??= openOrThrow();
    const open = await corpus.current;
    if (await isEmpty(open)) return { kind: 'empty-corpus' };
    if (query === '') return { kind: 'idle' };
    return searchView(query, await searchCorpus(open, query, { limit }));
  } catch {
    corpus.current = undefined;
    return { kind: 'failed' };
  }
}

async function openOrThrow(): Promise<Corpus> {
  const opened = await openCorpus();
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

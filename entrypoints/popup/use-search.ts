/**
 * Searching as the reader types, straight in the corpus: no worker is woken.
 * One search at a time; while it runs only the newest wish waits. Further rows of one kind are asked for as their end
 * comes into sight.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { endlessKind } from '@/components/result-groups';
import { type Narrowing, notNarrowed, type SearchView } from '@/components/search-results';
import type { Order } from '@/lib/search/top';
import { corpusSearcher, type SearchWish } from './corpus-searcher';
import { withMore } from './search-view';
import { useRecentSearches } from './use-recent-searches';

export interface Searching {
  readonly query: string;
  readonly view: SearchView;
  readonly narrowing: Narrowing;
  readonly order: Order;
  readonly recent: readonly string[];
  /** Words of one's own are asked of everything again. */
  readonly setQuery: (query: string) => void;
  readonly setNarrowing: (narrowing: Narrowing) => void;
  readonly setOrder: (order: Order) => void;
  readonly more: () => void;
  readonly retry: () => void;
  /** Keeps words among the recent ones. */
  readonly remember: (query: string) => void;
  readonly forget: () => void;
}

/** `initial`: the words a page was opened with. */
export function useSearch(initial = ''): Searching {
  const [wish, setWish] = useState<SearchWish>({ query: initial, narrowing: notNarrowed, order: 'best' });
  const [view, setView] = useState<SearchView>({ kind: 'idle' });
  const { recent, remember, forget } = useRecentSearches();
  const searcher = useRef(corpusSearcher()).current;
  const wanted = useRef(wish);
  const isRunning = useRef(false);

  /** Runs until what is shown is what is wanted. */
  const work = useCallback(async (task: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    await task();
    isRunning.current = false;
  }, []);
  const answer = useCallback(
    () =>
      work(async () => {
        let asked: SearchWish | null = null;
        while (asked !== wanted.current) {
          asked = wanted.current;
          setView(await searcher.search(asked));
        }
      }),
    [work, searcher],
  );
  useEffect(() => {
    wanted.current = wish;
    void answer();
  }, [wish, answer]);

  const more = useCallback((): void => {
    const kind = view.kind === 'answer' ? endlessKind(view.groups, wish.narrowing) : null;
    const shown = view.kind === 'answer' ? view.groups.find((group) => group.kind === kind) : undefined;
    if (kind === null || shown === undefined || shown.rows.length >= shown.total) return;
    const next = async (): Promise<void> => {
      const rows = await searcher.further(wish, kind, shown.rows.length);
      if (wanted.current === wish) setView((now) => withMore(now, kind, rows));
    };
    // What was typed meanwhile is answered then.
    void work(next).then(() => (wanted.current === wish ? undefined : answer()));
  }, [view, wish, searcher, work, answer]);

  const { query, narrowing, order } = wish;
  return {
    query,
    narrowing,
    order,
    view,
    recent,
    more,
    remember,
    forget,
    setQuery: (words) => setWish({ query: words, narrowing: notNarrowed, order }),
    setNarrowing: (next) => setWish({ ...wish, narrowing: next }),
    setOrder: (next) => setWish({ ...wish, order: next }),
    retry: () => setWish({ ...wish }),
  };
}

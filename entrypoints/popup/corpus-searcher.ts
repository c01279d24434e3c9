/**
 * The corpus as a search asks it: opened at the first wish, opened anew after a failure. What cannot be asked is a view of
 * its own; nothing here rejects.
 */
import type { Narrowing, ResultKind, ResultRow, SearchView } from '@/components/search-results';
import { type QuickSearch, quickSearch } from '@/lib/corpus/quick-search';
import type { Order } from '@/lib/search/top';
import { rowsOfKind, searchView } from './search-view';

export interface SearchWish {
  readonly query: string;
  readonly narrowing: Narrowing;
  readonly order: Order;
}

export interface CorpusSearcher {
  search(wish: SearchWish): Promise<SearchView>;
  /** The next rows of one kind, from `offset` on; none where the corpus cannot be asked. */
  further(wish: SearchWish, kind: ResultKind, offset: number): Promise<readonly ResultRow[]>;
}

/** Rows of each kind at first, and of one kind at a time. */
const FIRST = 6;
const PAGE = 20;

export function corpusSearcher(): CorpusSearcher {
  let opened: QuickSearch | null = null;
  const corpus = (): QuickSearch => {
    opened ??= quickSearch();
    return opened;
  };
  const forget = (): void => {
    opened?.close();
    opened = null;
  };
  return {
    async search({ query, narrowing, order }) {
      try {
        if (await corpus().isEmpty()) return { kind: 'empty-corpus' };
        if (query.trim() === '') return { kind: 'idle' };
        const { kind } = narrowing;
        const limits = kind === null ? { limit: FIRST } : { limit: PAGE, kinds: [kind] };
        const options = { ...limits, order, facets: true };
        return searchView(query.trim(), await corpus().search(questionOf(query, narrowing), options));
      } catch {
        forget();
        return { kind: 'failed' };
      }
    },
    async further({ query, narrowing, order }, kind, offset) {
      try {
        const options = { limit: PAGE, offset, order, kinds: [kind] };
        return rowsOfKind(await corpus().search(questionOf(query, narrowing), options), kind);
      } catch {
        forget();
        return [];
      }
    },
  };
}

/** The words come last: the last of them may be the beginning of one. */
export const questionOf = (query: string, { values }: Narrowing): string =>
  [...values.map((value) => value.query), query.trimStart()].join(' ');

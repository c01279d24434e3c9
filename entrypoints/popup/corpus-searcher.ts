/**
 * The corpus as a search asks it: opened at the first wish, opened anew after a failure. What cannot be asked is a view of
 * its own; nothing here rejects.
 */
import type { Narrowing, ResultKind, ResultRow, SearchView } from '@/components/search-results';
import { isEmpty } from '@/lib/corpus/queries';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
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
  let opening: Promise<Corpus> | undefined;
  const corpus = (): Promise<Corpus> => {
    opening ??= openOrThrow();
    return opening;
  };
  return {
    async search({ query, narrowing, order }) {
      try {
        const open = await corpus();
        if (await isEmpty(open)) return { kind: 'empty-corpus' };
        if (query.trim() === '') return { kind: 'idle' };
        const { kind } = narrowing;
        const limits = kind === null ? { limit: FIRST } : { limit: PAGE, kinds: [kind] };
        const options = { ...limits, order, facets: true };
        return searchView(query.trim(), await searchCorpus(open, questionOf(query, narrowing), options));
      } catch {
        opening = undefined;
        return { kind: 'failed' };
      }
    },
    async further({ query, narrowing, order }, kind, offset) {
      try {
        const options = { limit: PAGE, offset, order, kinds: [kind] };
        return rowsOfKind(await searchCorpus(await corpus(), questionOf(query, narrowing), options), kind);
      } catch {
        opening = undefined;
        return [];
      }
    },
  };
}

/** The words come last: the last of them may be the beginning of one. */
export const questionOf = (query: string, { values }: Narrowing): string =>
  [...values.map((value) => value.query), query.trimStart()].join(' ');

async function openOrThrow(): Promise<Corpus> {
  const opened = await openCorpus();
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

/** Searching the corpus from its index, which heals on the way where it must. */
import type { SearchOptions } from '../search/search';
import { answerFrom, NO_ANSWER, type SearchAnswer } from './answer';
import { fromIndex } from './from-index';
import { type Corpus, revisionOf } from './store';

export {
  articleIdsOf,
  type FoundArticle,
  type FoundMeeting,
  type FoundStatement,
  type SearchAnswer,
} from './answer';

export async function searchCorpus(
  corpus: Corpus,
  query: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  // The index is read past Dexie: by this read a live query knows what it depends on.
  await revisionOf(corpus);
  return (await fromIndex(corpus, (database) => answerFrom(database, query, options))) ?? NO_ANSWER;
}

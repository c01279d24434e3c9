/**
 * Searching the corpus from its index. Where there is none, or it is broken, it is built anew from the rows first: the
 * answer is slower then, and right.
 */
import Dexie from 'dexie';
import { DamagedBytes } from '../search/bytes';
import type { SearchOptions } from '../search/search';
import { answerFrom, NO_ANSWER, type SearchAnswer } from './answer';
import { ensureIndex, renewIndex } from './rebuild-index';
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
  try {
    const answer = await answerFrom(corpus.backendDB(), query, options);
    if (answer !== null) return answer;
    await outsideQueries(() => ensureIndex(corpus));
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    await outsideQueries(() => renewIndex(corpus));
  }
  return (await answerFrom(corpus.backendDB(), query, options)) ?? NO_ANSWER;
}

/** A live query may not write; what it finds broken is mended beside it. */
const outsideQueries = (mend: () => Promise<void>): Promise<void> => Dexie.ignoreTransaction(mend);

/** What stands beside an open article: when its people met before, and what was said before on its matters. */

import { contextSource } from '../corpus/context-source';
import { fromIndex } from '../corpus/from-index';
import { unrelatedCorrections } from '../corpus/ledger';
import type { Corpus } from '../corpus/store';
import type { Article } from '../model/article';
import { type Context, emptyContext } from '../model/context';
import type { Correction } from '../model/correction';
import type { Reading } from '../model/reading';
import { earlierMeetings } from './meetings';
import type { OpenArticle } from './open-article';
import { relatedStatements } from './statements';
import { unrelatedTo } from './unrelated';

/** One readonly transaction; never the article itself, nor its copies elsewhere. */
export async function contextOf(corpus: Corpus, article: Article, reading: Reading): Promise<Context> {
  const unrelated = await unrelatedCorrections(corpus);
  const found = await fromIndex(corpus, (database) => contextIn(database, article, reading, unrelated));
  return found ?? emptyContext;
}

/** `null` where there is no index. */
async function contextIn(
  database: IDBDatabase,
  article: Article,
  reading: Reading,
  unrelated: readonly Correction[],
): Promise<Context | null> {
  const source = await contextSource(database);
  if (source === null) return null;
  const own = new Set(await source.sameText(article));
  const open: OpenArticle = { article, reading, own, isUnrelated: unrelatedTo(own, unrelated) };
  const [meetings, statements] = await Promise.all([
    earlierMeetings(source, open),
    relatedStatements(source, open),
  ]);
  return { meetings, statements };
}

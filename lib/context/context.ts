/** What stands beside an open article: when its people met before, and what was said before on its matters. */

import { contextSource } from '../corpus/context-source';
import { correctionsOf } from '../corpus/ledger';
import type { Corpus } from '../corpus/store';
import type { Article } from '../model/article';
import type { Context } from '../model/context';
import type { Reading } from '../model/reading';
import { earlierMeetings } from './meetings';
import type { OpenArticle } from './open-article';
import { relatedStatements } from './statements';
import { unrelatedTo } from './unrelated';

/** One readonly transaction; never the article itself, nor its copies elsewhere. */
export function contextOf(corpus: Corpus, article: Article, reading: Reading): Promise<Context> {
  return corpus.transaction('r', corpus.tables, async () => {
    const source = contextSource(corpus);
    const own = new Set(await source.sameText(article));
    const corrections = await correctionsOf(corpus, [...own]);
    const open: OpenArticle = { article, reading, own, isUnrelated: unrelatedTo(own, corrections) };
    return {
      meetings: await earlierMeetings(source, open),
      statements: await relatedStatements(source, open),
    };
  });
}

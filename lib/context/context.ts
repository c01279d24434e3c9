/** What stands beside an open article: when its people met before, and what was said before on its matters. */

import type { Corpus } from '../corpus/store';
import { findStored } from '../corpus/write';
import type { Article } from '../model/article';
import type { Context } from '../model/context';
import type { Reading } from '../model/reading';
import { earlierMeetings, type OpenArticle } from './meetings';
import { relatedStatements } from './statements';

/** One readonly transaction; never the article itself. */
export function contextOf(corpus: Corpus, article: Article, reading: Reading): Promise<Context> {
  return corpus.transaction('r', corpus.tables, async () => {
    const stored = await findStored(corpus, article);
    const open: OpenArticle = {
      article,
      reading,
      own: new Set([article.id, ...(stored ? [stored.id] : [])]),
    };
    return {
      meetings: await earlierMeetings(corpus, open),
      statements: await relatedStatements(corpus, open, article.inLanguage),
    };
  });
}

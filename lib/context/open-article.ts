/** The article whose context is asked for. */
import type { StatementRow } from '../corpus/rows';
import type { Article, ArticleId } from '../model/article';
import type { Reading } from '../model/reading';

export interface OpenArticle {
  readonly article: Pick<Article, 'headline' | 'datePublished' | 'inLanguage'>;
  readonly reading: Reading;
  /** Ids under which the corpus may hold this very text, here or at other outlets: never "before". */
  readonly own: ReadonlySet<ArticleId>;
  /** By the reader's corrections: not to stand beside it. */
  readonly isUnrelated: (row: Pick<StatementRow, 'article' | 'statement'>) => boolean;
}

/**
 * All that `context` asks of the corpus. Questions are gathered for the whole article, so that each is one read whatever
 * answers it; to be used within one readonly transaction.
 */
import type { Article, ArticleId } from '../model/article';
import type { EntityId, NamedEntity } from '../model/entity';
import {
  articlesById,
  entitiesById,
  meetingsOfPairs,
  statementsBySpeaker,
  statementsNaming,
} from './queries';
import type { ArticleRow, MeetingRow, StatementRow } from './rows';
import type { Corpus } from './store';
import { findStored } from './write';

export interface ContextSource {
  /** Under which ids the corpus holds this very text, here or at other outlets. */
  sameText(article: Article): Promise<readonly ArticleId[]>;
  /** What any of the speakers said, and what names any of the entities. */
  statements(speakers: readonly EntityId[], named: readonly EntityId[]): Promise<readonly StatementRow[]>;
  /** Meetings in which any of the pairs (`pairKey`) met. */
  meetings(pairs: readonly string[]): Promise<readonly MeetingRow[]>;
  articles(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ArticleRow>>;
  entities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, NamedEntity>>;
}

/** A name that more articles than this have says nothing about a matter: what it is named in is not gathered by it. */
const MOST_USES = 300;

export const contextSource = (corpus: Corpus): ContextSource => ({
  async sameText(article) {
    const [stored, copies] = await Promise.all([
      findStored(corpus, article),
      corpus.articles.where('fingerprint').equals(article.fingerprint).primaryKeys(),
    ]);
    return [article.id, ...(stored ? [stored.id] : []), ...copies];
  },
  async statements(speakers, named) {
    const rows = await corpus.entities.bulkGet([...new Set(named)]);
    const telling = rows.flatMap((row) => (row !== undefined && row.uses <= MOST_USES ? row.id : []));
    const [said, about] = await Promise.all([
      statementsBySpeaker(corpus, speakers),
      statementsNaming(corpus, telling),
    ]);
    return [...new Map([...said, ...about].map((row) => [row.id, row])).values()];
  },
  meetings: (pairs) => meetingsOfPairs(corpus, pairs),
  articles: (ids) => articlesById(corpus, ids),
  entities: (ids) => entitiesById(corpus, ids),
});

/** What the rest of the house asks the corpus. All keys of a question are asked for at once, in one transaction. */
import { agencyOf } from '../language/agencies';
import type { ArticleId } from '../model/article';
import type { ArticleHead } from '../model/context';
import type { EntityId, NamedEntity } from '../model/entity';
import type { ArticleRow, MeetingRow, StatementRow } from './rows';
import type { Corpus } from './store';

export const statementsBySpeaker = (
  corpus: Corpus,
  speakers: readonly EntityId[],
): Promise<readonly StatementRow[]> =>
  corpus.statements.where('speakers').anyOf(speakers).distinct().toArray();

export const statementsNaming = (
  corpus: Corpus,
  entities: readonly EntityId[],
): Promise<readonly StatementRow[]> =>
  corpus.statements.where('mentions').anyOf(entities).distinct().toArray();

export const meetingsOfPairs = (corpus: Corpus, pairs: readonly string[]): Promise<readonly MeetingRow[]> =>
  corpus.meetings.where('pairs').anyOf(pairs).distinct().toArray();

export async function articlesById(
  corpus: Corpus,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, ArticleRow>> {
  const rows = await corpus.articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}

export async function entitiesById(
  corpus: Corpus,
  ids: readonly EntityId[],
): Promise<ReadonlyMap<EntityId, NamedEntity>> {
  const rows = await corpus.entities.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.entity] as const])));
}

export const headOf = (row: ArticleRow): ArticleHead => ({
  id: row.id,
  url: row.url,
  headline: row.headline,
  publisher: row.publisher,
  datePublished: row.datePublished,
  inLanguage: row.inLanguage,
  agency: agencyOf(row.provenance),
});

export const isEmpty = async (corpus: Corpus): Promise<boolean> =>
  (await corpus.articles.count()) === 0 && (await corpus.reports.count()) === 0;

/** What the rest of the house asks the corpus. All keys of a question are asked for at once, in one transaction. */
import { agencyOf } from '../language/agencies';
import type { ArticleId } from '../model/article';
import type { ArticleHead } from '../model/context';
import type { EntityId, NamedEntity } from '../model/entity';
import type { ArticleRow } from './rows';
import type { Corpus } from './store';

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

/** Not by counting: that walks over every row. */
export async function isEmpty(corpus: Corpus): Promise<boolean> {
  const firsts = await Promise.all(
    [corpus.articles, corpus.reports].map((table) => table.limit(1).primaryKeys()),
  );
  return firsts.flat().length === 0;
}

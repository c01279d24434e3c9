/**
 * Statements of before schema 4, or of before a change in what makes a matter, get theirs. Nothing else of a row changes,
 * a row that went meanwhile does not come back, and whoever dies half-way has only to begin again.
 */
import { mattersIn } from '../matter/matter';
import { isOfToday, type StoredMatter, storedMatter } from '../matter/stored-matter';
import type { ArticleId } from '../model/article';
import type { NamedEntity } from '../model/entity';
import { articlesById, entitiesById } from './queries';
import type { StatementRow } from './rows';
import type { Corpus } from './store';

/** The rows with their matters, which are written down where they were missing. */
export async function withMatters(
  corpus: Corpus,
  rows: readonly StatementRow[],
): Promise<readonly StatementRow[]> {
  const stale = rows.filter(({ matter }) => !isOfToday(matter));
  if (stale.length === 0) return rows;
  const matters = await mattersOf(corpus, stale);
  const changes = [...matters].map(([key, matter]) => ({ key, changes: { matter } }));
  await corpus.statements.bulkUpdate(changes);
  return rows.map((row) => ({ ...row, ...matterIn(matters, row) }));
}

const matterIn = (
  matters: ReadonlyMap<StatementRow['id'], StoredMatter>,
  { id }: StatementRow,
): Pick<StatementRow, 'matter'> => {
  const matter = matters.get(id);
  return matter === undefined ? {} : { matter };
};

async function mattersOf(
  corpus: Corpus,
  rows: readonly StatementRow[],
): Promise<ReadonlyMap<StatementRow['id'], StoredMatter>> {
  const articles = await articlesById(
    corpus,
    rows.map(({ article }) => article),
  );
  const entities = await entitiesById(
    corpus,
    [...articles.values()].flatMap((article) => article.entities),
  );
  const named = (article: ArticleId): readonly NamedEntity[] =>
    (articles.get(article)?.entities ?? []).flatMap((id) => entities.get(id) ?? []);
  return new Map(
    rows.map(({ id, article, statement, inLanguage }) => {
      const headline = articles.get(article)?.headline ?? '';
      return [id, storedMatter(mattersIn(named(article), { headline, inLanguage })(statement))];
    }),
  );
}

/**
 * All that `context` asks of the corpus, past Dexie and within one readonly transaction. Questions are gathered for the
 * whole article, so that each is one round of reads whatever answers it.
 */
import type { Article, ArticleId } from '../model/article';
import type { EntityId, NamedEntity } from '../model/entity';
import type { Snapshot } from '../search/snapshot';
import { type Gathered, gatherStatements, type MatterQuestion } from './gather';
import { meetingsOfAnyTwo } from './gather-meetings';
import { openIndex } from './open-index';
import { type CorpusReader, corpusReader } from './raw-reader';
import type { ArticleRow, MeetingRow, StatementRow } from './rows';

export interface GatheredRows extends Omit<Gathered, 'ids'> {
  readonly rows: readonly StatementRow[];
}

export interface ContextSource {
  /** Under which ids the corpus may hold this very text, here or at other outlets. */
  sameText(article: Article): Promise<readonly ArticleId[]>;
  /** What shares most with any of the questions; nothing of the articles `own`. */
  statements(questions: readonly MatterQuestion[], own: ReadonlySet<ArticleId>): Promise<GatheredRows>;
  /** Meetings in which any of the pairs (`pairKey`) met. */
  meetings(pairs: readonly string[]): Promise<readonly MeetingRow[]>;
  articles(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ArticleRow>>;
  entities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, NamedEntity>>;
}

/** `null` where there is no index; throws `DamagedBytes` where it is broken (`fromIndex` heals both). */
export async function contextSource(database: IDBDatabase): Promise<ContextSource | null> {
  const reader = corpusReader(database);
  const snapshot = await openIndex(database, reader);
  return snapshot === null ? null : sourceFrom(reader, snapshot);
}

const sourceFrom = (reader: CorpusReader, snapshot: Snapshot): ContextSource => ({
  async sameText({ id, fingerprint }) {
    const copies = await reader.idsUnder('articles', 'fingerprint', [fingerprint]);
    return [id, ...(copies as readonly ArticleId[])];
  },
  async statements(questions, own) {
    const ownIds = new Set(await reader.idsUnder('statements', 'article', [...own]));
    const { ids, ...counts } = await gatherStatements(snapshot, questions, ownIds);
    const rows = await reader.rows('statements', ids);
    return { ...counts, rows: ids.flatMap((id) => rows.get(id) ?? []) };
  },
  async meetings(pairs) {
    const people = [...new Set(pairs.flatMap((pair) => pair.split('|')))];
    const rows = await reader.rows('meetings', await meetingsOfAnyTwo(snapshot, people));
    const asked = new Set(pairs);
    return [...rows.values()].filter((row) => row.pairs.some((pair) => asked.has(pair)));
  },
  articles: (ids) => reader.rows('articles', ids) as Promise<ReadonlyMap<ArticleId, ArticleRow>>,
  async entities(ids) {
    const rows = await reader.rows('entities', ids);
    return new Map([...rows.values()].map(({ id, entity }) => [id, entity]));
  },
});

/** Searching the corpus: its rows as documents for `search`, and the hits as rows again. */
import type { ArticleHead } from '../model/context';
import type { EntityId, NamedEntity } from '../model/entity';
import type { Meeting } from '../model/meeting';
import type { Statement } from '../model/statement';
import type { Span } from '../model/text';
import { matcherOf } from '../search/match';
import {
  type DocumentKind,
  type HitGroup,
  type SearchDocument,
  type SearchOptions,
  type SearchSource,
  search,
} from '../search/search';
import { articlesById, entitiesById, headOf } from './queries';
import type { ArticleRow } from './rows';
import type { Corpus } from './store';

export interface FoundStatement {
  readonly statement: Statement;
  readonly speakers: readonly NamedEntity[];
  readonly article: ArticleHead;
  /** In the statement's text. */
  readonly matches: readonly Span[];
}

export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly attendees: readonly NamedEntity[];
  /** Heads of the articles that report it. */
  readonly articles: readonly ArticleHead[];
}

export interface FoundArticle {
  readonly article: ArticleHead;
  /** In the headline. */
  readonly matches: readonly Span[];
}

export interface SearchAnswer {
  readonly people: { readonly total: number; readonly rows: readonly NamedEntity[] };
  readonly statements: { readonly total: number; readonly rows: readonly FoundStatement[] };
  readonly meetings: { readonly total: number; readonly rows: readonly FoundMeeting[] };
  readonly articles: { readonly total: number; readonly rows: readonly FoundArticle[] };
}

/** Reads within one transaction, so that an article being saved is wholly in the answer or not at all. */
export function searchCorpus(corpus: Corpus, query: string, options: SearchOptions): Promise<SearchAnswer> {
  return corpus.transaction('r', corpus.tables, async () => {
    const groups = await search(await sourceOf(corpus), query, options);
    const places = (text: string, inLanguage: string): readonly Span[] =>
      matcherOf(query)?.places(text, inLanguage) ?? [];
    return {
      people: await group(groups, 'people', (ids) => people(corpus, ids)),
      statements: await group(groups, 'statements', (ids) => statements(corpus, ids, places)),
      meetings: await group(groups, 'meetings', (ids) => meetings(corpus, ids)),
      articles: await group(groups, 'articles', (ids) => articles(corpus, ids, places)),
    };
  });
}

async function group<T>(
  groups: readonly HitGroup[],
  kind: DocumentKind,
  rowsOf: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<{ total: number; rows: readonly T[] }> {
  const found = groups.find((each) => each.kind === kind);
  return { total: found?.total ?? 0, rows: await rowsOf(found?.hits.map((hit) => hit.id) ?? []) };
}

type Places = (text: string, inLanguage: string) => readonly Span[];

async function sourceOf(corpus: Corpus): Promise<SearchSource> {
  const entities = await corpus.entities.toArray();
  const namesById = new Map(entities.map(({ id, entity }) => [id, namesOf(entity)]));
  const names = (ids: readonly EntityId[]): readonly string[] => ids.flatMap((id) => namesById.get(id) ?? []);
  const readers: Readonly<Record<DocumentKind, () => Promise<readonly SearchDocument[]>>> = {
    people: async () =>
      entities
        .filter(({ entity }) => entity.kind === 'person')
        .map(({ id, entity, uses }) => ({ ...blank(id), names: namesOf(entity), weight: uses })),
    statements: async () =>
      (await corpus.statements.toArray()).map((row) => ({
        ...blank(row.id),
        text: `${row.statement.about ?? ''}\n${row.statement.text}`,
        names: names(row.speakers),
        inLanguage: row.inLanguage,
        day: row.day,
      })),
    meetings: async () =>
      (await corpus.meetings.toArray()).map((row) => ({
        ...blank(row.id),
        text: [row.meeting.place, row.meeting.occasion].filter((part) => part !== null).join('\n'),
        names: names(row.attendees),
        day: row.sortDate,
      })),
    articles: async () =>
      (await corpus.articles.toArray()).map((row) => ({
        ...blank(row.id),
        text: `${row.headline}\n${row.publisher ?? row.host}`,
        names: [],
        inLanguage: row.inLanguage,
        day: row.datePublished,
      })),
  };
  return { documents: (kind) => readers[kind]() };
}

const blank = (id: string): SearchDocument => ({
  id,
  text: '',
  names: [],
  inLanguage: 'ar',
  day: null,
  weight: 0,
});

const namesOf = (entity: NamedEntity): readonly string[] => [
  ...Object.values(entity.names).filter((name) => name !== undefined),
  ...entity.forms,
];

async function people(corpus: Corpus, ids: readonly string[]): Promise<readonly NamedEntity[]> {
  return inOrder(ids, await entitiesById(corpus, ids as readonly EntityId[]));
}

async function statements(
  corpus: Corpus,
  ids: readonly string[],
  places: Places,
): Promise<readonly FoundStatement[]> {
  const rows = (await corpus.statements.bulkGet(ids as never)).flatMap((row) => row ?? []);
  const heads = await articlesById(
    corpus,
    rows.map((row) => row.article),
  );
  const named = await entitiesById(
    corpus,
    rows.flatMap((row) => row.speakers),
  );
  return rows.flatMap(({ statement, speakers, article, inLanguage }) => {
    const head = heads.get(article);
    if (head === undefined) return [];
    const matches = places(statement.text, inLanguage);
    return [{ statement, speakers: inOrder(speakers, named), article: headOf(head), matches }];
  });
}

async function meetings(corpus: Corpus, ids: readonly string[]): Promise<readonly FoundMeeting[]> {
  const rows = (await corpus.meetings.bulkGet(ids as never)).flatMap((row) => row ?? []);
  const named = await entitiesById(
    corpus,
    rows.flatMap((row) => row.attendees),
  );
  const heads = await articlesById(
    corpus,
    rows.flatMap((row) => articleIdsOf(row.meeting)),
  );
  return rows.map(({ meeting }) => ({
    meeting,
    attendees: inOrder(meeting.attendees, named),
    articles: inOrder(articleIdsOf(meeting), heads).map(headOf),
  }));
}

/** Articles among a meeting's reports, each once. */
export const articleIdsOf = (meeting: Meeting): readonly ArticleRow['id'][] => [
  ...new Set(meeting.reports.flatMap(({ source }) => (source.kind === 'article' ? source.article : []))),
];

async function articles(
  corpus: Corpus,
  ids: readonly string[],
  places: Places,
): Promise<readonly FoundArticle[]> {
  const rows = await articlesById(corpus, ids as readonly ArticleRow['id'][]);
  return inOrder(ids, rows).map((row) => ({
    article: headOf(row),
    matches: places(row.headline, row.inLanguage),
  }));
}

function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A search answered from an open database: hits of the index as rows of the corpus. Needs no Dexie. */
import type { ArticleHead } from '../model/context';
import type { NamedEntity } from '../model/entity';
import type { Meeting } from '../model/meeting';
import type { Statement } from '../model/statement';
import type { Span } from '../model/text';
import type { DocumentKind } from '../search/kinds';
import { matchesIn } from '../search/matches';
import type { Query } from '../search/query';
import { type Correction, type SearchHits, type SearchOptions, searchIndex } from '../search/search';
import { type Facet, facetsOf } from './facets';
import { openIndex } from './open-index';
import { headOf } from './queries';
import { type CorpusReader, corpusReader } from './raw-reader';
import type { ArticleRow } from './rows';

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

export interface FoundRows<T> {
  /** Of all hits, of which `rows` are a page. */
  readonly total: number;
  readonly rows: readonly T[];
}

export interface SearchAnswer {
  readonly people: FoundRows<NamedEntity>;
  readonly statements: FoundRows<FoundStatement>;
  readonly meetings: FoundRows<FoundMeeting>;
  readonly articles: FoundRows<FoundArticle>;
  /** Words that are nowhere, and what was looked for instead: "did you mean". */
  readonly corrections: readonly Correction[];
  /** Values to narrow by, where they were asked for. */
  readonly facets: readonly Facet[];
}

const NOTHING: FoundRows<never> = { total: 0, rows: [] };
export const NO_ANSWER: SearchAnswer = {
  people: NOTHING,
  statements: NOTHING,
  meetings: NOTHING,
  articles: NOTHING,
  corrections: [],
  facets: [],
};

/**
 * Reads within one transaction, so that an article being saved is wholly in the answer or not at all. `null` where there
 * is no index; throws `DamagedBytes` where it is broken.
 */
export async function answerFrom(
  database: IDBDatabase,
  text: string,
  options: SearchOptions,
): Promise<SearchAnswer | null> {
  const reader = corpusReader(database);
  const snapshot = await openIndex(database, reader);
  if (snapshot === null) return null;
  const found = await searchIndex(snapshot, text, options, (kind, ids) => textsOf(reader, kind, ids));
  if (found === null) return NO_ANSWER;
  const [people, statements, meetings, articles] = await Promise.all([
    rowsOf(found, 'people', (ids) => peopleRows(reader, ids)),
    rowsOf(found, 'statements', (ids) => statementRows(reader, found.query, ids)),
    rowsOf(found, 'meetings', (ids) => meetingRows(reader, ids)),
    rowsOf(found, 'articles', (ids) => articleRows(reader, found.query, ids)),
  ]);
  const facets = options.facets ? await facetsOf(reader, found) : [];
  return { people, statements, meetings, articles, corrections: found.corrections, facets };
}

async function rowsOf<T>(
  { groups }: SearchHits,
  kind: DocumentKind,
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<FoundRows<T>> {
  const group = groups.find((each) => each.kind === kind);
  return group === undefined
    ? NOTHING
    : { total: group.total, rows: await read(group.hits.map(({ id }) => id)) };
}

async function textsOf(
  reader: CorpusReader,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (kind === 'statements') {
    const rows = await reader.rows('statements', ids);
    return mapped(rows, ({ statement }) => `${statement.about ?? ''}\n${statement.text}`);
  }
  if (kind === 'articles') return mapped(await reader.rows('articles', ids), ({ headline }) => headline);
  if (kind === 'people')
    return mapped(await reader.rows('entities', ids), ({ entity }) =>
      [...Object.values(entity.names), ...entity.forms].join('\n'),
    );
  return mapped(
    await reader.rows('meetings', ids),
    ({ meeting }) => `${meeting.place ?? ''}\n${meeting.occasion ?? ''}`,
  );
}

const mapped = <T>(rows: ReadonlyMap<string, T>, of: (row: T) => string): ReadonlyMap<string, string> =>
  new Map([...rows].map(([id, row]) => [id, of(row)]));

async function peopleRows(reader: CorpusReader, ids: readonly string[]): Promise<readonly NamedEntity[]> {
  return inOrder(ids, await reader.rows('entities', ids)).map(({ entity }) => entity);
}

async function statementRows(
  reader: CorpusReader,
  query: Query,
  ids: readonly string[],
): Promise<readonly FoundStatement[]> {
  const rows = inOrder(ids, await reader.rows('statements', ids));
  const [heads, named] = await Promise.all([
    reader.rows(
      'articles',
      rows.map((row) => row.article),
    ),
    reader.rows(
      'entities',
      rows.flatMap((row) => row.speakers),
    ),
  ]);
  return rows.flatMap(({ statement, speakers, article }) => {
    const head = heads.get(article);
    if (head === undefined) return [];
    const people = inOrder(speakers, named).map(({ entity }) => entity);
    return [
      { statement, speakers: people, article: headOf(head), matches: matchesIn(query, statement.text) },
    ];
  });
}

async function meetingRows(reader: CorpusReader, ids: readonly string[]): Promise<readonly FoundMeeting[]> {
  const rows = inOrder(ids, await reader.rows('meetings', ids));
  const [named, heads] = await Promise.all([
    reader.rows(
      'entities',
      rows.flatMap((row) => row.attendees),
    ),
    reader.rows(
      'articles',
      rows.flatMap((row) => articleIdsOf(row.meeting)),
    ),
  ]);
  return rows.map(({ meeting }) => ({
    meeting,
    attendees: inOrder(meeting.attendees, named).map(({ entity }) => entity),
    articles: inOrder(articleIdsOf(meeting), heads).map(headOf),
  }));
}

/** Articles among a meeting's reports, each once. */
export const articleIdsOf = (meeting: Meeting): readonly ArticleRow['id'][] => [
  ...new Set(meeting.reports.flatMap(({ source }) => (source.kind === 'article' ? source.article : []))),
];

async function articleRows(
  reader: CorpusReader,
  query: Query,
  ids: readonly string[],
): Promise<readonly FoundArticle[]> {
  const rows = await reader.rows('articles', ids);
  return inOrder(ids, rows).map((row) => ({
    article: headOf(row),
    matches: matchesIn(query, row.headline),
  }));
}

function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap((id) => found.get(id) ?? []);
}

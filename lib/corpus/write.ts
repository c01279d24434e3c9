/**
 * Writing an article's rows and taking them back. Every function here runs inside a transaction of its caller, so that
 * rows, folds and the index never disagree.
 */
import { fold } from '../language/fold';
import { type Matter, mattersIn, speakersOf } from '../matter/matter';
import { storedMatter } from '../matter/stored-matter';
import type { Article, ArticleId, Origin } from '../model/article';
import type { EntityId, NamedEntity } from '../model/entity';
import { contentHash, statementId } from '../model/ids';
import type { MeetingReport, SourcedReport } from '../model/meeting';
import type { Reading } from '../model/reading';
import type { Statement } from '../model/statement';
import { applyCorrections } from './apply-corrections';
import { pairsOf } from './fold-reports';
import { applyIndexChanges, beginIndexChanges, noteChange } from './index-changes';
import { articleSource, entitySource, statementSource } from './index-sources';
import { correctionsFor, withoutArticle } from './ledger';
import { placeKeys } from './place-keys';
import { reachOf } from './reach';
import { refold } from './refold';
import type { ArticleRow, EntityRow, ReportRow, StatementRow } from './rows';
import { sketchOf } from './sketch';
import { type Corpus, raiseRevision } from './store';

export interface Stored {
  readonly origin: Origin;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Runs `write` with every table open, as one transaction. */
export const inTransaction = <T>(corpus: Corpus, write: () => Promise<T>): Promise<T> =>
  corpus.transaction('rw', corpus.tables, async () => {
    beginIndexChanges();
    const result = await write();
    await raiseRevision(corpus);
    await applyIndexChanges();
    return result;
  });

/** The row of an article that is there already: by its id, else the same words on the same site. */
export async function findStored(corpus: Corpus, article: Article): Promise<ArticleRow | undefined> {
  const byId = await corpus.articles.get(article.id);
  if (byId !== undefined) return byId;
  const host = hostOf(article.url);
  return corpus.articles
    .where('fingerprint')
    .equals(article.fingerprint)
    .filter((row) => row.host === host)
    .first();
}

/**
 * Puts an article and all that its reading says, corrected as the reader of it has corrected it before; `earlier` is the row
 * it adds a version to.
 */
export async function putArticle(
  corpus: Corpus,
  article: Article,
  read: Reading,
  stored: Stored,
  earlier: ArticleRow | undefined,
): Promise<ArticleRow> {
  const own = { ...article, id: earlier?.id ?? article.id };
  const reading = applyCorrections(
    own,
    readAs(own.id, article.id, read),
    await correctionsFor(corpus, own.id),
  );
  const row = articleRow(article, reading, stored, earlier);
  if (earlier !== undefined) await removeDerived(corpus, earlier);
  await corpus.articles.put(row);
  noteChange(earlier === undefined ? null : articleSource(earlier), articleSource(row));
  const matterIn = mattersIn(reading.entities, row);
  const statements = reading.statements.map((statement) => statementRow(statement, row, matterIn));
  await corpus.statements.bulkPut(statements);
  for (const statement of statements) noteChange(null, statementSource(statement));
  await countEntities(corpus, reading.entities, 1);
  await putReports(
    corpus,
    reading.meetings.map((report) => articleReport(report, row, article.articleBody, reading.entities)),
  );
  return row;
}

/** The same page under another address is one article, and what is read in it has the ids that it would have there. */
function readAs(id: ArticleId, read: ArticleId, reading: Reading): Reading {
  if (id === read) return reading;
  const statements = reading.statements.map((statement) => ({
    ...statement,
    id: statementId(
      id,
      fold(statement.text),
      statement.sources.map(({ entity, text }) => entity ?? text),
    ),
  }));
  return { ...reading, statements };
}

/** Takes an article out, with everything that rests on it alone. */
export async function removeArticle(corpus: Corpus, id: ArticleId): Promise<void> {
  const row = await corpus.articles.get(id);
  if (row === undefined) return;
  await removeDerived(corpus, row);
  await corpus.articles.delete(id);
  noteChange(articleSource(row), null);
}

/** As `removeArticle`, and what corrections quote of it. */
export async function deleteArticle(corpus: Corpus, id: ArticleId): Promise<void> {
  await removeArticle(corpus, id);
  await forgetCorrections(corpus, id);
}

async function forgetCorrections(corpus: Corpus, article: ArticleId): Promise<void> {
  for (const row of await corpus.corrections.where('articles').equals(article).toArray()) {
    const rest = withoutArticle(row, article);
    await (rest === null ? corpus.corrections.delete(row.id) : corpus.corrections.put(rest));
  }
}

async function removeDerived(corpus: Corpus, row: ArticleRow): Promise<void> {
  const statements = await corpus.statements.where('article').equals(row.id).toArray();
  await corpus.statements.bulkDelete(statements.map((statement) => statement.id));
  for (const statement of statements) noteChange(statementSource(statement), null);
  const reports = await corpus.reports.where('article').equals(row.id).toArray();
  await corpus.reports.bulkDelete(reports.map((report) => report.id));
  await refold(corpus, reports);
  const named = (await corpus.entities.bulkGet([...row.entities])).flatMap((found) => found?.entity ?? []);
  await countEntities(corpus, named, -1);
}

/** Adds reports and folds what they touch. */
export async function putReports(corpus: Corpus, rows: readonly ReportRow[]): Promise<void> {
  if (rows.length === 0) return;
  // A backup of an older schema has none.
  const placed = rows.map((row) => ({ ...row, reach: reachOf(row) }));
  await corpus.reports.bulkPut(placed);
  await refold(corpus, placed);
}

/** `by` is 1 when an article that names them comes, -1 when one goes. */
export const countEntities = (corpus: Corpus, entities: readonly NamedEntity[], by: 1 | -1): Promise<void> =>
  countUses(
    corpus,
    entities.map((entity) => ({ entity, by })),
  );

export interface UseChange {
  readonly entity: NamedEntity;
  readonly by: number;
}

/** Each entity once. */
export async function countUses(corpus: Corpus, changes: readonly UseChange[]): Promise<void> {
  const rows = await corpus.entities.bulkGet(changes.map(({ entity }) => entity.id));
  const changed = changes.map(({ entity, by }, i) => counted(rows[i], entity, by));
  await corpus.entities.bulkPut(changed.filter((row) => row.uses > 0));
  await corpus.entities.bulkDelete(changed.filter((row) => row.uses <= 0).map((row) => row.id));
  changed.forEach((row, i) => {
    const before = rows[i];
    noteChange(before === undefined ? null : entitySource(before), row.uses > 0 ? entitySource(row) : null);
  });
}

/** As many forms of a name as are of use for finding it. */
const MOST_FORMS = 24;

function counted(row: EntityRow | undefined, entity: NamedEntity, by: number): EntityRow {
  const uses = (row?.uses ?? 0) + by;
  if (row === undefined) return { id: entity.id, entity, uses };
  const forms = [...new Set([...row.entity.forms, ...entity.forms])].slice(0, MOST_FORMS);
  const office = by > 0 ? (entity.office ?? row.entity.office) : row.entity.office;
  return { id: row.id, entity: { ...row.entity, forms, office }, uses };
}

function articleRow(
  article: Article,
  reading: Reading,
  stored: Stored,
  earlier: ArticleRow | undefined,
): ArticleRow {
  const { id: _, articleBody, ...head } = article;
  const version = { articleBody, seenAt: stored.savedAt, fingerprint: article.fingerprint };
  const versions = earlier?.versions ?? [];
  return {
    ...head,
    id: earlier?.id ?? article.id,
    host: hostOf(article.url),
    versions: versions.at(-1)?.fingerprint === article.fingerprint ? versions : [...versions, version],
    savedAt: earlier?.savedAt ?? stored.savedAt,
    origin: earlier?.origin ?? stored.origin,
    readerVersion: reading.readerVersion,
    sketch: sketchOf(articleBody),
    entities: reading.entities.map((entity) => entity.id),
  };
}

function statementRow(
  statement: Statement,
  article: ArticleRow,
  matterIn: (statement: Statement) => Matter,
): StatementRow {
  const speakers = speakersOf(statement);
  const day = statement.saidOn?.date ?? article.datePublished;
  return {
    id: statement.id,
    article: article.id,
    statement: { ...statement, article: article.id },
    speakers,
    mentions: statement.mentions,
    day,
    outlet: article.publisher ?? article.host,
    speakerDays: speakers.map((speaker) => `${speaker}|${day ?? ''}`),
    inLanguage: article.inLanguage,
    matter: storedMatter(matterIn(statement)),
  };
}

function articleReport(
  report: MeetingReport,
  article: ArticleRow,
  body: string,
  entities: readonly NamedEntity[],
): ReportRow {
  const { span, why: _, ...claim } = report;
  const text = body.slice(span.start, span.end);
  return reportRow(
    {
      ...claim,
      ...keysOf(claim.place, entities),
      source: { kind: 'article', article: article.id, span, text },
    },
    article.datePublished,
    contentHash('report', article.id, String(span.start), ...claim.attendees),
  );
}

function keysOf(place: string | null, entities: readonly NamedEntity[]): Pick<MeetingReport, 'placeKeys'> {
  const keys = place === null ? [] : placeKeys(place, entities);
  return keys.length === 0 ? {} : { placeKeys: keys };
}

/** A row for any report; `id` must come from its content. */
export function reportRow(report: SourcedReport, toldOn: ReportRow['toldOn'], id: string): ReportRow {
  const { source } = report;
  const pairs = pairsOf(report);
  return {
    id,
    article: source.kind === 'article' ? source.article : null,
    pack: source.kind === 'pack' ? source.pack : null,
    report,
    toldOn,
    pairs,
    reach: reachOf({ pairs, report }),
    meeting: '' as ReportRow['meeting'],
  };
}

export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

export const entityIdsOf = (reports: readonly SourcedReport[]): readonly EntityId[] => [
  ...new Set(reports.flatMap((report) => report.attendees)),
];

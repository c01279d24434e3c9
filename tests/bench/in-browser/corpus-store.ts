/** The corpus in a real database: filled as years of saving would, then an article saved, and a report folded. */
import { foldReports } from '@/lib/corpus/fold-reports';
import { renewIndex, tendIndex } from '@/lib/corpus/rebuild-index';
import type { MeetingRow, ReportRow } from '@/lib/corpus/rows';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { inTransaction, putReports, reportRow } from '@/lib/corpus/write';
import { saveArticle } from '@/lib/intake/save';
import type { ArticleId } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import { articleId, contentHash, statementId } from '@/lib/model/ids';
import type { MeetingReport, SourcedReport } from '@/lib/model/meeting';
import { InventedCorpus, type InventedStatement } from '../invented-corpus';
import { entityId, inventedStatement, namedEntity, writeRows } from './search-rows';

/** An article of 5,000 characters has about so many; a long one may have more. */
const STATEMENTS = 20;
const PEOPLE = 15;
const MEETINGS = 3;
const ARTICLES_WITH_A_REPORT = 5;
/** The two who are always in the news have every tenth meeting: their history grows with the corpus. */
const OF_THE_TWO = 10;
const ROWS_AT_ONCE = 1000;
const DAY_MS = 86_400_000;

const bench = {
  build: (size: number): Promise<number> => withCorpus((corpus) => build(corpus, size)),
  /** Each in milliseconds, in the order they were made; merges that are due wait for a quiet moment, as in the product. */
  save: (size: number, articles: number): Promise<readonly number[]> =>
    withCorpus((corpus) => save(corpus, size, articles)),
  fold: (reports: number): Promise<readonly number[]> => withCorpus((corpus) => fold(corpus, reports)),
  /** One row put, in a transaction over the same tables. */
  floor: (times: number): Promise<readonly number[]> => withCorpus((corpus) => floor(corpus, times)),
};

declare global {
  var siyaqCorpus: typeof bench;
}

globalThis.siyaqCorpus = bench;

async function withCorpus<T>(work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const opened = await openCorpus();
  if (!opened.ok) throw new Error('no database');
  return work(opened.value).finally(() => opened.value.close());
}

/** How many reports there are then. */
async function build(corpus: Corpus, size: number): Promise<number> {
  const invented = new InventedCorpus(size);
  await writeRows(corpus, invented);
  await corpus.meetings.clear(); // those have no reports
  const reports = inventedReports(invented);
  await writeReports(corpus, reports);
  await renewIndex(corpus);
  while (await tendIndex(corpus));
  return reports.length;
}

function inventedReports(invented: InventedCorpus): readonly ReportRow[] {
  const count = Math.floor(invented.size / STATEMENTS / ARTICLES_WITH_A_REPORT) * 4;
  return Array.from({ length: count }, (_, number) => {
    const meeting = invented.meeting(number * ARTICLES_WITH_A_REPORT, dayOf(number));
    const [one, other] = number % OF_THE_TWO === 0 ? [0, 1] : (meeting?.attendees ?? [0, 1]);
    const id = contentHash('invented report', String(number));
    return reportRow(reportOf(one, other, dayOf(number), meeting?.place ?? null, id as ArticleId), null, id);
  });
}

/** Spread over twenty years. */
const dayOf = (number: number): string =>
  new Date(Date.UTC(2005, 0, 1 + ((number * 7919) % 7300))).toISOString().slice(0, 10);

function reportOf(
  one: number,
  other: number,
  day: string,
  place: string | null,
  article: ArticleId,
): SourcedReport {
  return {
    attendees: [entityId(one), entityId(one === other ? other + 1 : other)],
    hubs: [],
    startDate: { date: day as IsoDay, basis: 'stated' },
    place,
    kind: 'meeting',
    status: 'held',
    occasion: null,
    source: { kind: 'article', article, span: { start: 0, end: 1 }, text: '' },
  };
}

/** A report of two people has one pair: what folds lies together. */
async function writeReports(corpus: Corpus, reports: readonly ReportRow[]): Promise<void> {
  const byPair = Map.groupBy(reports, ({ pairs }) => pairs[0] ?? '');
  const folded = [...byPair.values()].flatMap((rows) => foldReports(rows));
  const meetingOf = new Map(
    folded.flatMap(({ meeting, reportIds }) => reportIds.map((id) => [id, meeting.id] as const)),
  );
  const rows = reports.map((row) => ({ ...row, meeting: meetingOf.get(row.id) ?? row.meeting }));
  const meetings = folded.map(({ meeting, pairs }): MeetingRow => {
    const { id, attendees, sortDate } = meeting;
    return { id, meeting, pairs, attendees, sortDate };
  });
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await corpus.reports.bulkPut(rows.slice(from, from + ROWS_AT_ONCE));
  for (let from = 0; from < meetings.length; from += ROWS_AT_ONCE)
    await corpus.meetings.bulkPut(meetings.slice(from, from + ROWS_AT_ONCE));
}

async function save(corpus: Corpus, size: number, articles: number): Promise<readonly number[]> {
  const invented = new InventedCorpus(size + articles * STATEMENTS, Date.now());
  const all = invented.statements();
  const ms: number[] = [];
  for (let at = 0; at < articles; at++) {
    const told = Array.from({ length: STATEMENTS }, () => all.next().value).flatMap((one) => one ?? []);
    ms.push(await timed(() => saveOne(corpus, invented, told, at)));
  }
  return ms;
}

async function saveOne(
  corpus: Corpus,
  invented: InventedCorpus,
  told: readonly InventedStatement[],
  at: number,
): Promise<void> {
  const name = `${Date.now()}-${at}`;
  const url = `https://new.example/${name}`;
  const id = articleId(url, name);
  const articleBody = told.map(({ text }) => text).join('\n');
  const statements = told.map((one) => ({
    ...inventedStatement(one),
    id: statementId(id, one.text, [name]),
    article: id,
  }));
  const people = [...new Set([0, 1, ...told.flatMap(({ speaker, named }) => [speaker, ...named])])];
  const meetings = Array.from({ length: MEETINGS }, (_, nth): MeetingReport => {
    const { source: _source, ...claim } = reportOf(0, 1 + nth, dayOf((at + nth) * OF_THE_TWO), null, id);
    return { ...claim, span: { start: nth * 40, end: nth * 40 + 30 }, why: [] };
  });
  const saved = await saveArticle(
    corpus,
    {
      id,
      url,
      canonicalUrl: url,
      headline: told[0]?.text.slice(0, 60) ?? '',
      articleBody,
      publisher: 'صحيفة',
      author: null,
      datePublished: '2024-05-06' as IsoDay,
      datePublishedBasis: 'stated',
      inLanguage: 'ar',
      direction: 'rtl',
      provenance: null,
      fingerprint: name,
    },
    {
      readerVersion: 1,
      entities: people.slice(0, PEOPLE).map((person) => namedEntity(invented, person)),
      mentions: [],
      statements,
      meetings,
    },
    { origin: 'saved', savedAt: 1 },
  );
  if (!saved.ok) throw new Error(saved.error.kind);
}

/** Of the two who meet most, each on a day of its own among theirs. */
async function fold(corpus: Corpus, reports: number): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let at = 0; at < reports; at++) {
    const id = contentHash('another report', String(Date.now()), String(at));
    const report = reportOf(0, 1, dayOf(at * OF_THE_TWO), null, id as ArticleId);
    const row = reportRow(report, null, id);
    ms.push(await timed(() => inTransaction(corpus, () => putReports(corpus, [row]))));
  }
  return ms;
}

async function floor(corpus: Corpus, times: number): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let at = 0; at < times; at++) {
    const put = (): Promise<unknown> =>
      corpus.transaction('rw', corpus.tables, () => corpus.meta.put({ key: 'floor', value: at + DAY_MS }));
    ms.push(await timed(put));
  }
  return ms;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

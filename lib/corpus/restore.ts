/**
 * A backup put back, onto an empty corpus or one with articles: merged by id, the newest text wins, and what differed is told.
 *
 * The file is checked as a whole before a row is written. Then articles go in by slices, each one transaction with its folds,
 * so whoever stops or dies in between leaves a corpus that is whole, and the same file again goes on from there: what is
 * there already is passed over. The index is given up for a large backup and built from the rows in the end.
 */
import type { ArticleId } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import { checkSeal, linesOf } from './backup-file';
import { type BackupHead, FORMAT_VERSION, parseHead } from './backup-format';
import { restoreCorrections } from './corrections';
import { noteChange } from './index-changes';
import { articleSource, statementSource } from './index-sources';
import { isSpokenOf, STALE } from './ledger';
import { mergeArticle } from './merge-articles';
import { putPack, type SliceOptions } from './packs';
import { isQuotaError } from './quota';
import { ensureIndex, giveUpIndex } from './rebuild-index';
import { type Batch, batchesOf, type PlainRow, UnreadableBackup } from './restore-batches';
import type { ArticleRow, CorrectionRow } from './rows';
import { type Corpus, withWriteLock } from './store';
import { countEntities, inTransaction, putReports, removeArticle } from './write';

/** One sentence each in both interface languages. */
export type NotRestored =
  /** Some other file. */
  | 'not-a-backup'
  /** Cut off, or altered. */
  | 'damaged'
  /** Made by a newer version of ours. */
  | 'newer'
  | 'storage-full'
  | 'storage-refused';

export interface Backup {
  readonly file: Blob;
  readonly head: BackupHead;
}

export interface RestoreRun {
  readonly onProgress: (done: number, all: number) => void;
  /** All rows are in; what remains is the index. */
  readonly onOrdering: () => void;
  /** Stops between two slices; what was done stays done. */
  readonly signal: AbortSignal;
}

/** An article that was here with other words or another day. */
export interface Conflict {
  readonly article: ArticleId;
  readonly headline: string;
  readonly kept: 'here' | 'backup';
}

export interface Restored {
  /** Articles that were not here. */
  readonly added: number;
  /** Articles that were here as they are in the backup, or newer. */
  readonly known: number;
  readonly conflicts: readonly Conflict[];
  /** Rows without the shape of their table. */
  readonly leftOut: number;
  readonly isStopped: boolean;
}

/** Reads the file through; changes nothing. */
export async function checkBackup(file: Blob, schema: number): Promise<Result<Backup, NotRestored>> {
  try {
    const seal = await checkSeal(file);
    if (seal !== 'whole') return fail(seal === 'damaged' ? 'damaged' : 'not-a-backup');
    for await (const line of linesOf(file)) {
      const head = parseHead(line);
      if (head === null) return fail('not-a-backup');
      return head.version > FORMAT_VERSION || head.schema > schema ? fail('newer') : ok({ file, head });
    }
    return fail('not-a-backup');
  } catch {
    return fail('damaged');
  }
}

export async function restore(
  corpus: Corpus,
  backup: Backup,
  run: RestoreRun,
): Promise<Result<Restored, NotRestored>> {
  try {
    if (isLarge(backup, corpus)) await giveUpIndex(corpus);
    const restored = await putBatches(corpus, backup, run);
    if (restored.isStopped) return ok(restored);
    run.onOrdering();
    await ensureIndex(corpus);
    return ok(restored);
  } catch (error) {
    if (isQuotaError(error)) return fail('storage-full');
    return fail(error instanceof UnreadableBackup ? 'damaged' : 'storage-refused');
  }
}

/** Above it, building the index once is cheaper than changing it with every batch. */
const FEW_ARTICLES = 200;

/** Rows of an older schema lack what the index's building gives them. */
const isLarge = ({ head }: Backup, corpus: Corpus): boolean =>
  head.articles > FEW_ARTICLES || head.schema < corpus.verno;

async function putBatches(
  corpus: Corpus,
  { file, head }: Backup,
  { onProgress, signal }: RestoreRun,
): Promise<Restored> {
  let sum: Restored = { added: 0, known: 0, conflicts: [], leftOut: 0, isStopped: false };
  onProgress(0, head.articles);
  for await (const batch of batchesOf(file)) {
    if (signal.aborted) return { ...sum, isStopped: true };
    const put = await putBatch(corpus, batch, {
      done: sum.added + sum.known + batch.articles.length,
      all: head.articles,
    });
    sum = {
      added: sum.added + put.filter((each) => each === 'added').length,
      known: sum.known + put.filter((each) => each !== 'added').length,
      conflicts: [...sum.conflicts, ...put.filter((each) => typeof each !== 'string')],
      leftOut: sum.leftOut + batch.leftOut,
      isStopped: false,
    };
    onProgress(sum.added + sum.known, head.articles);
  }
  await corpus.meta.bulkDelete([DONE, ALL]);
  return sum;
}

/** Where a restore stands; it stays where one was stopped or died. */
export interface Unfinished {
  readonly done: number;
  readonly all: number;
}

const DONE = 'restore-done';
const ALL = 'restore-all';

/** `null` where none was broken off. */
export async function unfinishedRestore(corpus: Corpus): Promise<Unfinished | null> {
  const [done, all] = await corpus.meta.bulkGet([DONE, ALL]);
  return done === undefined || all === undefined ? null : { done: done.value, all: all.value };
}

type Put = 'added' | 'known' | Conflict;

/** Answers for each article what came of it. */
async function putBatch(corpus: Corpus, batch: Batch, { done, all }: Unfinished): Promise<readonly Put[]> {
  const put = await withWriteLock(() =>
    inTransaction(corpus, async () => {
      const each: Put[] = [];
      for (const row of batch.articles) each.push(await putOne(corpus, row, batch));
      for (const [table, rows] of batch.plain) await putPlain(corpus, table, rows);
      await corpus.meta.bulkPut([
        { key: DONE, value: done },
        { key: ALL, value: all },
      ]);
      return each;
    }),
  );
  if (batch.packed.length > 0) await putPack(corpus, batch.packed, batch.people, untold);
  return put;
}

/** Its slices are too short to be told or stopped. */
const untold: SliceOptions = { onProgress: () => undefined, signal: new AbortController().signal };

async function putOne(corpus: Corpus, row: ArticleRow, batch: Batch): Promise<Put> {
  const here = await storedAs(corpus, row);
  if (here === undefined) {
    await putWhole(corpus, row, batch);
    return 'added';
  }
  const { row: merged, from, isSame, isConflict } = mergeArticle(here, row);
  // Rows of an article that is here under another address name that address: what is here stays the reading.
  const isTaken = from === 'backup' && here.id === row.id;
  if (isTaken) {
    await removeArticle(corpus, here.id);
    await putWhole(corpus, merged, batch);
  } else if (!isSame) {
    const kept = { ...merged, ...readingOf(here) };
    await corpus.articles.put(kept);
    noteChange(articleSource(here), articleSource(kept));
  }
  return isConflict
    ? { article: here.id, headline: merged.headline, kept: isTaken ? 'backup' : 'here' }
    : 'known';
}

/** By its id, else the same words on the same site. */
async function storedAs(
  corpus: Corpus,
  { id, fingerprint, host }: ArticleRow,
): Promise<ArticleRow | undefined> {
  return (
    (await corpus.articles.get(id)) ??
    (await corpus.articles
      .where('fingerprint')
      .equals(fingerprint)
      .filter((row) => row.host === host)
      .first())
  );
}

const readingOf = ({ fingerprint, readerVersion, entities }: ArticleRow) => ({
  fingerprint,
  readerVersion,
  entities,
});

async function putWhole(corpus: Corpus, given: ArticleRow, batch: Batch): Promise<void> {
  const row = (await isSpokenOf(corpus, given)) ? { ...given, readerVersion: STALE } : given;
  await corpus.articles.put(row);
  noteChange(null, articleSource(row));
  const statements = batch.statements.filter(({ article }) => article === row.id);
  await corpus.statements.bulkPut(statements);
  for (const statement of statements) noteChange(null, statementSource(statement));
  const named = row.entities.flatMap((id) => batch.people.get(id) ?? []);
  await countEntities(corpus, named, 1);
  await putReports(
    corpus,
    batch.reports.filter(({ article }) => article === row.id),
  );
}

/** Of two with one id the newer. */
async function putPlain(corpus: Corpus, name: string, rows: readonly PlainRow[]): Promise<void> {
  // `fits` has looked at what makes a row of its table.
  if (name === 'corrections') return restoreCorrections(corpus, rows as readonly CorrectionRow[]);
  const table = corpus.table<PlainRow, string>(name);
  const here = await table.bulkGet(rows.map(({ id }) => id));
  await table.bulkPut(rows.filter(({ at }, i) => at > (here[i]?.at ?? Number.NEGATIVE_INFINITY)));
}

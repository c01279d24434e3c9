/** A backup of the corpus as one file, and how much has come since the last. */
import { fail, ok, type Result } from '../model/result';
import { packLines } from './backup-file';
import { type BackupRun, backupLines } from './backup-rows';
import type { Corpus } from './store';

export interface MadeBackup {
  readonly file: Blob;
  /** Rows that the browser could not read. */
  readonly unreadable: number;
}

/** From any open database of ours, whatever its version: also one that cannot be upgraded. */
export async function makeBackup(
  database: IDBDatabase,
  run: Omit<BackupRun, 'onUnreadable'>,
): Promise<Result<MadeBackup, 'stopped' | 'storage-refused'>> {
  let unreadable = 0;
  const onUnreadable = (rows: number): void => {
    unreadable += rows;
  };
  try {
    return ok({ file: await packLines(backupLines(database, { ...run, onUnreadable })), unreadable });
  } catch {
    return fail(run.signal.aborted ? 'stopped' : 'storage-refused');
  }
}

/** `siyaq-2026-11-25.jsonl.gz` */
export const backupName = (madeAt: number): string =>
  `siyaq-${new Date(madeAt).toISOString().slice(0, 10)}.jsonl.gz`;

const LAST_BACKUP = 'backup-at';

export interface BackupState {
  /** Milliseconds since 1970; `null` before the first. */
  readonly lastAt: number | null;
  /** Articles saved since. */
  readonly newArticles: number;
}

export const noteBackup = async (corpus: Corpus, madeAt: number): Promise<void> => {
  await corpus.meta.put({ key: LAST_BACKUP, value: madeAt });
};

export async function backupState(corpus: Corpus): Promise<BackupState> {
  const lastAt = (await corpus.meta.get(LAST_BACKUP))?.value ?? null;
  const newArticles = await (lastAt === null
    ? corpus.articles.count()
    : corpus.articles.where('savedAt').above(lastAt).count());
  return { lastAt, newArticles };
}

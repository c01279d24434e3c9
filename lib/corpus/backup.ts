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

const LAST = 'backup-at';
const LATER = 'backup-later';
/** Articles that may come before the reader is reminded. */
const REMIND_AFTER = 50;

export interface BackupState {
  /** Milliseconds since 1970; `null` before the first. */
  readonly lastAt: number | null;
  /** Articles saved since. */
  readonly newArticles: number;
  /** Worth a reminder. */
  readonly isDue: boolean;
}

export const noteBackup = (corpus: Corpus, madeAt: number): Promise<void> =>
  corpus.transaction('rw', corpus.meta, async () => {
    await corpus.meta.put({ key: LAST, value: madeAt });
    await corpus.meta.delete(LATER);
  });

/** The reader does not want to be reminded of what is new now. */
export const remindLater = async (corpus: Corpus, { newArticles }: BackupState): Promise<void> => {
  await corpus.meta.put({ key: LATER, value: newArticles });
};

export async function backupState(corpus: Corpus): Promise<BackupState> {
  const [last, later] = await corpus.meta.bulkGet([LAST, LATER]);
  const newArticles = await (last === undefined
    ? corpus.articles.count()
    : corpus.articles.where('savedAt').above(last.value).count());
  const isDue = newArticles - (later?.value ?? 0) >= REMIND_AFTER;
  return { lastAt: last?.value ?? null, newArticles, isDue };
}

/** Ways out for a database that does not open, by the corpus page: the reader is here already, and may stay when it is well again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupView } from '@/components/backup-part';
import type { RescueState } from '@/components/rescue';
import { newestSchema, openBroken, readableArticles, removeDatabase } from '@/lib/corpus/rescue';
import { checkBackup } from '@/lib/corpus/restore';
import { openCorpus } from '@/lib/corpus/store';
import type { CorpusDoor } from '../surface/use-open-corpus';
import { type Backups, restoreInto, type Show, saveDatabase } from './use-backup';

export interface Rescuing {
  readonly state: RescueState | null;
  readonly salvage: () => void;
  readonly buildAnew: () => void;
  readonly restoreAnew: (file: File) => void;
  readonly startEmpty: () => void;
}

export function useRescue({ open, reopen }: CorpusDoor, { run }: Backups): Rescuing {
  const [readable, setReadable] = useState<number | null>(null);
  const [isSalvaged, setSalvaged] = useState(false);
  const salvaged = useRef<Blob | null>(null);
  const why = open.kind === 'failed' ? open.why : null;
  useEffect(() => {
    setReadable(null);
    if (why !== null && why !== 'deleted') void readableArticles().then(setReadable);
  }, [why]);

  const anew = (file: Blob): void =>
    void run(async (show, signal) => {
      const view = await restoreAnew(file, show, signal);
      if (view.kind === 'restored' || view.kind === 'restoring-stopped') reopen();
      return view;
    });
  return {
    state: why === null ? null : { why, readable, isSalvaged },
    salvage: () =>
      void run(async (show, signal) => {
        const { view, file } = await salvage(show, signal);
        salvaged.current = file;
        setSalvaged(file !== null);
        return view;
      }),
    buildAnew: () => {
      if (salvaged.current !== null) anew(salvaged.current);
    },
    restoreAnew: anew,
    startEmpty: () =>
      void run(async () => {
        if (!(await removeDatabase())) return { kind: 'not-deleted' };
        reopen();
        return { kind: 'idle' };
      }),
  };
}

async function salvage(
  show: Show,
  signal: AbortSignal,
): Promise<{ readonly view: BackupView; readonly file: Blob | null }> {
  const database = await openBroken();
  if (database === null) return { view: { kind: 'not-saved' }, file: null };
  try {
    return await saveDatabase(database, Date.now(), show, signal);
  } finally {
    database.close();
  }
}

/** The old database goes only once the file is known to be whole. */
async function restoreAnew(file: Blob, show: Show, signal: AbortSignal): Promise<BackupView> {
  show({ kind: 'working', what: 'checking', done: 0, all: 0 });
  const checked = await checkBackup(file, newestSchema());
  if (!checked.ok) return { kind: 'not-restored', why: checked.error };
  if (!(await removeDatabase())) return { kind: 'not-deleted' };
  const opened = await openCorpus();
  if (!opened.ok) return { kind: 'not-restored', why: 'storage-refused' };
  try {
    return await restoreInto(opened.value, file, show, signal);
  } finally {
    opened.value.close();
  }
}

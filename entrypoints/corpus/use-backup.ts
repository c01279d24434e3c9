/** Saving a backup to the browser's downloads and restoring one, from the corpus page; see `lib/corpus/backup` and `restore`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupView } from '@/components/backup-part';
import { type BackupState, backupState, makeBackup, noteBackup, remindLater } from '@/lib/corpus/backup';
import { checkBackup, restore, type Unfinished, unfinishedRestore } from '@/lib/corpus/restore';
import type { Corpus } from '@/lib/corpus/store';
import { send } from '@/lib/messaging/send';
import type { OpenCorpus } from '../surface/use-open-corpus';
import { download } from './download';

export interface Backups {
  readonly view: BackupView;
  readonly state: BackupState | null;
  readonly unfinished: Unfinished | null;
  /** Does one thing at a time, and shows how far it is and what came of it. */
  readonly run: (work: (show: Show, signal: AbortSignal) => Promise<BackupView>) => Promise<void>;
  readonly save: () => void;
  readonly restore: (file: File) => void;
  readonly stop: () => void;
  readonly later: () => void;
}

export type Show = (view: BackupView) => void;

export function useBackup(open: OpenCorpus): Backups {
  const [view, setView] = useState<BackupView>({ kind: 'idle' });
  const [state, setState] = useState<BackupState | null>(null);
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null);
  const running = useRef<AbortController | null>(null);
  const corpus = open.kind === 'open' ? open.corpus : null;
  useEffect(() => {
    if (open.kind !== 'open') return setState(null);
    backupState(open.corpus).then(setState, () => setState(null));
    unfinishedRestore(open.corpus).then(setUnfinished, () => setUnfinished(null));
  }, [open, view]);
  useEffect(() => () => running.current?.abort(), []);

  const run: Backups['run'] = async (work) => {
    if (running.current !== null) return;
    const stopper = new AbortController();
    running.current = stopper;
    setView(await work(setView, stopper.signal).catch((): BackupView => ({ kind: 'not-saved' })));
    running.current = null;
  };
  const withCorpus = (work: (own: Corpus, show: Show, signal: AbortSignal) => Promise<BackupView>): void => {
    if (corpus !== null) void run((show, signal) => work(corpus, show, signal));
  };
  return {
    view,
    state,
    unfinished,
    run,
    save: () => withCorpus(saveFrom),
    restore: (file) => withCorpus((own, show, signal) => restoreInto(own, file, show, signal)),
    stop: () => running.current?.abort(),
    later: () => {
      if (corpus !== null && state !== null)
        void remindLater(corpus, state).then(() => setState({ ...state, isDue: false }));
    },
  };
}

async function saveFrom(corpus: Corpus, show: Show, signal: AbortSignal): Promise<BackupView> {
  const madeAt = Date.now();
  const { view } = await saveDatabase(corpus.backendDB(), madeAt, show, signal);
  if (view.kind === 'saved') await noteBackup(corpus, madeAt);
  return view;
}

/** From an open database of any version; the file as well, where there is one. */
export async function saveDatabase(
  database: IDBDatabase,
  madeAt: number,
  show: Show,
  signal: AbortSignal,
): Promise<{ readonly view: BackupView; readonly file: Blob | null }> {
  const onProgress = (done: number, all: number): void =>
    show({ kind: 'working', what: 'saving', done, all });
  onProgress(0, 0);
  const made = await makeBackup(database, { madeAt, onProgress, signal });
  if (!made.ok)
    return { view: { kind: made.error === 'stopped' ? 'saving-stopped' : 'not-saved' }, file: null };
  const { file, unreadable } = made.value;
  return { view: { kind: 'saved', name: download(file, madeAt), size: file.size, unreadable }, file };
}

export async function restoreInto(
  corpus: Corpus,
  file: Blob,
  show: Show,
  signal: AbortSignal,
): Promise<BackupView> {
  show({ kind: 'working', what: 'checking', done: 0, all: 0 });
  const backup = await checkBackup(file, corpus.verno);
  if (!backup.ok) return { kind: 'not-restored', why: backup.error };
  const { articles } = backup.value.head;
  let last = 0;
  const onProgress = (done: number, all: number): void => {
    last = done;
    show({ kind: 'working', what: 'restoring', done, all });
  };
  const onOrdering = (): void => show({ kind: 'working', what: 'ordering', done: articles, all: articles });
  const restored = await restore(corpus, backup.value, { onProgress, onOrdering, signal });
  await send('corpusChanged', undefined).catch(() => undefined); // open articles have another past now
  if (!restored.ok) return { kind: 'not-restored', why: restored.error };
  const { isStopped, ...came } = restored.value;
  return isStopped ? { kind: 'restoring-stopped', done: last, all: articles } : { kind: 'restored', ...came };
}

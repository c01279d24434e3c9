/** Articles of an older reader, read again from the corpus page; what a closed page left is gone on with at the next visit. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RereadState } from '@/components/rereading';
import { countUnread, type Reader, rereadAll } from '@/lib/intake/reread';
import { send } from '@/lib/messaging/send';
import { READER_VERSION } from '@/lib/reading/version';
import type { OpenCorpus } from '../surface/use-open-corpus';

const own = { version: READER_VERSION };

/** Loaded when it is wanted: the lexicon with it is a megabyte. */
const loadReader = async (): Promise<Reader> => ({ ...own, read: (await import('@/lib/reading')).read });

export interface RereadingHere {
  readonly state: RereadState;
  readonly start: () => void;
  readonly stop: () => void;
}

export function useRereading(open: OpenCorpus): RereadingHere {
  const [left, setLeft] = useState(0);
  const [work, setWork] = useState<Extract<RereadState, { kind: 'working' | 'failed' }> | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (open.kind === 'open') countUnread(open.corpus, own).then(setLeft, () => undefined);
  }, [open]);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (): Promise<void> => {
    if (open.kind !== 'open' || running.current !== null) return;
    const stopper = new AbortController();
    running.current = stopper;
    setWork({ kind: 'working', done: 0, all: left });
    const onProgress = (done: number, rest: number): void =>
      setWork({ kind: 'working', done, all: done + rest });
    try {
      await rereadAll(open.corpus, await loadReader(), { onProgress, signal: stopper.signal });
      setWork(null);
    } catch {
      setWork({ kind: 'failed' });
    }
    running.current = null;
    await send('corpusChanged', undefined).catch(() => undefined);
  };
  const waiting: RereadState = left > 0 ? { kind: 'waiting', left } : { kind: 'nothing' };
  return { state: work ?? waiting, start: () => void run(), stop: () => running.current?.abort() };
}

/** The starter corpus: whether it is there, adding it with progress and a stop, removing it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StarterState } from '@/components/starter-offer';
import { removePack } from '@/lib/corpus/packs';
import { countOfPack } from '@/lib/corpus/shelf';
import { STARTER_PACK, STARTER_ROWS } from '@/lib/intake/starter';
import type { InterfaceLanguage } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import type { CorpusDoor } from './use-open-corpus';

export interface Starter {
  readonly state: StarterState;
  readonly add: () => void;
  readonly stop: () => void;
  readonly remove: () => void;
}

type Work = Extract<StarterState, { kind: 'working' }>;

export function useStarter({ open, reopen }: CorpusDoor, language: InterfaceLanguage): Starter {
  const [rows, setRows] = useState<number | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    if (open.kind !== 'open') return;
    countOfPack(open.corpus, STARTER_PACK).then(setRows, () => setFailed(true));
  }, [open]);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (what: Work['what']): Promise<void> => {
    if (open.kind !== 'open') return reopen();
    if (running.current !== null) return;
    const { corpus } = open;
    const stopper = new AbortController();
    running.current = stopper;
    setFailed(false);
    const all = what === 'adding' ? STARTER_ROWS : (rows ?? 0);
    const onProgress = (done: number): void => setWork({ kind: 'working', what, done, all });
    onProgress(0);
    try {
      const options = { onProgress, signal: stopper.signal };
      if (what === 'removing') await removePack(corpus, STARTER_PACK, options);
      else await (await import('./starter-pack')).addStarterPack(corpus, language, options);
      setRows(await countOfPack(corpus, STARTER_PACK));
    } catch {
      setFailed(true);
    }
    running.current = null;
    setWork(null);
    // Open articles have a past now, or have one no more.
    await send('corpusChanged', undefined).catch(() => undefined);
  };
  return {
    state: work ?? (failed || open.kind === 'failed' ? { kind: 'failed' } : stateOf(rows)),
    add: () => void run('adding'),
    stop: () => running.current?.abort(),
    remove: () => void run('removing'),
  };
}

function stateOf(rows: number | null): StarterState {
  if (rows === null) return { kind: 'unknown' };
  if (rows === 0) return { kind: 'absent' };
  return rows >= STARTER_ROWS ? { kind: 'added', rows } : { kind: 'some', done: rows, all: STARTER_ROWS };
}

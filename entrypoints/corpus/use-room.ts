/** The browser's promise to keep what is saved, and tidying up. */
import { useEffect, useState } from 'preact/hooks';
import type { RoomProps } from '@/components/room';
import { tidyUp } from '@/lib/corpus/room';
import type { OpenCorpus } from '../surface/use-open-corpus';

export interface Rooming {
  readonly isKept: boolean | null;
  readonly tidying: RoomProps['tidying'];
  readonly tidy: () => void;
  readonly keep: () => void;
}

export function useRoom(open: OpenCorpus): Rooming {
  const [isKept, setKept] = useState<boolean | null>(null);
  const [tidying, setTidying] = useState<RoomProps['tidying']>('idle');
  useEffect(() => {
    navigator.storage.persisted().then(setKept, () => setKept(null));
  }, []);
  const tidy = async (): Promise<void> => {
    if (open.kind !== 'open') return;
    setTidying('working');
    setTidying(
      await tidyUp(open.corpus).then(
        (): 'done' => 'done',
        (): 'failed' => 'failed',
      ),
    );
  };
  return {
    isKept,
    tidying,
    tidy: () => void tidy(),
    keep: () => void navigator.storage.persist().then(setKept, () => undefined),
  };
}

/** The corpus as a page of ours has it open, and when it was last changed, here or in another document. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type NotOpen, openPatiently } from '@/lib/corpus/open-patiently';
import { type Corpus, watchCorpus } from '@/lib/corpus/store';

export type OpenCorpus =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly why: NotOpen }
  /** `revision` is raised with every change. */
  | { readonly kind: 'open'; readonly corpus: Corpus; readonly revision: number };

export interface CorpusDoor {
  readonly open: OpenCorpus;
  /** Tries again where the browser refused. */
  readonly reopen: () => void;
}

export function useOpenCorpus(): CorpusDoor {
  const [tries, setTries] = useState(0);
  const [open, setOpen] = useState<OpenCorpus>({ kind: 'opening' });
  useEffect(() => {
    let stopWatching = (): void => undefined;
    setOpen({ kind: 'opening' });
    const close = openPatiently({
      onOpen: (corpus) => {
        let revision = 0;
        stopWatching = watchCorpus(corpus, () => setOpen({ kind: 'open', corpus, revision: ++revision }));
      },
      onClosed: (why) => {
        stopWatching();
        setOpen({ kind: 'failed', why });
      },
    });
    return () => {
      stopWatching();
      close();
    };
  }, [tries]);
  const reopen = useCallback(() => setTries((count) => count + 1), []);
  return { open, reopen };
}

/** The corpus as a page of ours has it open, and when it was last changed, here or in another document. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Corpus, openCorpus, watchCorpus } from '@/lib/corpus/store';

export type OpenCorpus =
  | { readonly kind: 'opening' | 'failed' }
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
    let close = (): void => undefined;
    let alive = true;
    setOpen({ kind: 'opening' });
    void openCorpus().then((opened) => {
      if (!opened.ok) return setOpen({ kind: 'failed' });
      const corpus = opened.value;
      if (!alive) return corpus.close();
      let revision = 0;
      const stop = watchCorpus(corpus, () => setOpen({ kind: 'open', corpus, revision: ++revision }));
      close = () => {
        stop();
        corpus.close();
      };
    });
    return () => {
      alive = false;
      close();
    };
  }, [tries]);
  const reopen = useCallback(() => setTries((count) => count + 1), []);
  return { open, reopen };
}

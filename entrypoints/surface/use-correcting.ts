/** Correcting by a click here, what came of it, and taking it back for ten seconds. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Correcting } from '@/components/correcting';
import type { CorrectionState } from '@/components/correction-note';
import { send } from '@/lib/messaging/send';
import type { ArticleId } from '@/lib/model/article';
import type { CorrectionId } from '@/lib/model/correction';

/** As long as a deletion can be undone. */
const UNDO_MS = 10_000;

export interface Corrections {
  readonly state: CorrectionState;
  readonly correcting: Correcting;
  readonly takeBack: (id: CorrectionId) => void;
}

export function useCorrections(beside: ArticleId | null): Corrections {
  const [state, setState] = useState<CorrectionState>({ kind: 'none' });
  useEffect(() => {
    if (state.kind === 'none' || state.kind === 'working') return;
    const timer = setTimeout(() => setState({ kind: 'none' }), UNDO_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const refused = (): void => setState({ kind: 'failed', why: 'storage-refused' });
  const correcting = useMemo<Correcting>(
    () => ({
      beside,
      correct: (wish) => {
        setState({ kind: 'working' });
        send('correct', wish).then(
          (kept) =>
            setState(kept.ok ? { kind: 'done', id: kept.value } : { kind: 'failed', why: kept.error }),
          refused,
        );
      },
    }),
    [beside],
  );
  const takeBack = (id: CorrectionId): void => {
    setState({ kind: 'working' });
    send('uncorrect', { id }).then(
      (taken) => setState(taken.ok ? { kind: 'undone' } : { kind: 'failed', why: taken.error }),
      refused,
    );
  };
  return { state, correcting, takeBack };
}

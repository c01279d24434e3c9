/** What came of the last correction, with its undo while there is time; later it is in the list on the corpus page. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CorrectionId, NotCorrected } from '@/lib/model/correction';
import { useLocalization } from './localization';

export type CorrectionState =
  | { readonly kind: 'none' | 'working' | 'undone' }
  | { readonly kind: 'done'; readonly id: CorrectionId }
  | { readonly kind: 'failed'; readonly why: NotCorrected };

interface Props {
  readonly state: CorrectionState;
  readonly onUndo: (id: CorrectionId) => void;
}

export function CorrectionNote({ state, onUndo }: Props): JSX.Element {
  const { t } = useLocalization();
  const undo = useRef<HTMLButtonElement>(null);
  const id = state.kind === 'done' ? state.id : null;
  // The button that was pressed went with what it corrected.
  useEffect(() => {
    if (id !== null) undo.current?.focus();
  }, [id]);
  const says = state.kind === 'failed' ? failures[state.why] : sentences[state.kind];
  return (
    <div class={`correction-note${state.kind === 'failed' ? ' failed' : ''}`}>
      <span role="status">{says !== null && t(says)}</span>
      {id !== null && (
        <button type="button" class="primary" ref={undo} onClick={() => onUndo(id)}>
          {t('action.undo')}
        </button>
      )}
    </div>
  );
}

const sentences = {
  none: null,
  working: 'correct.working',
  done: 'correct.done',
  undone: 'correct.undone',
} as const;

const failures = {
  gone: 'correct.gone',
  'storage-full': 'correct.storageFull',
  'storage-refused': 'correct.storageRefused',
} as const satisfies Record<NotCorrected, string>;

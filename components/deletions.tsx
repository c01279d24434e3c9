/** What was just deleted, each with its undo while there is time, and what came of the last undo. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Deletion } from '@/lib/corpus/trash';
import type { Localization } from '@/lib/i18n/localization';
import { useLocalization } from './localization';

export type DeletionNote =
  | { readonly kind: 'none' | 'deleting' | 'undoing' | 'undone' | 'too-late' | 'failed' }
  /** There is no room for what an undo needs; deleting for good frees it. */
  | { readonly kind: 'disk-full' };

export interface DeletionsProps {
  readonly deletions: readonly Deletion[];
  readonly note: DeletionNote;
  readonly onUndo: (deletion: Deletion) => void;
  readonly onDeleteForGood: () => void;
}

export function Deletions({ deletions, note, onUndo, onDeleteForGood }: DeletionsProps): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  const newest = useRef<HTMLButtonElement>(null);
  const last = deletions.at(-1)?.id;
  // The button that was pressed went with its row.
  useEffect(() => {
    if (last !== undefined) newest.current?.focus();
  }, [last]);
  const says = noteKey[note.kind];
  return (
    <div class="deletions">
      <ul>
        {deletions.map((deletion) => (
          <li key={deletion.id} class="deletion">
            <span role="status">{deletionSentence(deletion, localization)}</span>
            <button
              type="button"
              class="primary"
              ref={deletion.id === last ? newest : null}
              onClick={() => onUndo(deletion)}
            >
              {t('action.undo')}
            </button>
          </li>
        ))}
      </ul>
      <p class={note.kind === 'failed' ? 'deletion-note failed' : 'deletion-note'} role="status">
        {says !== null && t(says)}
        {note.kind === 'disk-full' && (
          <button type="button" class="quiet" onClick={onDeleteForGood}>
            {t('corpus.deleteForGood')}
          </button>
        )}
      </p>
    </div>
  );
}

const noteKey = {
  none: null,
  deleting: 'corpus.deleting',
  undoing: 'corpus.undoing',
  undone: 'corpus.undone',
  'too-late': 'corpus.tooLate',
  failed: 'corpus.deleteFailed',
  'disk-full': 'corpus.diskFull',
} as const satisfies Record<DeletionNote['kind'], string | null>;

function deletionSentence({ what }: Deletion, { t, date }: Localization): string {
  switch (what.kind) {
    case 'article':
      return t('corpus.deletedArticle', { headline: what.headline });
    case 'site':
      return t('corpus.deletedSite', { count: what.articles, site: what.host });
    case 'dates':
      return t('corpus.deletedDates', { count: what.articles, from: date(what.from), to: date(what.to) });
    case 'everything':
      return t('corpus.deletedEverything');
  }
}

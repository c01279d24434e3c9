/** Saving an article: the button, and beside it what came of it, with the way back. */
import type { JSX } from 'preact';
import type { Localization } from '@/lib/i18n/localization';
import { savedSentence } from '@/lib/i18n/saved';
import type { LastSave, NotSaved, Saved } from '@/lib/model/saving';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { noArticleSentence } from './no-article';

export type SaveProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | ({ readonly kind: 'done' } & LastSave)
  | { readonly kind: 'undone'; readonly change: Saved['change'] }
  | { readonly kind: 'failed'; readonly why: NotSaved };

interface ButtonProps {
  readonly progress: SaveProgress;
  /** Stored already, by this click or an earlier one. */
  readonly saved: boolean;
  readonly onSave: () => void;
}

export function SaveButton({ progress, saved, onSave }: ButtonProps): JSX.Element {
  const { t } = useLocalization();
  const done = saved || progress.kind === 'done';
  if (done) {
    return (
      <span class="saved">
        <Icon name="check" />
        {t('save.saved')}
      </span>
    );
  }
  const saving = progress.kind === 'saving';
  return (
    <button type="button" class="primary" aria-disabled={saving} onClick={saving ? undefined : onSave}>
      {t(saving ? 'save.saving' : 'save.action')}
    </button>
  );
}

interface ResultProps {
  readonly progress: SaveProgress;
  readonly onUndo: () => void;
}

/** Announced as it comes; always in the page, so that readers of the screen notice the change. */
export function SaveResult({ progress, onUndo }: ResultProps): JSX.Element {
  const localization = useLocalization();
  const undoable = progress.kind === 'done' && progress.saved.change !== 'same';
  return (
    <div class={`save-result${progress.kind === 'failed' ? ' failed' : ''}`}>
      <span role="status">{saveSentence(progress, localization)}</span>
      {undoable && (
        <button type="button" class="quiet" onClick={onUndo}>
          {localization.t('action.undo')}
        </button>
      )}
      {progress.kind === 'failed' && progress.why.kind === 'storage-full' && (
        <a href="/corpus.html#storage" target="_blank" rel="noopener">
          {localization.t('room.make')}
        </a>
      )}
    </div>
  );
}

function saveSentence(progress: SaveProgress, localization: Localization): string | null {
  const { t } = localization;
  switch (progress.kind) {
    case 'idle':
    case 'saving':
      return null;
    case 'failed':
      return notSavedSentence(progress.why, localization);
    case 'undone':
      return t(progress.change === 'version' ? 'save.undoneVersion' : 'save.undone');
    case 'done':
      return savedSentence(progress.saved, localization, progress.automatic);
  }
}

function notSavedSentence(why: NotSaved, localization: Localization): string {
  const { t } = localization;
  switch (why.kind) {
    case 'storage-full':
      return t('save.storageFull');
    case 'storage-refused':
      return t('save.storageRefused');
    case 'private-window':
      return t('save.privateWindow');
    case 'never-here':
      return t('save.neverHere');
    case 'no-article':
      return noArticleSentence(why.why, localization);
  }
}

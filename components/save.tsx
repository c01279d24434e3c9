/** Saving an article: the button, and beside it what came of it. */
import type { JSX } from 'preact';
import type { Localization } from '@/lib/i18n/localization';
import type { NotSaved, Saved } from '@/lib/messaging/protocol';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { noArticleSentence } from './no-article';

export type SaveProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'done'; readonly saved: Saved }
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

/** Announced as it comes; always in the page, so that readers of the screen notice the change. */
export function SaveResult({ progress }: { progress: SaveProgress }): JSX.Element {
  const localization = useLocalization();
  return (
    <p class={`save-result${progress.kind === 'failed' ? ' failed' : ''}`} role="status">
      {saveSentence(progress, localization)}
    </p>
  );
}

function saveSentence(progress: SaveProgress, localization: Localization): string | null {
  const { t } = localization;
  if (progress.kind === 'failed') return notSavedSentence(progress.why, localization);
  if (progress.kind !== 'done') return null;
  const { change, statements, meetings } = progress.saved;
  if (change !== 'new') return t(`save.${change}`);
  return t('save.new', {
    statements: t('count.statements', { count: statements }),
    meetings: t('count.meetings', { count: meetings }),
  });
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
    case 'no-article':
      return noArticleSentence(why.why, localization);
  }
}

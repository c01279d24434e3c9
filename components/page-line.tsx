/** The open page in one line of the popup: how many people, meetings and statements, and saving it. */
import type { JSX } from 'preact';
import type { Localization } from '@/lib/i18n/localization';
import { useLocalization } from './localization';
import { noArticleSentence } from './no-article';
import type { PanelProps } from './panel';
import { SaveButton, type SaveProgress, SaveResult } from './save';

interface Props {
  readonly state: PanelProps['state'];
  readonly save: SaveProgress;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
}

export function PageLine({ state, save, onSave, onUndo, onRetry }: Props): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  return (
    <section class="page-line" aria-label={t('popup.page')}>
      <div class="article-line">
        <p role="status">{lineFor(state, localization)}</p>
        {state.kind === 'article' && <SaveButton progress={save} saved={state.saved} onSave={onSave} />}
        {(state.kind === 'failed' || state.kind === 'slow') && (
          <button type="button" class="quiet" onClick={onRetry}>
            {t('action.retry')}
          </button>
        )}
      </div>
      <SaveResult progress={save} onUndo={onUndo} />
    </section>
  );
}

function lineFor(state: PanelProps['state'], localization: Localization): string {
  const { t } = localization;
  switch (state.kind) {
    case 'article':
      return t('popup.summary', {
        people: t('count.people', { count: state.people.length }),
        meetings: t('count.meetings', { count: state.context.meetings.length }),
        statements: t('count.statements', { count: state.context.statements.length }),
      });
    case 'no-article':
      return noArticleSentence(state.why, localization);
    case 'no-access':
      return t(state.origin === null ? 'popup.closedPage' : 'popup.noPage');
    case 'no-tab':
      return t('popup.noPage');
    case 'reading':
      return t('state.reading');
    case 'slow':
      return t('state.slow');
    case 'paused':
      return t('state.paused');
    case 'failed':
      return t(state.why === 'storage-refused' ? 'state.storageRefused' : 'state.readerFailed');
  }
}

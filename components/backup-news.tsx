/** How far a backup or a restore is, with a way to stop it, and what came of it in a sentence or two. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NotRestored, Restored } from '@/lib/corpus/restore';
import { formatSize } from '@/lib/i18n/sizes';
import type { BackupView } from './backup-part';
import { Icon } from './icon';
import { useLocalization } from './localization';

interface Props {
  readonly view: BackupView;
  readonly onStop: () => void;
}

export function BackupNews({ view, onStop }: Props): JSX.Element | null {
  const { t, locale } = useLocalization();
  switch (view.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Work view={view} onStop={onStop} />;
    case 'saved':
      return (
        <News>
          {t('backup.saved', { name: view.name, size: formatSize(view.size, locale) })}{' '}
          {view.unreadable > 0 && t('backup.unreadable', { count: view.unreadable })}
        </News>
      );
    case 'saving-stopped':
      return <News>{t('backup.savingStopped')}</News>;
    case 'not-saved':
      return <News failed>{t('backup.notSaved')}</News>;
    case 'not-deleted':
      return <News failed>{t('rescue.notDeleted')}</News>;
    case 'restored':
      return <RestoreReport {...view} />;
    case 'restoring-stopped':
      return <News>{t('backup.restoringStopped', { done: view.done, all: view.all })}</News>;
    case 'not-restored':
      return <News failed>{t(`backup.${REFUSALS[view.why]}`)}</News>;
  }
}

const REFUSALS = {
  'not-a-backup': 'notABackup',
  damaged: 'damaged',
  newer: 'newer',
  'storage-full': 'full',
  'storage-refused': 'refused',
} as const satisfies Record<NotRestored, string>;

interface NewsProps {
  readonly failed?: boolean;
  readonly children: JSX.Element | string | readonly (JSX.Element | string | false)[];
}

const News = ({ failed = false, children }: NewsProps): JSX.Element => (
  <p class={failed ? 'backup-news failed' : 'backup-news'} role="status">
    {children}
  </p>
);

type Working = Extract<BackupView, { kind: 'working' }>;

function Work({ view, onStop }: { view: Working; onStop: () => void }): JSX.Element {
  const { t } = useLocalization();
  const { what, done, all } = view;
  const says = t(`backup.${what}`, { done, all });
  const isCounted = what === 'saving' || what === 'restoring';
  return (
    <>
      <progress
        class="progress"
        max={Math.max(all, 1)}
        {...(isCounted ? { value: done } : {})}
        aria-label={says}
      />
      <p class="action">
        {isCounted && (
          <button type="button" class="primary" onClick={onStop}>
            {t('backup.stop')}
          </button>
        )}
        <span class="action-says" role="status">
          {says}
        </span>
      </p>
    </>
  );
}

/** Conflicts beyond these are counted only. */
const SHOWN = 20;

function RestoreReport({ added, known, conflicts, leftOut }: Omit<Restored, 'isStopped'>): JSX.Element {
  const { t } = useLocalization();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <News>
        {t('backup.restored', {
          added: t('backup.added', { count: added }),
          known: t('backup.known', { count: known }),
        })}{' '}
        {leftOut > 0 && t('backup.leftOut', { count: leftOut })}
      </News>
      {conflicts.length > 0 && (
        <details class="unfold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Icon name="more" />
            {t('backup.conflicts', { count: conflicts.length })}
          </summary>
          <p class="aside-note">{t('backup.conflictsDetail')}</p>
          <ul class="conflicts">
            {conflicts.slice(0, SHOWN).map(({ article, headline, kept }) => (
              <li key={article} class="conflict">
                <bdi>{headline}</bdi>
                <span class="conflict-kept">
                  {t(kept === 'here' ? 'backup.keptHere' : 'backup.keptBackup')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

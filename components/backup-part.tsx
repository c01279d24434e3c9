/** Saving a backup file and putting one back: what there is, the two ways, how far the work is, and what came of it. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { BackupState } from '@/lib/corpus/backup';
import type { NotRestored, Restored, Unfinished } from '@/lib/corpus/restore';
import type { IsoDate } from '@/lib/model/day';
import { BackupNews } from './backup-news';
import { localDay } from './local-day';
import { useLocalization } from './localization';

/** What a backup or a restore is at, and what came of the last. */
export type BackupView =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly what: 'saving' | 'checking' | 'restoring' | 'ordering';
      readonly done: number;
      readonly all: number;
    }
  | {
      readonly kind: 'saved';
      readonly name: string;
      /** In bytes. */
      readonly size: number;
      readonly unreadable: number;
    }
  | { readonly kind: 'saving-stopped' | 'not-saved' }
  /** The browser does not let go of a database that is to make room for another. */
  | { readonly kind: 'not-deleted' }
  | ({ readonly kind: 'restored' } & Omit<Restored, 'isStopped'>)
  | ({ readonly kind: 'restoring-stopped' } & Unfinished)
  | { readonly kind: 'not-restored'; readonly why: NotRestored };

export interface BackupProps {
  readonly backup: BackupView;
  /** `null` until it is known. */
  readonly backupState: BackupState | null;
  /** A restore that was broken off before. */
  readonly unfinished: Unfinished | null;
  readonly onBackup: () => void;
  readonly onRestore: (file: File) => void;
  readonly onStopBackup: () => void;
  readonly onBackupLater: () => void;
}

export function BackupPart(props: BackupProps): JSX.Element {
  const { t, date } = useLocalization();
  const { backup, backupState, unfinished, onBackup, onRestore, onStopBackup } = props;
  const isWorking = backup.kind === 'working';
  return (
    <div class="backup">
      <p class="aside-note">{t('backup.what')}</p>
      {backupState !== null && <p>{lastBackup(backupState, t, date)}</p>}
      {unfinished !== null && backup.kind === 'idle' && <p>{t('backup.unfinished', { ...unfinished })}</p>}
      {!isWorking && (
        <p class="action">
          <button type="button" class="primary" onClick={onBackup}>
            {t('backup.save')}
          </button>
          <ChooseFile label={t('backup.restore')} onFile={onRestore} />
        </p>
      )}
      <BackupNews view={backup} onStop={onStopBackup} />
    </div>
  );
}

type Say = ReturnType<typeof useLocalization>;

function lastBackup({ lastAt, newArticles }: BackupState, t: Say['t'], date: Say['date']): string {
  if (lastAt === null) return t('backup.none');
  const day: IsoDate = localDay(lastAt);
  return `${t('backup.last', { date: date(day) })} ${t('backup.since', { count: newArticles })}`;
}

interface ChooseFileProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button like the others; the browser's own field stands behind it. */
export function ChooseFile({ label, onFile }: ChooseFileProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="primary" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".gz,application/gzip"
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

/** After many new articles, above what is stored: one line that goes with one click. */
export function BackupReminder({
  backup,
  backupState,
  onBackup,
  onBackupLater,
}: BackupProps): JSX.Element | null {
  const { t } = useLocalization();
  if (backupState === null || !backupState.isDue || backup.kind === 'working') return null;
  return (
    <div class="reminder">
      <span role="status">{t('backup.due', { count: backupState.newArticles })}</span>
      <span class="reminder-ways">
        <button type="button" class="primary" onClick={onBackup}>
          {t('backup.save')}
        </button>
        <button type="button" class="quiet" onClick={onBackupLater}>
          {t('backup.later')}
        </button>
      </span>
    </div>
  );
}

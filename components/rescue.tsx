/** What stands in the place of the articles when their database does not open: why, and every way out of it. */
import type { ComponentChildren, JSX } from 'preact';
import type { NotOpen } from '@/lib/corpus/open-patiently';
import { BackupNews } from './backup-news';
import { type BackupView, ChooseFile } from './backup-part';
import { useLocalization } from './localization';
import { Notice } from './notice';

export interface RescueState {
  readonly why: NotOpen;
  /** Articles that can be read although it does not open; `null` while that is looked for. */
  readonly readable: number | null;
  /** What can be read has been saved as a file, from which it can be built anew. */
  readonly isSalvaged: boolean;
}

export interface RescueProps {
  /** `null` where nothing is to be rescued. */
  readonly rescue: RescueState | null;
  readonly backup: BackupView;
  readonly onReopen: () => void;
  readonly onSalvage: () => void;
  readonly onBuildAnew: () => void;
  readonly onRestoreAnew: (file: File) => void;
  readonly onStartEmpty: () => void;
  readonly onStopBackup: () => void;
}

export function Rescue(props: RescueProps & { readonly rescue: RescueState }): JSX.Element {
  const { t } = useLocalization();
  const { rescue, backup, onReopen, onRestoreAnew, onStopBackup } = props;
  const isGone = rescue.why === 'deleted';
  const isWorking = backup.kind === 'working';
  return (
    <section class="rescue" aria-label={t('rescue.title')}>
      <Notice
        title={t(`rescue.${SAYS[rescue.why]}`)}
        detail={t(`rescue.${SAYS[rescue.why]}Detail`)}
        action={
          isWorking ? undefined : { label: t(isGone ? 'rescue.empty' : 'action.retry'), onAct: onReopen }
        }
      />
      <BackupNews view={backup} onStop={onStopBackup} />
      {!isWorking && (
        <ul class="ways">
          {!isGone && <Salvage {...props} />}
          <Way title={t('rescue.restore')} detail={t(isGone ? 'rescue.restoreGone' : 'rescue.restoreDetail')}>
            <ChooseFile label={t('backup.restore')} onFile={onRestoreAnew} />
          </Way>
          {!isGone && <StartEmpty onStartEmpty={props.onStartEmpty} />}
        </ul>
      )}
    </section>
  );
}

const SAYS = {
  refused: 'refused',
  'no-answer': 'noAnswer',
  deleted: 'deleted',
} as const satisfies Record<NotOpen, string>;

/** Reading what is left, and building anew from it once it lies safe in a file. */
function Salvage({
  rescue,
  onSalvage,
  onBuildAnew,
}: RescueProps & { readonly rescue: RescueState }): JSX.Element {
  const { t } = useLocalization();
  const { readable, isSalvaged } = rescue;
  const isSome = readable !== null && readable > 0;
  return (
    <>
      <Way
        title={t('rescue.salvage')}
        detail={readable === null ? t('rescue.looking') : t('rescue.readable', { count: readable })}
      >
        {isSome && (
          <button type="button" class="primary" onClick={onSalvage}>
            {t('rescue.salvageAction')}
          </button>
        )}
      </Way>
      {isSome && (
        <Way title={t('rescue.anew')} detail={t(isSalvaged ? 'rescue.anewDetail' : 'rescue.anewFirst')}>
          <button
            type="button"
            class="primary"
            aria-disabled={!isSalvaged}
            onClick={() => isSalvaged && onBuildAnew()}
          >
            {t('rescue.anewAction')}
          </button>
        </Way>
      )}
    </>
  );
}

function StartEmpty({ onStartEmpty }: Pick<RescueProps, 'onStartEmpty'>): JSX.Element {
  const { t } = useLocalization();
  return (
    <li>
      <details class="unfold">
        <summary class="danger">{t('rescue.startEmpty')}</summary>
        <p class="aside-note">{t('rescue.startEmptyDetail')}</p>
        <button type="button" class="primary danger" onClick={onStartEmpty}>
          {t('rescue.startEmptyConfirm')}
        </button>
      </details>
    </li>
  );
}

interface WayProps {
  readonly title: string;
  readonly detail: string;
  readonly children: ComponentChildren;
}

const Way = ({ title, detail, children }: WayProps): JSX.Element => (
  <li class="option">
    <div>
      <h2>{title}</h2>
      <p class="option-detail">{detail}</p>
    </div>
    {children}
  </li>
);

/** How much room there is and what to do when it gets little; whether the browser promises to keep what is saved. */
import type { JSX } from 'preact';
import type { Room } from '@/lib/corpus/room';
import { useLocalization } from './localization';

export interface RoomProps {
  /** `null` until the browser has told. */
  readonly room: Room | null;
  /** Whether the browser keeps the corpus also when the disk is full; `null` where it does not tell. */
  readonly isKept: boolean | null;
  readonly tidying: 'idle' | 'working' | 'done' | 'failed';
  readonly onTidy: () => void;
  readonly onKeep: () => void;
}

/** Above what is stored: there is little room left, or none. */
export function RoomWarning({ room, tidying, onTidy }: RoomProps): JSX.Element | null {
  const { t } = useLocalization();
  if (room === null || room === 'enough') return null;
  return (
    <div class="reminder room">
      <span role="alert">
        <span class={room === 'none' ? 'room-title danger' : 'room-title'}>{t(`room.${room}`)}</span>
        <span class="room-detail">{t(`room.${room}Detail`)}</span>
      </span>
      <span class="reminder-ways">
        <TidyButton tidying={tidying} onTidy={onTidy} />
        <a href="#sites">{t('corpus.sites')}</a>
      </span>
    </div>
  );
}

export function RoomPart({ isKept, tidying, onTidy, onKeep }: RoomProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <>
      {isKept !== null && (
        <p class="aside-note">
          {t(isKept ? 'room.kept' : 'room.notKept')}{' '}
          {!isKept && (
            <button type="button" class="quiet" onClick={onKeep}>
              {t('room.keep')}
            </button>
          )}
        </p>
      )}
      <p class="action room-tidy">
        <TidyButton tidying={tidying} onTidy={onTidy} />
        <span class={tidying === 'failed' ? 'action-says danger' : 'action-says'} role="status">
          {tidying === 'done' && t('room.tidied')}
          {tidying === 'failed' && t('room.notTidied')}
        </span>
      </p>
    </>
  );
}

function TidyButton({ tidying, onTidy }: Pick<RoomProps, 'tidying' | 'onTidy'>): JSX.Element {
  const { t } = useLocalization();
  const isWorking = tidying === 'working';
  return (
    <button type="button" class="primary" aria-disabled={isWorking} onClick={isWorking ? undefined : onTidy}>
      {t(isWorking ? 'room.tidying' : 'room.tidy')}
    </button>
  );
}

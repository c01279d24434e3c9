/** The starter corpus: what it is, adding it with progress and a way to stop, and removing it as one. */
import type { JSX } from 'preact';
import type { IsoDate } from '@/lib/model/day';
import { useLocalization } from './localization';

export type StarterState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'working';
      readonly what: 'adding' | 'removing';
      readonly done: number;
      readonly all: number;
    }
  | { readonly kind: 'some'; readonly done: number; readonly all: number }
  | { readonly kind: 'added'; readonly rows: number }
  | { readonly kind: 'failed' };

interface Props {
  readonly state: StarterState;
  readonly onAdd: () => void;
  readonly onStop: () => void;
  readonly onRemove: () => void;
}

/** The first year of its summits. */
const FROM = '2005' as IsoDate;

export function StarterOffer(props: Props): JSX.Element {
  const { t, date } = useLocalization();
  return (
    <div class="starter">
      <p>
        {t('starter.what', { from: date(FROM) })} {t('starter.removable')}
      </p>
      <StarterAction {...props} />
    </div>
  );
}

function StarterAction({ state, onAdd, onStop, onRemove }: Props): JSX.Element | null {
  const { t } = useLocalization();
  switch (state.kind) {
    case 'unknown':
      return null;
    case 'absent':
      return <Action label={t('starter.add')} onAct={onAdd} />;
    case 'failed':
      return <Action says={t('starter.failed')} label={t('action.retry')} onAct={onAdd} />;
    case 'added':
      return (
        <Action
          says={t('starter.added', { meetings: t('count.meetings', { count: state.rows }) })}
          label={t('starter.remove')}
          quiet
          onAct={onRemove}
        />
      );
    case 'some': {
      const { done, all } = state;
      return (
        <>
          <Action says={t('starter.some', { done, all })} label={t('starter.rest')} onAct={onAdd} />
          <button type="button" class="quiet" onClick={onRemove}>
            {t('starter.remove')}
          </button>
        </>
      );
    }
    case 'working': {
      const { what, done, all } = state;
      const says = t(`starter.${what}`, { done, all });
      return (
        <>
          <progress class="progress" max={all} value={done} aria-label={says} />
          <Action says={says} label={t('starter.stop')} onAct={onStop} />
        </>
      );
    }
  }
}

interface ActionProps {
  readonly says?: string;
  readonly label: string;
  readonly quiet?: boolean;
  readonly onAct: () => void;
}

function Action({ says = '', label, quiet = false, onAct }: ActionProps): JSX.Element {
  return (
    <p class="action">
      <button type="button" class={quiet ? 'quiet' : 'primary'} onClick={onAct}>
        {label}
      </button>
      <span class="action-says">{says}</span>
    </p>
  );
}

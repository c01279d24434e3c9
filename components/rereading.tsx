/** Articles that an older reader has read: how many, reading them again with progress and a stop. */
import type { JSX } from 'preact';
import { useLocalization } from './localization';

export type RereadState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'waiting'; readonly left: number }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed' };

export interface RereadProps {
  readonly rereading: RereadState;
  readonly onReread: () => void;
  readonly onStopRereading: () => void;
}

export function Rereading({ rereading: state, onReread, onStopRereading }: RereadProps): JSX.Element | null {
  const { t } = useLocalization();
  if (state.kind === 'nothing') return null;
  const isWorking = state.kind === 'working';
  const says = sentenceOf(state, t);
  return (
    <div class="rereading">
      {isWorking && <progress class="progress" max={state.all} value={state.done} aria-label={says} />}
      <p class="action">
        <button type="button" class="primary" onClick={isWorking ? onStopRereading : onReread}>
          {t(isWorking ? 'starter.stop' : state.kind === 'failed' ? 'action.retry' : 'reread.action')}
        </button>
        <span class="action-says" role={isWorking ? undefined : 'status'}>
          {says}
        </span>
      </p>
    </div>
  );
}

function sentenceOf(
  state: Exclude<RereadState, { kind: 'nothing' }>,
  t: ReturnType<typeof useLocalization>['t'],
): string {
  switch (state.kind) {
    case 'waiting':
      return t('reread.waiting', { count: state.left });
    case 'working':
      return t('reread.working', { done: state.done, all: state.all });
    case 'failed':
      return t('reread.failed');
  }
}

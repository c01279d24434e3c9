/** One sentence about a state, a second if it helps, and the one action that does. */
import type { JSX } from 'preact';

export interface NoticeAction {
  readonly label: string;
  readonly onAct: () => void;
}

interface Props {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly action?: NoticeAction | undefined;
}

export function Notice({ title, detail, action }: Props): JSX.Element {
  return (
    <div class="notice">
      <div role="status">
        <p class="notice-title">{title}</p>
        {detail !== undefined && <p class="notice-detail">{detail}</p>}
      </div>
      {action !== undefined && (
        <button type="button" class="primary" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}

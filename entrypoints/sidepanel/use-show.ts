/** Showing a statement in the page, and remembering the one that is no longer there. */
import { useState } from 'preact/hooks';
import { send } from '@/lib/messaging/send';

export interface Showing {
  /** The mark last looked for in this tab and not found in its page. */
  readonly missing: string | null;
  readonly show: (mark: string) => void;
}

export function useShow(tabId: number | undefined): Showing {
  const [last, setLast] = useState<{ readonly tabId: number; readonly mark: string } | null>(null);
  const show = (mark: string): void => {
    if (tabId === undefined) return;
    send('showInPage', { tabId, mark }).then(
      ({ found }) => setLast(found ? null : { tabId, mark }),
      () => setLast({ tabId, mark }),
    );
  };
  return { missing: last !== null && last.tabId === tabId ? last.mark : null, show };
}

/** What is known of a tab, asked of the background again whenever the tab or the corpus changed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StateWithoutArticle } from '@/components/state-notice';
import type { TabState } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import { onSessionKey } from './session-key';
import type { ActiveTab } from './use-active-tab';

/** `tabState` tells what is known, `readTab` reads the page now if the browser lets us. */
type Question = 'tabState' | 'readTab';

export interface KnownTab {
  readonly state: TabState | StateWithoutArticle;
  readonly ask: (question?: Question) => void;
}

const reading: TabState = { kind: 'reading' };

/** A page that is still being read then may be so for long, and the surface says so; an answer is taken whenever it comes. */
const PATIENCE_MS = 15_000;

export function useTabState(tab: ActiveTab | null | undefined): KnownTab {
  const [state, setState] = useState<KnownTab['state']>(reading);
  const asked = useRef(0);
  const tabId = tab?.tabId;
  const loads = tab?.loads;

  const ask = useCallback(
    (question: Question = 'tabState') => {
      if (tabId === undefined) return;
      asked.current += 1;
      const turn = asked.current;
      // An answer that comes after a later question is out of date.
      const take = (answer: TabState): void => {
        if (turn === asked.current) setState(answer);
      };
      send(question, { tabId }).then(take, () => take({ kind: 'failed', why: 'reader-failed' }));
    },
    [tabId],
  );

  // Another tab: nothing of the last one may stay in sight.
  const none = tab === null;
  useEffect(() => {
    asked.current += tabId === undefined ? 1 : 0;
    setState(none ? { kind: 'no-tab' } : reading);
  }, [tabId, none]);
  useEffect(() => {
    if (state.kind !== 'reading') return;
    const late = setTimeout(() => setState({ kind: 'slow' }), PATIENCE_MS);
    return () => clearTimeout(late);
  }, [state]);
  useEffect(() => {
    if (loads !== undefined) ask();
  }, [ask, loads]);
  useEffect(
    () => (tabId === undefined ? undefined : onSessionKey(`tab:${tabId}`, () => ask())),
    [tabId, ask],
  );
  return { state, ask };
}

/** The active tab of the window this surface belongs to. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';

export interface ActiveTab {
  readonly tabId: number;
  readonly windowId: number;
  /** Known only where the extension has access. */
  readonly url: string | null;
  /** Raised when the tab has loaded something new. */
  readonly loads: number;
}

/** `undefined` while it is looked for, `null` where there is none. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null>();
  useEffect(() => {
    let alive = true;
    let loads = 0;
    const look = async (): Promise<void> => {
      const [found] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!alive) return;
      setTab(
        found?.id === undefined || found.windowId === undefined
          ? null
          : { tabId: found.id, windowId: found.windowId, url: found.url ?? null, loads },
      );
    };
    const activated = (): void => void look();
    const updated = (_: number, change: { status?: string; url?: string }): void => {
      if (change.status === undefined && change.url === undefined) return;
      loads += 1;
      void look();
    };
    void look();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      alive = false;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}

/** Opening the panel from a page, at an item. */
import { browser, sidePanel } from '@/lib/browser';

/**
 * To be called in the turn of the message or command: Chromium opens the panel only then. Firefox opens no sidebar for a
 * page's click; there the popup opens, whose button does.
 */
export async function openPanelAt(tabId: number, item: string | null): Promise<void> {
  const opening = sidePanel === undefined ? browser.action.openPopup() : sidePanel.open({ tabId });
  const wish = { item, at: Date.now() };
  const noting = item === null ? undefined : browser.storage.session.set({ [`panel:${tabId}`]: wish });
  // It is open already, or the browser wants another gesture: the badge still leads there.
  await Promise.allSettled([opening, noting]);
}

/** By a key: there Firefox opens its sidebar too. */
export async function openPanelByKey(tabId: number): Promise<void> {
  const opening = sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open({ tabId });
  await opening.catch(() => undefined);
}

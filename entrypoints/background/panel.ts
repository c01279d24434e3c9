/** Opening the panel from a page, at an item. */
import { browser, sidePanel } from '@/lib/browser';

/**
 * `item` may come late: it is noted for the panel, which opens without waiting.
 *
 * To be called in the turn of the message or command: Chromium opens the panel only then. Firefox opens no sidebar for a
 * page's click; there the popup opens, whose button does.
 */
export async function openPanelAt(
  tabId: number,
  item: string | null | Promise<string | null>,
): Promise<void> {
  const opening = sidePanel === undefined ? openPopup() : sidePanel.open({ tabId });
  // It is open already, or the browser wants another gesture: the badge still leads there.
  await Promise.allSettled([opening, noteWish(tabId, item)]);
}

/** Beside an open sidebar there is nothing for the popup to lead to. */
async function openPopup(): Promise<void> {
  if (!(await browser.sidebarAction.isOpen({}))) await browser.action.openPopup();
}

async function noteWish(tabId: number, item: string | null | Promise<string | null>): Promise<void> {
  const wanted = await item;
  if (wanted === null) return;
  await browser.storage.session.set({ [`panel:${tabId}`]: { item: wanted, at: Date.now() } });
}

/** By a key: there Firefox opens its sidebar too. */
export async function openPanelByKey(tabId: number): Promise<void> {
  const opening = sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open({ tabId });
  await opening.catch(() => undefined);
}

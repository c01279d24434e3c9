/** The count on the toolbar button: the browser's own badge, of one tab, gone when the tab goes elsewhere. */
import { browser } from '@/lib/browser';
import type { Settings } from '@/lib/settings/settings';
import { badgeText } from './words';

const GROUND = '#0b5f66';
const INK = '#ffffff';

export const showCount = (tabId: number, settings: Settings, count: number): Promise<void> =>
  showBadge(tabId, badgeText(settings, count));

/** Saved by a key, with no surface open to say so; the next count takes its place. */
export const showSaved = (tabId: number): Promise<void> => showBadge(tabId, '✓');

/** Saving by a key came to nothing; the popup says why. */
export const showNotSaved = (tabId: number): Promise<void> => showBadge(tabId, '!');

/** A tab closed meanwhile has no badge, and that is no error. */
async function showBadge(tabId: number, text: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
  ]);
}

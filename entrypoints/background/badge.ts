/**
 * The count on the toolbar button, a tick beside it where the article was saved in this tab, and in the button's title what was
 * saved: the browser's own badge, of one tab, gone when the tab goes elsewhere.
 */
import { browser } from '@/lib/browser';
import type { LastSave } from '@/lib/model/saving';
import type { Settings } from '@/lib/settings/settings';
import { badgeText, buttonTitle } from './words';

const GROUND = '#0b5f66';
const INK = '#ffffff';

export interface Badge {
  readonly count: number;
  /** What was saved of this tab and can be undone. */
  readonly saved: LastSave | null;
}

export const showBadge = (tabId: number, settings: Settings, { count, saved }: Badge): Promise<void> =>
  show(tabId, badgeText(settings, count, saved !== null), buttonTitle(settings, saved));

/** Saving by a key or by itself came to nothing; the popup says why. */
export const showNotSaved = (tabId: number, settings: Settings): Promise<void> =>
  show(tabId, '!', buttonTitle(settings, null));

/** A tab closed meanwhile has no badge, and that is no error. */
async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

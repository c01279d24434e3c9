/** The context menu: saving the article clicked on, and searching for the words selected. */
import { browser } from '@/lib/browser';
import type { Settings } from '@/lib/settings/settings';
import { readSettings } from '@/lib/settings/store';
import { menuWords } from './words';

const SAVE = 'save-article';
const SEARCH = 'search-selection';
const WEB = ['https://*/*', 'http://*/*'];

/** On installing and updating; browsers keep menus over restarts. */
export async function createMenus(): Promise<void> {
  const { save, search } = menuWords(await readSettings());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SAVE, title: save, contexts: ['page'], documentUrlPatterns: WEB });
  browser.contextMenus.create({ id: SEARCH, title: search, contexts: ['selection'] });
}

/** In the language just chosen. Menus that are not there yet are about to be made in it. */
export async function renameMenus(settings: Settings): Promise<void> {
  const { save, search } = menuWords(settings);
  await Promise.allSettled([
    browser.contextMenus.update(SAVE, { title: save }),
    browser.contextMenus.update(SEARCH, { title: search }),
  ]);
}

interface MenuActions {
  save(tabId: number): void;
  search(words: string): void;
}

/** To be called in the first turn of a start. */
export function listenToMenus({ save, search }: MenuActions): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === SAVE && tab?.id !== undefined) save(tab.id);
    if (menuItemId === SEARCH && selectionText !== undefined) search(selectionText.trim());
  });
}

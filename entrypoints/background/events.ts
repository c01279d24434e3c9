/** What the browser tells the background: installation, keys, menus, permissions, settings, closed tabs. */
import { browser } from '@/lib/browser';
import { TEND_INDEX } from '@/lib/corpus/rebuild-index';
import { EMPTY_TRASH } from '@/lib/corpus/trash';
import { REREAD } from '@/lib/intake/reread';
import { sendToReader } from '@/lib/messaging/send';
import { isOn, type Settings } from '@/lib/settings/settings';
import { readSettings, watchSettings } from '@/lib/settings/store';
import { showNotSaved } from './badge';
import { detectInOpenTabs, ensureDetector } from './detector';
import { createMenus, listenToMenus, renameMenus } from './menus';
import { openPanelByKey } from './panel';
import { dropRecord, recordedTabs } from './records';
import type { Rooms } from './rooms';
import { saveTab, tellEveryTab } from './saving';
import { readTab, tabState } from './tab-state';

/** All listeners are added in the first turn of a start: a woken worker misses its event otherwise. */
export function listen(rooms: Rooms): void {
  const ensure = (): void => quietly(readSettings().then(ensureDetector));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    ensure();
    quietly(createMenus());
    if (reason === 'update') quietly(returnToOpenTabs());
    if (reason === 'install') quietly(openPage('/welcome.html'));
  });
  browser.runtime.onStartup.addListener(() => {
    ensure();
    // The alarms of a deletion and of a saving may have died with the browser.
    quietly(rooms.emptyTrash());
    quietly(rooms.tendIndex());
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EMPTY_TRASH) quietly(rooms.emptyTrash());
    if (name === TEND_INDEX) quietly(rooms.tendIndex());
    if (name === REREAD) quietly(rooms.reread());
  });
  browser.permissions.onAdded.addListener(({ origins }) => quietly(accessGiven(origins ?? [])));
  browser.permissions.onRemoved.addListener(() => quietly(accessTaken()));
  browser.tabs.onRemoved.addListener((tabId) => quietly(dropRecord(tabId)));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) quietly(obey(rooms, command, tab.id));
  });
  listenToMenus({
    save: (tabId) => quietly(saveAndShow(rooms, tabId)),
    search: (words) => quietly(openPage(`/corpus.html?q=${encodeURIComponent(words)}`)),
  });
  watchSettings((settings) => quietly(settingsChanged(settings)));
}

async function accessGiven(origins: readonly string[]): Promise<void> {
  const settings = await readSettings();
  await ensureDetector(settings);
  if (!settings.isPaused) await detectInOpenTabs(origins);
}

/** The scripts of the version before have fallen silent in the pages that are open. */
async function returnToOpenTabs(): Promise<void> {
  const { origins } = await browser.permissions.getAll();
  await accessGiven(origins ?? []);
}

/** What was read by the access that is gone is forgotten, and its marks go. */
async function accessTaken(): Promise<void> {
  await ensureDetector(await readSettings());
  for (const { tabId, record } of await recordedTabs()) {
    const origins = [`${new URL(record.url).origin}/*`];
    if (await browser.permissions.contains({ origins })) continue;
    await hush(tabId);
  }
}

/** Pages that are read follow at once; resuming looks into the pages that were opened meanwhile. */
async function settingsChanged(settings: Settings): Promise<void> {
  await renameMenus(settings);
  await ensureDetector(settings);
  for (const { tabId, record } of await recordedTabs()) {
    if (isOn(settings, new URL(record.url).hostname)) await tellReader(tabId, false);
    else await hush(tabId);
  }
  if (settings.isPaused) return;
  const { origins } = await browser.permissions.getAll();
  await detectInOpenTabs(origins ?? []);
}

async function hush(tabId: number): Promise<void> {
  await tellReader(tabId, true);
  await dropRecord(tabId);
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}

/** A page that was left has no reader to hear it. */
const tellReader = (tabId: number, silent: boolean): Promise<unknown> =>
  sendToReader(tabId, 'refresh', { silent }).catch(() => undefined);

async function obey(rooms: Rooms, command: string, tabId: number): Promise<void> {
  switch (command) {
    case 'next-mark':
    case 'previous-mark':
      await sendToReader(tabId, 'stepMark', { by: command === 'next-mark' ? 1 : -1 });
      return;
    case 'save-article':
      return saveAndShow(rooms, tabId);
    case 'open-panel':
      await openPanelByKey(tabId);
      // The key is a gesture: where the page was not read yet it may be read now.
      if ((await tabState(rooms, tabId)).kind === 'no-access') await readTab(tabId);
  }
}

/** By a key or the menu, with no surface open: the badge says what came of it. */
async function saveAndShow(rooms: Rooms, tabId: number): Promise<void> {
  const saved = await saveTab(rooms, tabId);
  if (saved.ok) await tellEveryTab(tabId);
  else await showNotSaved(tabId, await readSettings());
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Nobody waits for these: a tab closed or a page left in between is no news. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

/** What the browser tells a background that has just started. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '@/entrypoints/background/events';
import { answerMarks, rememberNoArticle } from '@/entrypoints/background/marks';
import { readRecord } from '@/entrypoints/background/records';
import type { Rooms } from '@/entrypoints/background/rooms';
import { browser } from '@/lib/browser';
import { TEND_INDEX } from '@/lib/corpus/rebuild-index';
import { EMPTY_TRASH } from '@/lib/corpus/trash';
import { fail } from '@/lib/model/result';
import { changeSettings } from '@/lib/settings/store';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { page, rooms, SITE, sent, TAB, URL_OPEN } from './samples';

type Listener = (...about: readonly unknown[]) => void;
let world: FakeTabs;
let heard: Map<string, Listener>;
let menus: Map<unknown, string | undefined>;

beforeEach(() => {
  world = startBrowser();
  world.tabs.set(TAB, { url: URL_OPEN });
  heard = new Map();
  const keep = (name: string) => (listener: unknown) => void heard.set(name, listener as Listener);
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(keep('allowed'));
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(keep('taken'));
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(keep('key'));
  vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation(keep('menu'));
  menus = fakeMenus();
  vi.spyOn(browser.tabs, 'create');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
});

/** Titles by id, as the browser keeps them. */
function fakeMenus(): Map<unknown, string | undefined> {
  const titles = new Map<unknown, string | undefined>();
  vi.spyOn(browser.contextMenus, 'removeAll').mockImplementation(async () => titles.clear());
  vi.spyOn(browser.contextMenus, 'create').mockImplementation(({ id, title }) => {
    titles.set(id, title);
    return id ?? '';
  });
  vi.spyOn(browser.contextMenus, 'update').mockImplementation(async (id, { title }) => {
    if (!titles.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
    titles.set(id, title);
  });
  return titles;
}

const start = (some: Partial<Rooms> = {}): void => listen(rooms(some));
const happens = (name: string, ...about: readonly unknown[]): void => heard.get(name)?.(...about);
const press = (command: string): void => happens('key', command, { id: TAB });
const badge = (): Promise<string> => browser.action.getBadgeText({ tabId: TAB });
const remember = (): Promise<void> => rememberNoArticle({ kind: 'empty-page' }, page());
const isForgotten = () => vi.waitFor(async () => expect(await readRecord(TAB)).toBeNull());
const isTold = (name: string, request: unknown) =>
  vi.waitFor(() => expect(world.told).toContainEqual([TAB, name, request]));

const installed = (reason: 'install' | 'update') =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
const isRegistered = () => vi.waitFor(() => expect([...world.registered]).toEqual(['detector']));

describe('a start', () => {
  it('after installing registers the detector, makes the menus and welcomes the reader', async () => {
    start();
    await installed('install');
    await isRegistered();
    await vi.waitFor(() => expect(menus.size).toBe(2));
    const url = browser.runtime.getURL('/welcome.html');
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url });
  });

  it('after an update does the same without a welcome', async () => {
    start();
    await installed('update');
    await isRegistered();
    await vi.waitFor(() => expect(menus.size).toBe(2));
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('with the browser registers the detector and empties the trash', async () => {
    const emptyTrash = vi.fn(rooms().emptyTrash);
    start({ emptyTrash });
    await fakeBrowser.runtime.onStartup.trigger();
    await isRegistered();
    expect(emptyTrash).toHaveBeenCalledOnce();
  });
});

it('the trash is emptied by its own alarm, and by no other', async () => {
  const emptyTrash = vi.fn(rooms().emptyTrash);
  start({ emptyTrash });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'other', scheduledTime: 0 });
  expect(emptyTrash).not.toHaveBeenCalled();
  await fakeBrowser.alarms.onAlarm.trigger({ name: EMPTY_TRASH, scheduledTime: 0 });
  expect(emptyTrash).toHaveBeenCalledOnce();
});

it('the index is tended by its own alarm, and at a start', async () => {
  const tendIndex = vi.fn(rooms().tendIndex);
  start({ tendIndex });
  await fakeBrowser.alarms.onAlarm.trigger({ name: EMPTY_TRASH, scheduledTime: 0 });
  expect(tendIndex).not.toHaveBeenCalled();
  await fakeBrowser.alarms.onAlarm.trigger({ name: TEND_INDEX, scheduledTime: 0 });
  await fakeBrowser.runtime.onStartup.trigger();
  expect(tendIndex).toHaveBeenCalledTimes(2);
});

describe('a menu', () => {
  it('searches for the words selected, whatever is in them', async () => {
    start();
    happens('menu', { menuItemId: 'search-selection', selectionText: ' سد & نهر ' });
    const url = browser.runtime.getURL(`/corpus.html?q=${encodeURIComponent('سد & نهر')}`);
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url }));
  });

  it('saves as the key does', async () => {
    world.reader = () => ({ ok: true, value: sent() });
    start({ save: async () => fail({ kind: 'storage-full' }) });
    happens('menu', { menuItemId: 'save-article' }, { id: TAB });
    await vi.waitFor(async () => expect(await badge()).toBe('!'));
  });

  it('speaks the language just chosen', async () => {
    start();
    await installed('update');
    await vi.waitFor(() => expect(menus.size).toBe(2));
    const before = [...menus.values()];
    await changeSettings({ language: 'en' });
    await vi.waitFor(() => expect([...menus.values()]).not.toEqual(before));
  });
});

describe('access', () => {
  it('that is given reaches the pages that are open', async () => {
    start();
    happens('allowed', { origins: [SITE] });
    await vi.waitFor(() => expect(world.injected).toEqual(['content-scripts/content.js → 3']));
    expect([...world.registered]).toEqual(['detector']);
  });

  it('that is taken away takes marks and memory of its pages, and of no others', async () => {
    await remember();
    await rememberNoArticle({ kind: 'empty-page' }, page({ tabId: 8, url: 'https://other.example/' }));
    world.granted.add('https://other.example/*');
    start();
    happens('taken', { origins: [SITE] });
    await isForgotten();
    expect(world.told).toEqual([[TAB, 'refresh', { silent: true }]]);
    expect(await readRecord(8)).not.toBeNull();
  });
});

describe('settings', () => {
  beforeEach(remember);

  it('that pause take the marks, the count and the detector', async () => {
    world.registered.add('detector');
    await browser.action.setBadgeText({ tabId: TAB, text: '3' });
    start();
    await changeSettings({ isPaused: true });
    await isTold('refresh', { silent: true });
    await isForgotten();
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    expect([...world.registered]).toEqual([]);
    expect(world.injected).toEqual([]);
  });

  it('that say something else are followed by the pages that are read, and looked for in the others', async () => {
    world.granted.add(SITE);
    start();
    await changeSettings({ language: 'en' });
    await isTold('refresh', { silent: false });
    await vi.waitFor(() => expect(world.injected).toEqual(['content-scripts/content.js → 3']));
    expect(await readRecord(TAB)).not.toBeNull();
  });

  it('that switch a site off silence its pages', async () => {
    start();
    await changeSettings({ hostsOff: ['paper.example'] });
    await isTold('refresh', { silent: true });
    await isForgotten();
  });
});

it('a tab that was closed is forgotten', async () => {
  await remember();
  start();
  await fakeBrowser.tabs.onRemoved.trigger(TAB, { isWindowClosing: false, windowId: 0 });
  await isForgotten();
});

describe('a key', () => {
  it.each([
    ['next-mark', 1],
    ['previous-mark', -1],
  ])('%s steps in the page', async (command, by) => {
    start();
    press(command);
    await isTold('stepMark', { by });
  });

  it('saves, says so on the toolbar, and tells the page', async () => {
    await answerMarks(rooms(), sent(), page());
    start();
    press('save-article');
    await isTold('refresh', { silent: false });
    expect(await badge()).toBe('✓');
  });

  it('saves in vain, and says that', async () => {
    world.reader = () => ({ ok: true, value: sent() });
    start({ save: async () => fail({ kind: 'storage-full' }) });
    press('save-article');
    await vi.waitFor(async () => expect(await badge()).toBe('!'));
  });

  it('opens the panel in its own turn, and reads a page that nobody has read', async () => {
    const openSidebar = vi.spyOn(browser.sidebarAction, 'open').mockResolvedValue();
    start();
    press('open-panel');
    expect(openSidebar).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(world.injected).toEqual([`content-scripts/reader.js → ${TAB}`]));
  });

  it('without a tab is nobody’s', () => {
    start();
    happens('key', 'save-article', undefined);
    expect(world.told).toEqual([]);
  });
});

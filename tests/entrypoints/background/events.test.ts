/** What the browser tells a background that has just started. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '@/entrypoints/background/events';
import { rememberNoArticle } from '@/entrypoints/background/marks';
import { readRecord } from '@/entrypoints/background/records';
import type { Rooms } from '@/entrypoints/background/rooms';
import { browser } from '@/lib/browser';
import { fail } from '@/lib/model/result';
import { changeSettings } from '@/lib/settings/store';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { page, rooms, SITE, sent, TAB, URL_OPEN } from './samples';

type Listener = (...about: readonly unknown[]) => void;
let world: FakeTabs;
let heard: Map<string, Listener>;

beforeEach(() => {
  world = startBrowser();
  world.tabs.set(TAB, { url: URL_OPEN });
  heard = new Map();
  const keep = (name: string) => (listener: unknown) => void heard.set(name, listener as Listener);
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation(keep('allowed'));
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation(keep('taken'));
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(keep('key'));
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
});

const start = (some: Partial<Rooms> = {}): void => listen(rooms(some));
const happens = (name: string, ...about: readonly unknown[]): void => heard.get(name)?.(...about);
const press = (command: string): void => happens('key', command, { id: TAB });
const badge = (): Promise<string> => browser.action.getBadgeText({ tabId: TAB });
const remember = (): Promise<void> => rememberNoArticle({ kind: 'empty-page' }, page());
const isForgotten = () => vi.waitFor(async () => expect(await readRecord(TAB)).toBeNull());
const isTold = (name: string, request: unknown) =>
  vi.waitFor(() => expect(world.told).toContainEqual([TAB, name, request]));

it.each(['onInstalled', 'onStartup'] as const)('%s: the detector is registered', async (event) => {
  start();
  if (event === 'onStartup') await fakeBrowser.runtime.onStartup.trigger();
  else await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  await vi.waitFor(() => expect([...world.registered]).toEqual(['detector']));
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

  it('saves, and says so on the toolbar after the page’s own count', async () => {
    world.reader = () => ({ ok: true, value: sent() });
    start();
    press('save-article');
    await vi.waitFor(async () => expect(await badge()).toBe('✓'));
    expect(world.told.at(-1)).toEqual([TAB, 'refresh', { silent: false }]);
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

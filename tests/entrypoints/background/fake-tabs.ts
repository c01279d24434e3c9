/**
 * The browser around the background: tabs, the access given, scripts and rules put into pages, readers that answer.
 * WXT's fake browser keeps storage, badges and events; what it leaves out is here. Start with `startBrowser()`.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/lib/browser';

interface FakeTab {
  readonly url?: string;
  readonly incognito?: boolean;
}

export interface FakeTabs {
  /** `tabs.get` rejects for any other. */
  readonly tabs: Map<number, FakeTab>;
  /** Match patterns that the person has allowed. */
  readonly granted: Set<string>;
  /** Ids of registered scripts; registering one twice is an error, as in browsers. */
  readonly registered: Set<string>;
  /** `content-scripts/reader.js → 7`, in order. */
  readonly injected: string[];
  /** Style sheets put into top frames: `[tab, css]`. */
  readonly rules: [number, string][];
  /** What readers were told: `[tab, name, request]`. */
  readonly told: [number, string, unknown][];
  /** The reader in every tab; without one, nobody hears. */
  reader: ((name: string, request: unknown) => unknown) | null;
  /** Tabs that the browser lets no script into. */
  readonly closed: Set<number>;
}

export function startBrowser(): FakeTabs {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { languages: ['ar-EG', 'en-US'] }); // Node 20 has none
  const world: FakeTabs = {
    tabs: new Map(),
    granted: new Set(),
    registered: new Set(),
    injected: [],
    rules: [],
    told: [],
    reader: null,
    closed: new Set(),
  };
  fakeTabs(world);
  fakeScripting(world);
  fakePermissions(world);
  return world;
}

function fakeTabs(world: FakeTabs): void {
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => {
    const tab = world.tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return { id, incognito: false, index: 0, highlighted: false, active: true, pinned: false, ...tab };
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tabId, message) => {
    const { name, request } = message as { name: string; request: unknown };
    world.told.push([tabId, name, request]);
    if (world.reader === null)
      throw new Error('Could not establish connection. Receiving end does not exist.');
    return world.reader(name, request);
  });
}

function fakeScripting(world: FakeTabs): void {
  const { registered } = world;
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target, files }) => {
    if (world.closed.has(target.tabId)) throw new Error('Cannot access contents of the page.');
    world.injected.push(`${files?.join()} → ${target.tabId}`);
    return [];
  });
  vi.spyOn(browser.scripting, 'insertCSS').mockImplementation(async ({ target, css }) => {
    world.rules.push([target.tabId, css ?? '']);
  });
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async (filter) =>
    [...registered].filter((id) => filter?.ids?.includes(id) ?? true).map((id) => ({ id, js: [] })),
  );
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    for (const { id } of scripts) {
      if (registered.has(id)) throw new Error(`Content script with id "${id}" is already registered.`);
      registered.add(id);
    }
  });
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    for (const id of filter?.ids ?? []) {
      if (!registered.delete(id)) throw new Error(`Nonexistent script ID "${id}"`);
    }
  });
}

function fakePermissions({ granted }: FakeTabs): void {
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin) => granted.has(origin)),
  );
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({
    origins: [...granted],
    permissions: [],
  }));
}

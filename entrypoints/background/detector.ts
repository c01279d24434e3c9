/**
 * The detector's registration: one entry for every address, which the browser runs only where the reader has given access.
 *
 * Looked up before each change, since browsers differ in what survives a restart or an update (`persistAcrossSessions`),
 * and since registering twice is an error. Calls follow one another: two events at start may both come here.
 */
import { browser } from '@/lib/browser';
import type { Settings } from '@/lib/settings/settings';

const ID = 'detector';
const FILE = 'content-scripts/content.js';
const MATCHES = ['https://*/*', 'http://*/*'];

let last: Promise<void> = Promise.resolve();

/** Registered while Siyaq is on, not while it is paused. */
export function ensureDetector({ isPaused }: Pick<Settings, 'isPaused'>): Promise<void> {
  const next = last.then(() => settle(!isPaused));
  last = next.catch(() => undefined);
  return next;
}

async function settle(isWanted: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const isThere = registered.length > 0;
  if (isWanted && !isThere) {
    await browser.scripting.registerContentScripts([
      { id: ID, js: [FILE], matches: MATCHES, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  if (!isWanted && isThere) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Pages that were open before access was given do not run it by themselves. */
export async function detectInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : inject(id, FILE))));
}

/** Rejects where the browser lets no extension in, or not us. */
export async function injectReader(tabId: number): Promise<void> {
  await inject(tabId, 'content-scripts/reader.js');
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/**
 * The extension's doors into the browser: the only file that imports the polyfill.
 * `sidePanel` is Chromium's and is not in the polyfill, so it is typed here; Firefox has `browser.sidebarAction`.
 */
import browser, { type Runtime } from 'webextension-polyfill';

/** https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
export interface SidePanelApi {
  open(where: { tabId?: number; windowId?: number }): Promise<void>;
}

export const sidePanel: SidePanelApi | undefined = (
  globalThis as unknown as { chrome?: { sidePanel?: SidePanelApi } }
).chrome?.sidePanel;

export { browser, type Runtime };

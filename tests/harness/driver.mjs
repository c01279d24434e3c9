/**
 * One interface for both engines, so that one spec serves both.
 *
 * @typedef {import('./view.mjs').View & {
 *   goto(url: string): Promise<void>,
 *   front(): Promise<void>,
 *   close(): Promise<void>,
 *   frames(part: string, offset: { x: number, y: number }): Promise<import('./view.mjs').View[]>,
 *   console: { level: string, text: string }[],
 * }} Page  a tab
 *
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox'} engine
 * @property {Page} control a tab on our manifest: an extension page in which nothing of the product runs
 * @property {import('playwright-core').CDPSession} [protocol] the whole browser's debugging protocol; Chromium only
 * @property {(url: string) => Promise<Page>} open
 * @property {(path: string) => string} extensionUrl
 * @property {(path: string) => Promise<Page | null>} openedByProduct a tab on a page of ours that the product opened
 * @property {(...patterns: string[]) => Promise<void>} grantable lets `permissions.request` be answered without a prompt
 * @property {(url: string) => Promise<Page>} openWindow a window of its own, in front
 * @property {(on: boolean) => Promise<void>} [readerMode] by the button in the address bar, and back; Firefox only
 * @property {() => Promise<void>} reload the extension comes anew, as by an update; the control page ends with it
 * @property {() => Promise<View>} panel opens the real side panel (or sidebar) of the window
 * @property {() => Promise<View | null>} panelView the panel if it is open
 * @property {() => Promise<void>} closePanel
 * @property {(page: Page) => Promise<View>} popup presses the toolbar button while this page is in front
 * @property {() => Promise<View | null>} popupView
 * @property {() => Promise<void>} closePopup
 * @property {(item: string, selection?: string) => Promise<void>} [menu] a click in the context menu; Chromium only
 * @property {() => Promise<void>} killWorker ends the service worker or event page, as the browser does when idle
 * @property {() => Promise<boolean>} workerAlive
 * @property {(name: 'light' | 'dark') => Promise<void>} theme what the system prefers, for every document
 * @property {(page: Page, name: 'screen' | 'print') => Promise<void>} medium dresses a page as for the printer, or back
 * @property {Promise<void>} [closed] the person has closed the window (Chromium)
 * @property {() => Promise<void>} close ends the browser and deletes its profile
 */

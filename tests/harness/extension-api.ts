/** The browser's own interface, as functions meet it that the harness runs in pages of the extension. */
import type { Browser } from 'webextension-polyfill';

declare global {
  var chrome: Browser;
  /** Firefox alone. */
  var browser: Browser | undefined;
}

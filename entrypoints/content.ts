/**
 * The detector: on every page of a switched-on site, a few kB. It looks whether the page may hold an article and tells the
 * background, which injects the reader. Without `matches`: WXT would turn them into host permissions.
 */

import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAlive, send } from '@/lib/messaging/send';
import { looksLikeArticle } from '@/lib/page/gate';
import { watchArticle } from '@/lib/page/watch';
import { running } from './in-page/world';

export default defineContentScript({
  registration: 'runtime',
  main() {
    // A second injection (access was given again, Siyaq was resumed) is a wish to look again.
    const there = running(globalThis.siyaqDetector);
    if (there !== undefined) {
      there.look();
      return;
    }
    const stop = watchArticle(document, lookForNew);
    globalThis.siyaqDetector = { isAlive, stop, look };
    // A page made ahead of a click that may never come is nobody's reading yet.
    if (isPrerendering(document)) document.addEventListener('prerenderingchange', look, { once: true });
    else look();

    function look(): void {
      const reader = running(globalThis.siyaqReader);
      if (reader !== undefined) void reader.again();
      else if (looksLikeArticle(document)) {
        send('articleSeen', { url: location.href }).catch(() => undefined);
      }
    }
    /** Once it is there the reader follows the page itself. */
    function lookForNew(): void {
      if (!isAlive()) stop();
      else if (isPrerendering(document)) return;
      else if (running(globalThis.siyaqReader) === undefined) look();
    }
  },
});

/** Chromium only, and not in TypeScript's DOM yet. */
const isPrerendering = (document: Document & { readonly prerendering?: boolean }): boolean =>
  document.prerendering === true;

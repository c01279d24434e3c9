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
    if (running(globalThis.siyaqDetector) !== undefined) return;
    const stop = watchArticle(document, look);
    globalThis.siyaqDetector = { isAlive, stop };
    look();

    function look(): void {
      if (!isAlive()) {
        stop();
        return;
      }
      // Once it is there the reader follows the page itself.
      if (running(globalThis.siyaqReader) !== undefined || !looksLikeArticle(document)) return;
      send('articleSeen', { url: location.href }).catch(() => undefined);
    }
  },
});

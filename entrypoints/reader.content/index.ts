/** The reader, injected by the background into an article: reads it, paints its marks, answers the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeLeftovers } from '@/lib/annotations/leftovers';
import { serveReader } from '@/lib/messaging/serve';
import { readArticle } from '@/lib/page/read-article';
import { watchArticle } from '@/lib/page/watch';
import { running } from '../in-page/world';
import { startSession } from './session';

export default defineContentScript({
  registration: 'runtime', // no `matches`: WXT would turn them into host permissions
  async main() {
    const there = running(globalThis.siyaqReader);
    if (there !== undefined) return there.again();
    removeLeftovers(document);
    const session = startSession(document, {
      read: () => readArticle(document, location.href),
      watch: (onChange) => watchArticle(document, onChange),
    });
    const stopServing = serveReader(session.handlers);
    globalThis.siyaqReader = {
      ...session,
      stop() {
        stopServing();
        session.stop();
      },
    };
    await session.again();
  },
});

/**
 * Targets that Playwright does not list (side panel, popup, service worker), by Chromium's debugging protocol.
 * https://chromedevtools.github.io/devtools-protocol/tot/Target/
 */
import { writeFileSync } from 'node:fs';

/** Key codes that Blink needs to act on a key; letters come as text. */
const KEY_CODES = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** Everything open under an origin: pages (tabs, panel, popup) and workers. */
export async function openTargets(browser, origin) {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url.startsWith(`${origin}/`));
}

/**
 * A conversation with one target over the browser's own session. Playwright keeps flat sessions to itself, so messages
 * travel inside `sendMessageToTarget`.
 *
 * @returns {Promise<{ send(method: string, params?: object): Promise<any>, isOpen(): boolean }>}
 */
export async function attach(browser, targetId) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  let nextId = 1;
  let open = true;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const { answered, failed } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) failed?.(new Error(error.message));
    else answered?.(result);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    open = false;
    for (const { failed } of waiting.values()) failed(new Error('the document was closed'));
  });
  const send = (method, params = {}) =>
    new Promise((answered, failed) => {
      const id = nextId++;
      waiting.set(id, { answered, failed });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
    });
  return { send, isOpen: () => open };
}

/** The primitives of a View over an attached target. @returns {import('./view.mjs').Primitives} */
export function cdpPrimitives(session) {
  return {
    evaluate: (source, args) => evaluateIn(session, source, args),
    clickAt: async (x, y) => {
      const point = { x, y, button: 'left', clickCount: 1 };
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await session.send('Input.dispatchMouseEvent', { ...point, type: 'mousePressed' });
      // The click may close the popup, and with it the conversation.
      await session.send('Input.dispatchMouseEvent', { ...point, type: 'mouseReleased' }).catch(ignoreClosed);
    },
    press: async (key) => {
      const event = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] ?? 0 };
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text });
      await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }).catch(ignoreClosed);
    },
    type: async (text) => {
      for (const letter of text) {
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      }
    },
    screenshot: async (path) => {
      const { data } = await session.send('Page.captureScreenshot');
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
  };
}

/** Runs a function's source with JSON arguments; the answer as JSON. */
export async function evaluateIn(session, source, args) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(async () => JSON.stringify(await (${source})(...${JSON.stringify(args)})))()`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value === undefined ? undefined : JSON.parse(result.value);
}

function ignoreClosed(error) {
  if (!/closed|detached|not found|No session/i.test(error.message)) throw error;
}

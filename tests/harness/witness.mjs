/**
 * What a page can tell of us: a script for its head that keeps every change of the document and every line of the console,
 * and what a spec asks of it.
 */
import assert from 'node:assert/strict';

/** Keeps what anyone does to the document, and what anyone writes to the console, from the first script on. */
export const WATCH = `
  window.changes = [];
  window.written = [];
  new MutationObserver((records) => {
    if (document.readyState !== 'complete') return;
    for (const { type, target, addedNodes } of records) {
      changes.push({ type, target: target.nodeName, added: [...addedNodes].map((node) => node.nodeName) });
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    const write = console[level];
    console[level] = (...words) => { written.push(words.join(' ')); write.apply(console, words); };
  }
  addEventListener('error', (event) => written.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => written.push(String(event.reason)));
`;

/** The page's text and its console are as if we were not there; answers how often our own element came or went. */
export async function assertUntouched(page) {
  const changes = await page.evaluate(() => window.changes);
  const ours = ({ type, target, added }) =>
    type === 'childList' && target === 'HTML' && added.every((name) => name.includes('-'));
  assert.deepEqual(
    changes.filter((change) => !ours(change)),
    [],
  );
  await assertSilent(page);
  return changes.length;
}

export async function assertSilent(page) {
  assert.deepEqual(await page.evaluate(() => window.written), []);
  assert.deepEqual(page.console, []);
}

/** What is demanded of every hostile page: that it looks and works the same with Siyaq on, and learns nothing. */
import assert from 'node:assert/strict';
import { waitForCard } from './card.mjs';
import { hostile } from './hostile-pages.mjs';
import { assertKnowsNothing, assertNotFooled } from './spy.mjs';
import { assertSameLook, livePage, setZoom } from './with-and-without.mjs';

/** Demands everything of one page; the history must have been saved. `row`: what is particular to it, see the matrix. */
export async function assertSameAndSafe(lab, screenshot, row) {
  try {
    await compare(lab, screenshot, row);
  } finally {
    // The browser remembers the zoom of a site.
    if (row.zoom !== undefined) await setZoom(lab, await lab.visit(hostile[row.name]), 1);
  }
}

async function compare(lab, screenshot, { name, zoom, work, expect = () => {} }) {
  const file = (state) => screenshot(`hostile-${name}-${state}`).replace(/\.png$/, '');
  const off = await livePage(lab, hostile[name], { isOn: false, file: file('off'), zoom, work });
  const on = await livePage(lab, hostile[name], { isOn: true, file: file('on'), zoom, work });
  assertSameLook(off.before, on.before);
  assertSameLook(off.after, on.after);
  assert.deepEqual(on.done, off.done);
  expect(on.done);
  assert.deepEqual(on.shifts, [], 'nothing jumps when we come');
  await assertSameConsole(off, on);
  await assertNotFooled(lab, on.page);
  const card = await openFirstMark(lab, on.page);
  await on.page.screenshot(`${file('card')}.png`);
  await assertKnowsNothing(lab, on.page, card);
  await assertSameConsole(off, on);
  await lab.leave(off.page);
  await lab.leave(on.page);
}

/** What a page's own forbidden doings write is written without us too. */
async function assertSameConsole(off, on) {
  const lines = ({ console }) => console.map(({ level, text }) => `${level} ${text}`).sort();
  assert.deepEqual(lines(on.page), lines(off.page));
  assert.deepEqual(await on.page.evaluate(() => window.written), []);
}

async function openFirstMark(lab, page) {
  const mark = (await lab.marks(page)).find(({ kind, inLink }) => kind === 'said' && !inLink);
  await lab.clickMark(page, mark);
  return waitForCard(page);
}

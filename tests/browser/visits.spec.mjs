/** What becomes of marks while a page is visited: it grows, is printed, left and come back to, seen beside another window, put into reader mode. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';
import { headline, nextHeadline, other } from '../harness/other-pages.mjs';
import { until } from '../harness/view.mjs';
import { assertSilent, assertUntouched } from '../harness/witness.mjs';

const { saved } = demo.pair;

async function visitWithHistory(lab, url) {
  await lab.allow(...saved, url);
  await lab.saveAll(...saved);
  return lab.visit(url);
}

const texts = (marks) => marks.map(({ text }) => text);

export default {
  'growth, the next article below, a restless text, print: marks stay with their article': async (lab) => {
    const page = await visitWithHistory(lab, other.growing);
    const marks = texts(await lab.waitForMarks(page));
    await lab.waitForPill(page);

    await lab.engine.medium(page, 'print');
    assert.equal(await page.evaluate(pillIsDrawn), false, 'no pill on paper');
    await lab.engine.medium(page, 'screen');
    assert.equal(await page.evaluate(pillIsDrawn), true);

    await page.evaluate(() => window.fret(40));
    await until(
      'the marks of the words that stay',
      async () => texts(await lab.marks(page)).join() === marks.join(),
    );

    const panel = await lab.panelFor(page);
    await panel.waitForText(headline);
    await page.evaluate(() => window.grow());
    await page.waitFor('the next article', () => document.querySelectorAll('article').length === 2);
    assert.deepEqual(texts(await lab.waitForMarks(page)), marks);
    await page.evaluate(() => window.scrollOn());
    await panel.waitForText(nextHeadline);
    await until('the end of the first one’s marks', async () => (await lab.marks(page)).length === 0);
    await assertSilent(page);
  },

  'left, and come back to as it was: marks and pill are there again': async (lab) => {
    const page = await visitWithHistory(lab, other.early);
    await lab.waitForMarks(page);
    await lab.waitForPill(page);
    await page.evaluate((next) => {
      window.wasKept = true;
      location.href = next;
    }, other.door);
    await page.waitFor(
      'the next page',
      () => location.pathname === '/door' && document.readyState === 'complete',
    );
    assert.equal(await lab.pill(page), null);
    await page.evaluate(() => history.back());
    await page.waitFor('the way back', () => location.pathname === '/news/early');
    assert.equal(await page.evaluate(() => window.wasKept), true, 'from the back-forward cache');
    await lab.waitForMarks(page);
    await lab.waitForPill(page);
    const panel = await lab.panelFor(page);
    await panel.waitForText(headline);
    await assertUntouched(page);
  },

  'two windows: each panel keeps to its own page, and what is saved in one reaches the other': async (
    lab,
  ) => {
    await lab.allow(...saved, other.early, other.door);
    const page = await lab.visit(other.early);
    const panel = await lab.panelFor(page);
    await panel.waitForText(headline);
    assert.deepEqual(await lab.marks(page), []);
    const second = await lab.engine.openWindow(saved[0]);
    lab.pages.add(second);
    const tabId = await lab.engine.control.evaluate(async (url) => {
      const [tab] = await (globalThis.browser ?? chrome).tabs.query({ url });
      return tab.id;
    }, saved[0]);
    await until('its saving', async () => (await lab.ask('saveTab', { tabId })).ok);
    await lab.waitForMarks(page);
    assert.ok((await panel.text()).includes(headline), 'the first window’s panel is still its own');
    await lab.leave(second);
    await assertUntouched(page);
  },

  'reader mode: the panel says that this page cannot be read': async (lab, { name }) => {
    if (name !== 'firefox') return; // Chromium’s is a panel beside the page, which stays as it is
    const page = await visitWithHistory(lab, other.early);
    await lab.waitForMarks(page);
    const panel = await lab.panelFor(page);
    await panel.waitForText(headline);
    await lab.engine.readerMode(true);
    await panel.waitForText('لا يرى سياق هذه الصفحة');
    await lab.engine.readerMode(false);
    await lab.waitForMarks(page);
    await panel.waitForText(headline);
  },
};

/** Runs in the page. */
function pillIsDrawn() {
  const host = [...document.documentElement.children].find((child) => child.localName.endsWith('-p'));
  if (host === undefined) return false;
  const { visibility, display } = getComputedStyle(host);
  return visibility === 'visible' && display !== 'none';
}

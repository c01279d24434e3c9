/** The main job on the demo site: saved articles give the next one its context. */
import assert from 'node:assert/strict';
import { waitForCard, waitForNoCard } from '../harness/card.mjs';
import { demo } from '../harness/demo.mjs';

import { until } from '../harness/view.mjs';

const { saved, open } = demo.pair;

async function openAfterSaving(lab) {
  await lab.allow(...saved, open);
  await lab.saveAll(...saved);
  const page = await lab.visit(open);
  const marks = await lab.waitForMarks(page);
  return { page, marks };
}

export default {
  'an article gets its marks and a count after others were saved': async (lab, { screenshot }) => {
    const { page, marks } = await openAfterSaving(lab);
    assert.ok(
      marks.some(({ kind }) => kind === 'said'),
      'a statement with a history is marked',
    );
    const pill = await lab.waitForPill(page);
    assert.match(pill.count, /^[\d٠-٩]+$/);
    assert.notEqual(pill.label, '');
    await page.screenshot(screenshot('page'));
  },

  'the panel tells earlier meetings and what was said before': async (lab) => {
    const { page } = await openAfterSaving(lab);
    const panel = await lab.panelFor(page);
    await panel.waitForText('قيل من قبل');
    await panel.waitForText('التقوا من قبل');
    const items = await panel.evaluate(() => document.querySelectorAll('.saying .quote, .saying q').length);
    assert.ok(items > 0, 'sayings are shown');
  },

  'a click on a mark opens its card, and the card the panel at its item': async (lab) => {
    const { page, marks } = await openAfterSaving(lab);
    const mark = marks.find(({ kind, inLink }) => kind === 'said' && !inLink);
    if (lab.engine.engine === 'chromium') await lab.engine.closePanel();
    else await lab.engine.panel(); // Firefox opens its sidebar from the popup only
    await page.front();
    await lab.clickMark(page, mark);
    const card = await waitForCard(page);
    await card.click('button');
    const panel = await until('the panel', () => lab.engine.panelView());
    await waitForNoCard(page);
    assert.equal(await lab.engine.popupView(), null);
    const focused = await panel.waitFor('the item in focus', () => {
      const { activeElement } = document;
      return activeElement?.id.startsWith('item-') ? activeElement.innerText : null;
    });
    assert.ok(focused.length > 0);
    const open = (await lab.marks(page)).filter(({ kind }) => kind === 'open');
    assert.ok(
      open.some(({ text }) => text === mark.text),
      'the mark is shown as open',
    );
  },

  'a click in the panel scrolls the page to its passage': async (lab) => {
    const { page } = await openAfterSaving(lab);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const panel = await lab.panelFor(page);
    await panel.waitForText('قيل من قبل');
    const shown = await panel.evaluate(() => {
      const buttons = [...document.querySelectorAll('.matter .own button')];
      const last = buttons.at(-1);
      last.dataset.last = '';
      return last.closest('.matter').querySelector('.quote, q, blockquote').innerText;
    });
    await panel.click('button[data-last]');
    const [open] = await page.waitFor('the passage in sight', () => {
      const layer = [...CSS.highlights.values()].find(({ priority }) => priority === 0);
      const ranges = [...(layer ?? [])];
      const seen = ranges.filter((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      return seen.length > 0 ? seen.map(String) : null;
    });
    assert.ok(shown.includes(open.slice(0, 15)) || open.includes(shown.slice(0, 15)), `${open} is ${shown}`);
  },

  'the background may die between saving and asking': async (lab) => {
    await lab.allow(...saved, open);
    await lab.saveAll(...saved);
    await lab.engine.killWorker();
    const page = await lab.visit(open);
    await lab.waitForMarks(page);
    await lab.engine.killWorker();
    const panel = await lab.panelFor(page);
    await panel.waitForText('قيل من قبل');
    assert.equal((await lab.tabState(page)).kind, 'article');
  },

  'an article saved twice is one article': async (lab) => {
    await lab.allow(open);
    await lab.saveAll(open);
    const page = await lab.visit(open);
    const panel = await lab.panelFor(page);
    await panel.waitFor('the note that it is saved', () => document.querySelector('.saved') !== null);
    assert.equal((await lab.tabState(page)).saved, true);
  },
};

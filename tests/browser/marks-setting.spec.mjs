/** How marks appear on a site: a page can see which of its passages are marked, so the reader decides. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';
import { until } from '../harness/view.mjs';

const { saved, open } = demo.pair;
const host = new URL(open).hostname;

async function openWith(lab, marks) {
  await lab.allow(...saved, open);
  await lab.saveAll(...saved);
  await lab.set({ marksByHost: { [host]: marks } });
  return lab.visit(open);
}

/** What a page finds when it looks. */
const registered = (page) => page.evaluate(() => CSS.highlights.size);

const pillLabelled = (lab, page, words) =>
  until(`a pill labelled “${words}”`, async () => {
    const pill = await lab.pill(page);
    return pill?.label.includes(words) ? pill : null;
  });

export default {
  'marks wait for a click on the pill, and stay when the article is saved': async (lab) => {
    const page = await openWith(lab, 'after-click');
    const pill = await pillLabelled(lab, page, 'أظهر العلامات');
    assert.match(pill.count, /^[\d٠-٩]+$/);
    assert.equal(await registered(page), 0, 'the page sees nothing of it');
    await page.front();
    await page.click(pill);
    await lab.waitForMarks(page);
    await pillLabelled(lab, page, 'افتح سياق');
    await lab.save(page);
    await until('the marks to be painted anew', async () => (await registered(page)) > 0);
    await lab.waitForMarks(page);
    await pillLabelled(lab, page, 'افتح سياق');
  },

  'the key for the next mark shows marks that wait': async (lab) => {
    const page = await openWith(lab, 'after-click');
    await pillLabelled(lab, page, 'أظهر العلامات');
    assert.equal(await registered(page), 0);
    await page.front();
    await lab.engine.command('next-mark');
    await lab.waitForMarks(page);
  },

  'never means no mark and no pill, while the panel tells everything': async (lab) => {
    const page = await openWith(lab, 'never');
    const panel = await lab.panelFor(page);
    await panel.waitForText('قيل من قبل');
    assert.equal(await registered(page), 0);
    assert.equal(await lab.pill(page), null);
  },

  'never, chosen while the page is open, takes marks and pill away': async (lab) => {
    const page = await openWith(lab, 'at-once');
    await lab.waitForMarks(page);
    await lab.waitForPill(page);
    await lab.set({ marksByHost: { [host]: 'never' } });
    await until('the end of the pill', async () => (await lab.pill(page)) === null);
    assert.equal(await registered(page), 0);
  },
};

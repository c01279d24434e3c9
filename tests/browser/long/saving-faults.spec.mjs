/** Whatever befalls a saving: the article is stored whole or not at all, once, and nothing that was there before is lost. */
import assert from 'node:assert/strict';
import { rows } from '../../harness/backups.mjs';
import { corpusRows } from '../../harness/corpus-rows.mjs';
import { demo } from '../../harness/demo.mjs';

const { saved, open } = demo.pair;
/** After the wish to save, milliseconds: from before the reading to after the writing. */
const MOMENTS = [0, 5, 10, 20, 40, 60, 80, 120, 160, 240];

const tabsOn = (lab, url) =>
  lab.engine.control.evaluate(async (address) => {
    const tabs = await (globalThis.browser ?? chrome).tabs.query({ url: address });
    return tabs.map(({ id }) => id);
  }, url);

const countOf = (ids) => Object.values(ids).flat().length;

export default {
  'a background killed in the middle of a saving leaves the article whole or not at all': async (lab) => {
    await lab.allow(...saved, open);
    await lab.saveAll(...saved);
    const before = await rows(lab.engine.control);
    const page = await lab.visit(open);
    await lab.waitForMarks(page);
    await lab.panelFor(page);
    const [tabId] = await tabsOn(lab, open);
    const seen = new Set();
    let whole = null;
    await lab.engine.control.evaluate(corpusRows, 'keep', 'before');
    for (const moment of MOMENTS) {
      // a saving asked for before the last kill may have been taken up again
      await lab.ask('tabState', { tabId });
      await lab.engine.control.evaluate(() => navigator.locks.request('corpus-write', () => true));
      await lab.engine.control.evaluate(corpusRows, 'clear');
      await lab.engine.control.evaluate(corpusRows, 'put back', 'before');
      const asked = lab.ask('saveTab', { tabId }).catch(() => null);
      // a kill at any moment is the matter of this spec; no state is waited for
      await new Promise((next) => setTimeout(next, moment));
      await lab.engine.killWorker();
      const answer = await Promise.race([asked, new Promise((next) => setTimeout(next, 1000, null))]);
      const now = await rows(lab.engine.control);
      const isStored = countOf(now) > countOf(before);
      if (answer?.ok) assert.ok(isStored, 'what was confirmed is stored');
      if (!isStored) assert.deepEqual(now, before, `nothing of it after ${moment} ms`);
      else {
        whole ??= now;
        assert.deepEqual(now, whole, `all of it after ${moment} ms`);
      }
      seen.add(isStored);
    }
    assert.equal((await lab.ask('saveTab', { tabId })).ok, true);
    if (whole !== null) assert.deepEqual(await rows(lab.engine.control), whole);
    console.log(`  stored after ${[...seen].join(' and ')}`);
  },

  'one article saved in two windows at once is stored once': async (lab) => {
    await lab.allow(open);
    const page = await lab.visit(open);
    await lab.panelFor(page);
    const second = await lab.engine.openWindow(open);
    lab.pages.add(second);
    const [one, other] = await tabsOn(lab, open);
    const answers = await Promise.all([one, other].map((tabId) => lab.ask('saveTab', { tabId })));
    assert.deepEqual(
      answers.map(({ ok }) => ok),
      [true, true],
    );
    const both = await rows(lab.engine.control);
    assert.equal(both.articles.length, 1);
    assert.equal((await lab.ask('saveTab', { tabId: one })).value.change, 'same');
    assert.deepEqual(await rows(lab.engine.control), both);
  },
};

/** Saving: by itself where the reader chose so, taken back, never, and from the menu. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';
import { until } from '../harness/view.mjs';

const { open, saved } = demo.pair;
const { hostname } = new URL(open);
const api = 'globalThis.browser ?? chrome';

const badge = (lab, tabId) =>
  lab.engine.control.evaluate(
    `async (id) => {
      const { action } = ${api};
      return { text: await action.getBadgeText({ tabId: id }), title: await action.getTitle({ tabId: id }) };
    }`,
    tabId,
  );

/** Opens an article of a site that saves by itself, and waits until that is done. */
async function savedByItself(lab) {
  await lab.allow(open);
  await lab.set({ savingByHost: { [hostname]: 'automatic' } });
  const page = await lab.visit(open);
  const tabId = await lab.tabId(page);
  const shown = await until('the tick on the badge', async () => {
    const now = await badge(lab, tabId);
    return now.text.includes('✓') ? now : null;
  });
  return { page, tabId, shown };
}

export default {
  'a site that saves by itself does so on opening, says it, and takes it back': async (
    lab,
    { screenshot },
  ) => {
    const { page, tabId, shown } = await savedByItself(lab);
    assert.match(shown.title, /حُفظ المقال من تلقاء نفسه/);
    const popup = await lab.engine.popup(page);
    await popup.waitForText('حُفظ المقال من تلقاء نفسه');
    await popup.screenshot(screenshot('popup-saved-by-itself'));
    await popup.click('.save-result button');
    await popup.waitForText('تراجعتَ عن الحفظ');
    const state = await lab.tabState(page);
    assert.equal(state.saved, false);
    await until('the badge without its tick', async () => !(await badge(lab, tabId)).text.includes('✓'));
    await lab.engine.closePopup();
    await lab.leave(page);
    const again = await lab.visit(open); // what was taken back is not saved behind the reader's back
    await until('the article read again', async () => (await lab.tabState(again)).kind === 'article');
    assert.equal((await lab.tabState(again)).saved, false);
  },

  'the popup chooses how a site saves': async (lab) => {
    await lab.allow(open);
    const page = await lab.visit(open);
    const popup = await lab.engine.popup(page);
    const choose = (value) =>
      popup.evaluate((wanted) => {
        const select = document.querySelector('select:has(option[value="never"])');
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    await popup.waitFor('the choice', () => document.querySelector('select:has(option[value="never"])'));
    await choose('never');
    await popup.waitFor('the choice made', () => document.querySelector('select').value === 'never');
    await popup.click('.page-line button.primary');
    await popup.waitForText('اخترتَ ألا يُحفظ شيء');
    await choose('automatic');
    await popup.waitForText('حُفظ المقال من تلقاء نفسه');
  },

  'a saving by a click is taken back in the panel': async (lab) => {
    await lab.allow(open);
    const page = await lab.visit(open);
    await lab.save(page);
    const panel = await lab.panelFor(page);
    await panel.click('.save-result button');
    await panel.waitForText('تراجعتَ عن الحفظ');
    assert.equal((await lab.tabState(page)).saved, false);
  },

  'the menu saves the article, and searches for the words selected': async (lab) => {
    if (lab.engine.menu === undefined) return; // only Chromium's worker lets the click be raised
    await lab.allow(...saved, open);
    await lab.saveAll(saved[0]);
    const page = await lab.visit(open);
    await lab.panelFor(page);
    await lab.engine.menu('save-article');
    await until('the article saved', async () => (await lab.tabState(page)).saved);
    await lab.engine.menu('search-selection', demo.person.ar);
    const corpus = await lab.ownTab('corpus.html');
    await corpus.waitFor('results', () => document.querySelectorAll('.result').length > 1);
    assert.equal(
      await corpus.evaluate(() => document.querySelector('input[type="search"]').value),
      demo.person.ar,
    );
  },
};

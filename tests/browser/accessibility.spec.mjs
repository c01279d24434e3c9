/** Accessibility of the real surfaces: axe in both directions, light and dark; what the keyboard reaches, in which order. */
import assert from 'node:assert/strict';
import { axeFindsNothing } from '../harness/axe.mjs';
import { openCard } from '../harness/card.mjs';
import { demo } from '../harness/demo.mjs';

const looks = [
  { language: 'ar', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

/** Calls back with the surface in each look, once it has taken it on. */
async function inEachLook(lab, view, name, check = () => undefined) {
  for (const look of looks) {
    await lab.set(look);
    const has = ({ language, theme }) =>
      document.documentElement.lang === language && document.documentElement.dataset.theme === theme;
    await view.waitFor(`${name} ${look.language} ${look.theme}`, has, look);
    await axeFindsNothing(view, `${name} ${look.language} ${look.theme}`);
    await check(look);
  }
}

/** Runs in a document: what Tab reaches, by tag and class, in order. */
const tabOrder = () =>
  [...document.querySelectorAll('a[href], button, input, select, summary, textarea, [tabindex]')]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
    .map((element) => ({ name: element.localName, top: element.getBoundingClientRect().top }));

/** Nothing wider than its window: what runs out of it can be neither seen nor scrolled to. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

export default {
  'axe finds nothing in the card, the panel and the popup': async (lab) => {
    const { page, card } = await openCard(lab, demo.pair.open);
    await axeFindsNothing(card, 'card');
    await page.click({ x: 1, y: 1 });
    const panel = await lab.panelFor(page);
    await panel.waitFor('what was said before', () => document.querySelector('.saying') !== null);
    await panel.click('.filters-line .quiet');
    await panel.click('.why');
    await inEachLook(lab, panel, 'panel', async () => assert.equal(await panel.evaluate(overflow), 0));
    const tops = (await panel.evaluate(tabOrder)).map(({ top }) => Math.round(top / 24));
    assert.ok(tops.length > 10);
    const backwards = tops.filter((top, at) => at > 0 && top < tops[at - 1] - 4);
    assert.deepEqual(backwards, [], 'Tab goes down the panel');
    const popup = await lab.engine.popup(page);
    await popup.waitFor('the page’s line', () => document.querySelector('.page-line .primary'));
    await axeFindsNothing(popup, 'popup');
    await popup.fill('input[type="search"]', demo.person.ar);
    await popup.waitFor('an answer', () => document.querySelector('.results .result'));
    await popup.click('.chips-more');
    await inEachLook(lab, popup, 'popup with results');
  },

  'axe finds nothing on the corpus page and in the first run': async (lab) => {
    await lab.allow(...demo.arabic);
    await lab.saveAll(demo.arabic[0]);
    for (const [file, there] of [
      ['corpus.html', '.stored'],
      ['welcome.html', '.sample'],
    ]) {
      const page = await lab.visit(lab.engine.extensionUrl(file));
      await page.waitFor(file, (selector) => document.querySelector(selector) !== null, there);
      await inEachLook(lab, page, file, async () => assert.equal(await page.evaluate(overflow), 0));
      await lab.leave(page);
    }
  },
};

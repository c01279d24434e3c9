/** Pages with nothing to read, and a browser that refuses to store: one clear sentence each, and nothing lost. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';
import { odd } from '../harness/odd-pages.mjs';
import { until } from '../harness/view.mjs';

/** Two million characters take a loaded machine a while. */
const LONG_READ_MS = 45_000;

/** The panel's sentence about a page of a site that is allowed. */
async function sentenceFor(lab, url) {
  await lab.allow(url);
  const page = await lab.visit(url);
  const panel = await lab.panelFor(page);
  return { page, panel };
}

const sentences = {
  'an empty page': [odd.empty, 'لا نص في هذه الصفحة'],
  'a page of a few words': [odd.short, 'وذلك أقل من مقال'],
  'a list of news': [odd.list, 'هذه قائمة أخبار'],
  'a language without a pack': [odd.swahili, 'لا يقرأ سياق لغة هذه الصفحة'],
};

const told = Object.fromEntries(
  Object.entries(sentences).map(([what, [url, sentence]]) => [
    `the panel says what is with ${what}`,
    async (lab) => {
      const { page, panel } = await sentenceFor(lab, url);
      await panel.waitForText(sentence);
      assert.deepEqual(await lab.marks(page), []);
      assert.equal(await lab.pill(page), null);
      assert.deepEqual(page.console, []);
    },
  ]),
);

export default {
  ...told,

  'two million characters are read in part, and the panel says so': async (lab) => {
    const { page, panel } = await sentenceFor(lab, odd.long);
    const says = () =>
      panel.evaluate(() => document.body.innerText.includes('هذا المقال أطول من ميغابايتين'));
    await until('the note that it was cut', says, LONG_READ_MS);
    assert.deepEqual(page.console, []);
  },

  'broken HTML is read all the same': async (lab) => {
    const { page } = await sentenceFor(lab, odd.broken);
    await lab.save(page);
    assert.deepEqual(page.console, []);
  },

  'without access the panel offers the one button that helps': async (lab) => {
    const page = await lab.visit(demo.pair.open);
    const panel = await lab.panelFor(page);
    await panel.waitFor('a button', () => document.querySelector('button') !== null);
    assert.deepEqual(await lab.marks(page), []);
  },

  'the popup switches a site on': async (lab) => {
    const page = await lab.visit(demo.pair.open);
    const origin = new URL(demo.pair.open).origin;
    await lab.engine.grantable(`${origin}/*`);
    await page.front();
    const popup = await lab.engine.popup(page);
    await popup.click('button[role="switch"], button[aria-pressed]', { text: new URL(origin).hostname });
    await lab.engine.control.waitFor(
      'the permission',
      async (pattern) => (globalThis.browser ?? chrome).permissions.contains({ origins: [pattern] }),
      `${origin}/*`,
    );
    await until('the article', async () => (await lab.tabState(page)).kind === 'article');
  },
};

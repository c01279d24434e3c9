/** A database that does not open: one clear sentence in panel and popup, silence in the page, and all well once it opens again. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';

const { open } = demo.pair;

const NOT_OPEN = 'يمنع المتصفح الوصول إلى ما حفظتَه.';
const NOT_SAVED = 'يمنع المتصفح التخزين، فلم يُحفظ شيء.';
const NOT_SEARCHED = 'تعذّر البحث في ما حفظتَه.';

/**
 * Puts a database under the corpus's name that no version of ours can become: an older one whose articles have another
 * primary key, which IndexedDB cannot change. Every opening fails until it is gone.
 */
const spoil = (lab) =>
  lab.engine.control.evaluate(async () => {
    indexedDB.deleteDatabase('siyaq');
    const request = indexedDB.open('siyaq', 1); // in the same turn: nobody else's opening comes between
    request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'other' });
    await new Promise((opened, failed) => {
      request.onsuccess = () => opened(request.result.close());
      request.onerror = () => failed(request.error);
    });
  });

const mend = (lab) =>
  lab.engine.control.evaluate(
    () =>
      new Promise((deleted, failed) => {
        const request = indexedDB.deleteDatabase('siyaq');
        request.onsuccess = () => deleted();
        request.onerror = () => failed(request.error);
      }),
  );

/** With the corpus spoilt; it is mended again whatever comes of it. */
async function whileSpoilt(lab, work) {
  await spoil(lab);
  try {
    await work();
  } finally {
    await mend(lab);
  }
}

/** The background has answered the page's reader. */
const isRead = (lab) =>
  lab.engine.control.waitFor('the tab to be known', async () => {
    const stored = await (globalThis.browser ?? chrome).storage.session.get(null);
    return Object.entries(stored).some(
      ([key, { found }]) => key.startsWith('tab:') && found.kind === 'article',
    );
  });

export default {
  'storage refused: panel, popup and search say so, the page shows and says nothing': async (lab) => {
    await lab.allow(open);
    let page;
    await whileSpoilt(lab, async () => {
      page = await lab.visit(open);
      const panel = await lab.panelFor(page);
      await panel.waitForText(NOT_OPEN);
      const popup = await lab.engine.popup(page);
      await popup.waitForText(NOT_OPEN);
      await popup.fill('input[type="search"]', demo.person.ar);
      await popup.waitForText(NOT_SEARCHED);
      assert.deepEqual(await lab.marks(page), []);
      assert.equal(await lab.pill(page), null);
    });
    await lab.engine.closePopup();
    const openPopup = await lab.engine.popup(page);
    await openPopup.click('.page-line .quiet');
    await openPopup.waitFor('the page’s line', () => document.querySelector('.page-line .primary') !== null);
    await lab.engine.closePopup();
    const panel = await lab.panelFor(page);
    await panel.waitFor('the article', () => document.querySelector('.article-head') !== null);
    await lab.save(page);
    const popup = await lab.engine.popup(page);
    await popup.fill('input[type="search"]', demo.person.ar);
    await popup.waitFor('answers', () => document.querySelector('.result') !== null);
    assert.deepEqual(page.console, []);
  },

  'storage refused while an article is open: saving says so, and saves once it can': async (lab) => {
    await lab.allow(open);
    const page = await lab.visit(open);
    await isRead(lab); // a panel that opens later has nothing more to ask
    const panel = await lab.panelFor(page);
    await panel.waitFor('the article', () => document.querySelector('.article-head') !== null);
    await whileSpoilt(lab, async () => {
      await panel.click('.article-head button.primary');
      await panel.waitForText(NOT_SAVED);
    });
    await lab.save(page);
    assert.equal((await lab.tabState(page)).saved, true);
    assert.deepEqual(page.console, []);
  },
};

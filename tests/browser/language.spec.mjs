/** The interface's language: a choice in the popup, followed by everything that is open. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';

export default {
  'the language is switched in the popup without a reload': async (lab) => {
    await lab.allow(demo.pair.open);
    const page = await lab.visit(demo.pair.open);
    const panel = await lab.panelFor(page);
    const look = () => ({ lang: document.documentElement.lang, dir: document.documentElement.dir });
    await panel.waitForText('حفظ');
    assert.equal((await panel.evaluate(look)).dir, 'rtl');
    const popup = await lab.engine.popup(page);
    await popup.waitFor('the choice of language', () => document.querySelector('select') !== null);
    await popup.evaluate(() => {
      window.notReloaded = true;
      const select = document.querySelector('select:has(option[value="en"])');
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popup.waitFor('English in the popup', () => document.documentElement.lang === 'en');
    assert.equal(await popup.evaluate(() => window.notReloaded), true);
    await panel.waitFor('English in the panel', () => document.documentElement.lang === 'en');
    assert.deepEqual(await panel.evaluate(look), { lang: 'en', dir: 'ltr' });
    await panel.waitForText('Save');
  },
};

/** The popup's search over everything saved, in both scripts. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';

async function popupAfterSaving(lab) {
  await lab.allow(...demo.arabic);
  await lab.saveAll(...demo.arabic.slice(0, 3));
  const page = await lab.visit(demo.index);
  return lab.engine.popup(page);
}

async function search(popup, words) {
  await popup.fill('input[type="search"]', words);
  return popup.waitFor(
    `answers to ${words}`,
    (query) => {
      const field = document.querySelector('input[type="search"]');
      const rows = [...document.querySelectorAll('.result')];
      return field.value === query && rows.length > 0 ? rows.map((row) => row.innerText) : null;
    },
    words,
  );
}

const headings = (popup) =>
  popup.evaluate(() => [...document.querySelectorAll('h2, h3')].map((heading) => heading.innerText));

export default {
  'search finds people, statements, meetings and articles': async (lab, { screenshot }) => {
    const popup = await popupAfterSaving(lab);
    const rows = await search(popup, demo.person.ar);
    assert.ok(rows.length > 1);
    const found = (await headings(popup)).join(' ');
    for (const kind of ['الأشخاص', 'الأقوال', 'المقالات']) assert.match(found, new RegExp(kind));
    await popup.screenshot(screenshot('popup-search'));
  },

  'Latin letters find an Arabic name': async (lab) => {
    const popup = await popupAfterSaving(lab);
    const rows = await search(popup, demo.person.en);
    assert.ok(
      rows.some((row) => row.includes(demo.person.ar)),
      rows.join(' | '),
    );
  },

  'what nobody said is said so': async (lab) => {
    const popup = await popupAfterSaving(lab);
    await popup.fill('input[type="search"]', 'قسطنطينوبوليس');
    await popup.waitForText('لا شيء في ما حفظتَه');
  },
};

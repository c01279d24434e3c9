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

  'a search is narrowed by a click, keeps its foot away, and is remembered until it is forgotten': async (
    lab,
    { screenshot },
  ) => {
    const popup = await popupAfterSaving(lab);
    await search(popup, demo.person.ar);
    const before = await popup.waitFor(
      'the answer to all that was typed',
      (words) => {
        const { innerText } = document.querySelector('.results-found');
        return innerText.includes(words) ? innerText : null;
      },
      demo.person.ar,
    );
    const fits = () => {
      const fold = document.querySelector('.foot-fold');
      return !fold.open && fold.getBoundingClientRect().bottom <= innerHeight + 1;
    };
    await popup.waitFor('the foot as one line in sight', fits);
    await popup.click('.chip');
    await popup.waitFor('a chosen value', () => document.querySelector('.chip[aria-pressed="true"]'));
    await popup.waitFor(
      'fewer results',
      (all) => document.querySelector('.results-found').innerText !== all,
      before,
    );
    await popup.screenshot(screenshot('popup-narrowed'));
    await popup.click('.chip[aria-pressed="true"]');
    await popup.waitFor(
      'all results again',
      (all) => document.querySelector('.results-found').innerText === all,
      before,
    );
    await popup.click('button.result'); // a person: their name is asked, and so was used
    await popup.click('.clear');
    await popup.waitFor('what was asked before', () => document.querySelector('.recent .result'));
    await popup.click('.recent .quiet');
    await popup.waitFor('nothing asked before', () => document.querySelector('.recent') === null);
  },

  'what nobody said is said so': async (lab) => {
    const popup = await popupAfterSaving(lab);
    await popup.fill('input[type="search"]', 'قسطنطينوبوليس');
    await popup.waitForText('لا شيء في ما حفظتَه');
  },
};

/** The card beside a mark: made on a click, seen by nobody but its reader, gone with the next move. */
import assert from 'node:assert/strict';
import {
  cardBox,
  escapeCard,
  markedPage,
  openCard,
  timeToCard,
  waitForCard,
  waitForNoCard,
} from '../harness/card.mjs';
import { demo } from '../harness/demo.mjs';
import { odd } from '../harness/odd-pages.mjs';
import { until } from '../harness/view.mjs';

const { open } = demo.pair;

export default {
  'a click on a statement opens its card: speaker and matter, two sayings with day and outlet': async (
    lab,
    { name, screenshot },
  ) => {
    const { page, mark } = await markedPage(lab, open);
    const taken = await timeToCard(page, () => lab.clickMark(page, mark));
    console.log(`  ${name}: ${taken} ms from the click to the card`);
    const card = await waitForCard(page);
    const { heading, items } = await card.evaluate(readCard);
    assert.match(heading, /بوتين · ./);
    assert.equal(items.length, 2);
    for (const { words, day, href, target, rel } of items) {
      assert.ok(words.length > 10);
      assert.match(day, /^\d{4}-\d\d-\d\d$/);
      assert.match(href, /^https:\/\/[^#]+#:~:text=/);
      assert.deepEqual([target, rel], ['_blank', 'noreferrer noopener']);
    }
    const box = await cardBox(page);
    assert.equal(box.width, 320);
    assert.ok(box.height <= 280, `${box.height} px high`);
    assert.ok(box.x >= 0 && box.y >= 0);
    assert.deepEqual(page.console, []);
    await page.screenshot(screenshot('card'));
  },

  'the page sees a box and not a word': async (lab) => {
    const { page, card } = await openCard(lab, odd.watched);
    const { items } = await card.evaluate(readCard);
    const word = items[0].words.slice(0, 12);
    const seen = await page.evaluate((words) => {
      const found = window.find(words);
      getSelection().selectAllChildren(document.documentElement);
      return {
        found,
        selected: getSelection().toString().includes(words),
        frames: window.length,
        frame: document.querySelector('iframe') !== null,
        resources: performance.getEntriesByType('resource').filter(({ name }) => /card|extension/.test(name)),
        focused: document.activeElement.localName,
      };
    }, word);
    assert.match(seen.focused, /-c$/);
    assert.deepEqual(
      { ...seen, focused: '' },
      {
        found: false,
        selected: false,
        frames: 0,
        frame: false,
        resources: [],
        focused: '',
      },
    );
  },

  'a click on a person opens a card of earlier meetings': async (lab) => {
    const { page, marks } = await markedPage(lab, open);
    await lab.clickMark(
      page,
      marks.find(({ kind, inLink }) => kind === 'met' && !inLink),
    );
    const card = await waitForCard(page);
    await card.waitForText('لقاءات سابقة');
    assert.ok((await card.evaluate(() => document.querySelectorAll('li').length)) > 0);
  },

  'Escape closes the card, and the focus returns to what had it': async (lab) => {
    const { page, mark } = await markedPage(lab, odd.keys);
    await lab.waitForPill(page);
    await lab.engine.command('next-mark');
    await until('the pill in focus', async () => (await lab.pill(page)).focused);
    await page.press('Enter');
    const card = await waitForCard(page);
    const before = await page.evaluate(() => window.keys.length);
    await page.press('Tab');
    await card.waitFor('the focus on the first link', () => document.activeElement.localName === 'a');
    await escapeCard(page);
    assert.equal(await page.evaluate(() => window.keys.length), before, 'the page heard no key');
    await until('the pill in focus', async () => (await lab.pill(page)).focused);
    await lab.clickMark(page, mark);
    await waitForCard(page);
    await escapeCard(page);
    await page.press('a');
    await page.waitFor('the page to have the keys again', () => window.keys.at(-1) === 'a');
  },

  'a click elsewhere closes the card, one on another mark opens that one': async (lab) => {
    const { page, marks, mark } = await markedPage(lab, open);
    const lower = marks.findLast(({ kind, inLink }) => kind === 'said' && !inLink); // the card hangs below its line
    await lab.clickMark(page, lower);
    const first = await (await waitForCard(page)).text();
    await lab.clickMark(page, mark);
    await until('the other card', async () => {
      const text = await (await waitForCard(page)).text();
      return text !== '' && text !== first;
    });
    await page.click('h1');
    await waitForNoCard(page);
  },

  'the card lives under the strictest policies': async (lab) => {
    const { page, mark } = await markedPage(lab, odd.isolated);
    const before = page.console.length; // what the page's own styles met
    await lab.clickMark(page, mark);
    await waitForCard(page);
    assert.deepEqual(page.console.slice(before), []);
  },

  'where no card can live the panel or the popup opens instead': async (lab) => {
    const { page, mark } = await markedPage(lab, odd.sandboxed);
    await lab.engine.closePanel();
    await lab.clickMark(page, mark);
    await opensInstead(lab);
    assert.equal(await cardBox(page), null);
  },

  'a page that takes the card away gets the panel or the popup beside it': async (lab) => {
    const { page, mark } = await markedPage(lab, odd.jealous);
    await lab.engine.closePanel();
    await lab.clickMark(page, mark);
    await opensInstead(lab);
    assert.equal(await cardBox(page), null);
  },

  'a page-made frame of the address stays blank, with a spent token too': async (lab) => {
    const { page, card } = await openCard(lab, open);
    const token = await card.evaluate(() => location.hash);
    const inner = await lab.inIsolatedWorld(page, () =>
      (globalThis.browser ?? chrome).runtime.getURL('/card.html'),
    );
    for (const address of [inner, `${inner}${token}`, `${inner}#${'0'.repeat(32)}`]) {
      const frame = await framedByPage(page, address);
      assert.equal(await frame.text(), '', address);
      assert.equal(await frame.evaluate(askForWords), null, address);
    }
  },

  'a card that the page moves is not seen again': async (lab) => {
    const { page } = await openCard(lab, open);
    const left = await page.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child.localName.endsWith('-c'));
      document.body.append(host);
      return new Promise((seen) => setTimeout(() => seen(host.isConnected)));
    });
    assert.equal(left, false);
  },

  'a dialog of the page closes the card': async (lab) => {
    const { page } = await openCard(lab, open);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.createElement('button'));
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitForNoCard(page);
  },

  'the card follows the dark scheme and the language': async (lab, { screenshot }) => {
    const { page, mark } = await markedPage(lab, open);
    await lab.engine.theme('dark');
    await lab.set({ language: 'en' });
    await lab.clickMark(page, mark);
    const card = await waitForCard(page);
    const look = await card.evaluate(() => ({
      dir: document.documentElement.dir,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
    assert.deepEqual(look, { dir: 'ltr', ground: 'rgb(32, 31, 27)' });
    await card.waitForText('Open in panel');
    await page.screenshot(screenshot('card-dark-en'));
  },
};

/** Runs in the card. */
function readCard() {
  const items = [...document.querySelectorAll('li')].map((item) => {
    const { href, target, rel } = item.querySelector('a');
    const words = item.querySelector('.quote').innerText;
    return { words, day: item.querySelector('time').dateTime, href, target, rel };
  });
  return { heading: document.querySelector('h1').innerText.replace(/\s+/g, ' '), items };
}

/** Runs in a frame on the card's address: what a changed copy of our script could try. */
async function askForWords() {
  const api = globalThis.browser ?? chrome;
  return api.runtime.sendMessage({ name: 'claimCard' }).catch(() => null);
}

async function framedByPage(page, address) {
  const before = (await page.frames('/card.html')).length;
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, address);
  const frames = await until('the frame', async () => {
    const found = await page.frames('/card.html');
    return found.length > before ? found : null;
  });
  const frame = frames.at(-1);
  await frame.waitFor('the frame to be loaded', () => document.readyState === 'complete');
  return frame;
}

function opensInstead(lab) {
  const { engine } = lab;
  const view = () => (engine.engine === 'chromium' ? engine.panelView() : engine.popupView());
  return until('the panel or the popup', view);
}

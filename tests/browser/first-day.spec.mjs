/** The first day: installing, choosing sites, a history to start with. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from '../harness/demo.mjs';
import { Lab } from '../harness/lab.mjs';
import { until } from '../harness/view.mjs';

const outlets = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'outlets.json'), 'utf8'),
);
const EVERY_SITE = ['https://*/*', 'http://*/*'];

const origins = (lab) =>
  lab.engine.control.evaluate(
    async () => (await (globalThis.browser ?? chrome).permissions.getAll()).origins ?? [],
  );

async function firstRun(lab, hash = '') {
  const page = await lab.visit(lab.engine.extensionUrl(`welcome.html${hash}`));
  await page.waitFor('the first run', () => document.querySelector('.welcome') !== null);
  return page;
}

/** Adds the starter corpus by its button and waits until all of it is there. */
async function addStarter(page) {
  await page.click('#starter button.primary');
  await page.waitFor(
    'the whole pack',
    () => document.querySelector('#starter .quiet') !== null && document.querySelector('progress') === null,
  );
}

/** Of a passage that runs over two lines: between them there may be nothing of it. */
async function clickFirstLine(page, selector) {
  const point = await page.evaluate((css) => {
    const passage = document.querySelector(css);
    passage.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [{ x, y, width, height }] = passage.getClientRects();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await page.click(point);
}

const meetingsIn = (state) =>
  state.context.meetings.map(({ attendees, meeting, when }) => ({
    people: attendees.map(({ id }) => id),
    sources: meeting.reports.map(({ source }) => source),
    when,
  }));

export default {
  'from installation to context on an article, by clicks only, within a minute': async (_, { install }) => {
    const begun = Date.now();
    const engine = await install();
    try {
      const fresh = new Lab(engine);
      const page = await fresh.ownTab('welcome.html');
      await engine.grantable(...EVERY_SITE);
      await page.front();
      await page.click('#starter button.primary');
      await page.click('.option:nth-child(2) button');
      await page.waitFor(
        'the access',
        () => document.querySelectorAll('.option')[1].querySelector('.option-on') !== null,
      );
      await page.waitFor(
        'the whole pack',
        () =>
          document.querySelector('#starter .quiet') !== null && document.querySelector('progress') === null,
      );
      const article = await fresh.visit(demo.pair.open);
      const pill = await fresh.waitForPill(article);
      assert.deepEqual(
        await fresh.marks(article),
        [],
        'a site that came with "every site" is marked after a click only',
      );
      await article.click(pill);
      const marks = await fresh.waitForMarks(article, 2);
      assert.ok(marks.every(({ kind }) => kind === 'met'));
      const panel = await fresh.panelFor(article);
      await panel.waitFor('earlier meetings', () => document.querySelectorAll('.meeting').length > 2);
      assert.ok(Date.now() - begun < 60_000);
    } finally {
      await engine.close();
    }
  },

  'the sites of our list are switched on by one click, and given back by another': async (lab) => {
    await lab.engine.grantable(...outlets.map(({ host }) => `https://*.${host}/*`));
    const page = await firstRun(lab, '#sites');
    await page.click('.option:nth-child(1) button');
    await page.waitFor(
      'the access',
      () => document.querySelector('.option:nth-child(1) .option-on') !== null,
    );
    const given = await origins(lab);
    assert.equal(given.length, outlets.length);
    assert.ok(given.includes('https://*.aljazeera.net/*'));
    await page.click('.option:nth-child(3) button');
    await page.waitFor('no access', () => document.querySelector('.option:nth-child(3) .option-on') !== null);
    assert.deepEqual(await origins(lab), []);
  },

  'the first run speaks the language just chosen, and its example answers clicks': async (
    lab,
    { screenshot },
  ) => {
    const page = await firstRun(lab);
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    await page.screenshot(screenshot('welcome-ar'));
    await clickFirstLine(page, '.sample-said');
    await page.waitFor('the item in focus', () => document.activeElement?.classList.contains('matter'));
    await clickFirstLine(page, '.sample-met');
    await page.waitFor('the meeting in focus', () => document.activeElement?.classList.contains('meeting'));
    await page.evaluate(() => {
      const select = document.querySelector('.masthead select');
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitFor('English', () => document.documentElement.lang === 'en');
    await page.waitForText('said before');
    assert.deepEqual(page.console, []);
  },

  'the starter corpus alone gives two leaders their earlier meetings, with their sources': async (lab) => {
    const { open } = demo.pair;
    await lab.allow(open);
    await addStarter(await firstRun(lab, '#starter'));
    const page = await lab.visit(open);
    await lab.waitForMarks(page, 2);
    const met = meetingsIn(await lab.tabState(page)).filter(({ when }) => when === 'earlier');
    assert.ok(met.length > 2, `${met.length} meetings`);
    for (const { people, sources } of met) {
      assert.ok(people.includes('person:vladimir-putin'));
      assert.ok(people.includes('person:recep-tayyip-erdogan'));
      for (const source of sources) assert.match(source.sourceUrl, /^https?:/);
    }
    const panel = await lab.panelFor(page);
    await panel.waitForText('مصدر واحد');
    const links = await panel.evaluate(() =>
      [...document.querySelectorAll('.meeting .outlet')].map((link) => link.getAttribute('href')),
    );
    assert.ok(links.length > 0 && links.every((href) => href.startsWith('http')));
  },

  'guests of one trip and people of one delegation are not said to have met': async (lab) => {
    await lab.allow(demo.trip);
    await addStarter(await firstRun(lab, '#starter'));
    const page = await lab.visit(demo.trip);
    await lab.waitForMarks(page);
    const state = await lab.tabState(page);
    const here = state.people.map(({ id }) => id);
    for (const id of ['person:benjamin-netanyahu', 'person:federica-mogherini', 'person:john-kerry'])
      assert.ok(here.includes(id), `${id} is among ${here}`);
    const pairs = state.context.meetings.map(({ pair }) => [...pair].sort().join(' '));
    assert.ok(pairs.length > 0, 'the traveller met his hosts before');
    assert.ok(
      pairs.every((pair) => pair.includes('person:john-kerry')),
      `only the traveller met others: ${pairs}`,
    );
  },

  'adding the starter corpus can be stopped, gone on with and taken back': async (lab) => {
    const page = await firstRun(lab, '#starter');
    await page.click('#starter button.primary');
    await page.waitFor('progress', () => (document.querySelector('progress')?.value ?? 0) > 0);
    await page.click('#starter .action button');
    await page.waitForText('توقفت الإضافة عند');
    await addStarter(page);
    await page.click('#starter .quiet');
    await page.waitFor(
      'nothing of it',
      () => document.querySelector('#starter .action-says')?.textContent === '',
    );
    const counts = await until('the empty corpus', async () => {
      const left = await page.evaluate(async () => {
        const database = await new Promise((opened) => {
          const request = indexedDB.open('siyaq');
          request.onsuccess = () => opened(request.result);
        });
        const count = (name) =>
          new Promise((counted) => {
            const request = database.transaction(name).objectStore(name).count();
            request.onsuccess = () => counted(request.result);
          });
        const counts = await Promise.all(['reports', 'meetings', 'entities'].map(count));
        database.close();
        return counts;
      });
      return left.every((each) => each === 0) ? left : null;
    });
    assert.deepEqual(counts, [0, 0, 0]);
  },
};

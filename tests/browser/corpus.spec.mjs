/** The corpus page: what is stored, deleting and undoing, settings. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';

// Not in the order of their days.
const articles = [2, 0, 1].map((at) => demo.arabic[at]);
const host = new URL(articles[0]).hostname;

async function corpusPage(lab) {
  await lab.allow(...articles);
  await lab.saveAll(...articles);
  const page = await lab.visit(lab.engine.extensionUrl('corpus.html'));
  await shows(page, articles.length);
  return page;
}

const shows = (page, count) =>
  page.waitFor(
    `${count} articles`,
    (wanted) => document.querySelectorAll('.stored').length === wanted,
    count,
  );

const headlines = (page) =>
  page.evaluate(() => [...document.querySelectorAll('.stored h3')].map((heading) => heading.textContent));

const choose = (page, option, value) =>
  page.evaluate(
    (has, wanted) => {
      const select = document.querySelector(`select:has(option[value="${has}"])`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    option,
    value,
  );

export default {
  'what is stored is listed, sorted and searched': async (lab, { screenshot }) => {
    const page = await corpusPage(lab);
    const bySaving = await headlines(page);
    await choose(page, 'published', 'published');
    await page.waitFor(
      'another order',
      (before) => document.querySelector('.stored h3').textContent !== before,
      bySaving[0],
    );
    const days = await page.evaluate(() =>
      [...document.querySelectorAll('.stored time')].map((time) => time.dateTime),
    );
    assert.deepEqual(days, [...days].sort().reverse());
    await page.screenshot(screenshot('corpus-ar'));
    await page.fill('input[type="search"]', demo.person.en);
    await page.waitFor('results', () => document.querySelectorAll('.result').length > 1);
    assert.deepEqual(page.console, []);
  },

  'an article, a site, everything: deleted at once and undone': async (lab) => {
    const page = await corpusPage(lab);
    const before = (await headlines(page)).sort();
    await page.click('.stored .quiet');
    await shows(page, articles.length - 1);
    const focused = await page.evaluate(() => document.activeElement?.closest('.deletion') !== null);
    assert.ok(focused, 'the way back has the focus');
    await page.press('Enter');
    await page.waitForText('عاد كل شيء إلى مكانه');
    await shows(page, articles.length);

    await page.click('#sites summary', { text: host });
    await page.click('#sites details[open] .danger');
    await page.waitFor(
      'the site gone',
      (gone) =>
        ![...document.querySelectorAll('.stored a')].some(({ href }) => new URL(href).hostname === gone),
      host,
    );
    await page.click('.deletion button');
    await shows(page, articles.length);

    await page.click('#everything summary');
    await page.click('#everything button.danger');
    await page.waitForText('حُذف كل شيء');
    await shows(page, 0);
    await page.click('.deletion button');
    await shows(page, articles.length);
    assert.deepEqual((await headlines(page)).sort(), before);
  },

  'what was deleted can be undone after the page was closed and opened again': async (lab) => {
    const page = await corpusPage(lab);
    await page.click('.stored .quiet');
    await shows(page, articles.length - 1);
    await lab.leave(page);
    const again = await lab.visit(lab.engine.extensionUrl('corpus.html'));
    await again.click('.deletion button');
    await shows(again, articles.length);
  },

  'a deleted article is no longer beside another': async (lab) => {
    const { saved, open } = demo.pair;
    await lab.allow(...saved, open);
    await lab.saveAll(...saved);
    const article = await lab.visit(open);
    await lab.waitForMarks(article);
    const page = await lab.visit(lab.engine.extensionUrl('corpus.html'));
    await shows(page, saved.length);
    await page.click('#everything summary');
    await page.click('#everything button.danger');
    await shows(page, 0);
    await article.front();
    await article.waitFor('no marks', () => [...CSS.highlights.values()].every(({ size }) => size === 0));
  },

  'light and dark are a setting of every page of ours': async (lab) => {
    const page = await corpusPage(lab);
    await choose(page, 'dark', 'dark');
    await page.waitFor('dark', () => getComputedStyle(document.documentElement).colorScheme === 'dark');
    const popup = await lab.engine.popup(page);
    await popup.waitFor('dark', () => document.documentElement.dataset.theme === 'dark');
  },

  'a problem report holds no word of the corpus': async (lab) => {
    const page = await corpusPage(lab);
    const stored = await headlines(page);
    await page.click('.corpus-aside > button');
    const report = await page.waitFor(
      'the report',
      () => document.querySelector('dialog[open] textarea')?.value,
    );
    assert.match(report, /^Siyaq \d/);
    assert.match(report, /articles: 3/);
    for (const word of stored.flatMap((headline) => headline.split(/\s+/))) assert.ok(!report.includes(word));
  },
};

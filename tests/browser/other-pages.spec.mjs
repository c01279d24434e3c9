/** Every page that is not a nice article: a state meant for it, or left alone, and not a word in its console. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';
import { Lab } from '../harness/lab.mjs';
import { headline, other } from '../harness/other-pages.mjs';
import { until } from '../harness/view.mjs';
import { assertSilent, assertUntouched } from '../harness/witness.mjs';

const { saved } = demo.pair;

async function withHistory(lab) {
  await lab.allow(...saved, other.undated);
  await lab.saveAll(...saved);
}

/** What the page itself can see of us: our elements that are drawn, and the registered highlights. */
const seen = (page) =>
  page.evaluate(() => ({
    hosts: [...document.documentElement.children]
      .filter((child) => child.localName.includes('-') && getComputedStyle(child).visibility === 'visible')
      .map((child) => child.localName),
    highlights: [...CSS.highlights.keys()].sort(),
  }));

const nothing = { hosts: [], highlights: [] };

export default {
  'live blog, interview, opinion, one person, two languages, trusted types: read and marked': async (lab) => {
    await withHistory(lab);
    const panel = await lab.engine.panel();
    for (const kind of ['liveBlog', 'interview', 'opinion', 'onePerson', 'mixed', 'trusted']) {
      const page = await lab.visit(other[kind]);
      await lab.waitForMarks(page);
      await lab.waitForPill(page);
      await panel.waitForText('قيل من قبل');
      await panel.waitForText(headline);
      if (kind === 'onePerson') {
        const met = (await lab.marks(page)).filter((mark) => mark.kind === 'met');
        assert.deepEqual(met, [], 'nobody meets himself');
      }
      await assertUntouched(page);
      await lab.leave(page);
    }
  },

  'section, video, paywall: one sentence in the panel and nothing in the page': async (lab) => {
    await lab.allow(other.section);
    const panel = await lab.engine.panel();
    const told = { section: 'هذه قائمة أخبار', video: 'وذلك أقل من مقال', paywall: 'وذلك أقل من مقال' };
    for (const [kind, sentence] of Object.entries(told)) {
      const page = await lab.visit(other[kind]);
      await panel.waitForText(sentence);
      assert.deepEqual(await seen(page), nothing, kind);
      assert.equal(await assertUntouched(page), 0, kind);
      await lab.leave(page);
    }
  },

  'an undated article says neither earlier nor later until its day is set': async (lab) => {
    await withHistory(lab);
    const page = await lab.visit(other.undated);
    const panel = await lab.panelFor(page);
    await panel.waitForText('لا تذكر الصفحة يوم نشرها');
    await panel.waitForText('قيل في أيام أخرى');
    assert.equal(await panel.evaluate(() => document.body.innerText.includes('قيل من قبل')), false);
    await panel.click('summary', { text: 'تحديد اليوم' });
    await panel.evaluate(() => {
      const field = document.querySelector('input[type="date"]');
      field.value = '2017-03-10'; // how a day is typed depends on the browser's language
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await panel.click('form.set-day button');
    await panel.waitForText('قيل من قبل');
    await lab.waitForMarks(page);
    await assertUntouched(page);
  },

  'the extension is updated and removed under an open page: old marks go, new ones come, then none': async (
    _,
    { install },
  ) => {
    const engine = await install();
    try {
      const own = new Lab(engine);
      await own.closeOwnTabs();
      await own.set({ language: 'ar' });
      await withHistory(own);
      const page = await own.visit(other.early);
      await own.waitForPill(page);
      const before = await seen(page);
      await engine.closePanel();
      await engine.reload();
      const after = await until('the new marks alone', async () => {
        const now = await seen(page);
        const isNew = now.hosts.length === 1 && now.highlights.length === before.highlights.length;
        return isNew && !before.hosts.includes(now.hosts[0]) ? now : null;
      });
      assert.deepEqual(
        after.highlights.filter((name) => before.highlights.includes(name)),
        [],
      );
      await assertUntouched(page);
      const control = await engine.open(engine.extensionUrl('manifest.json'));
      end({ control }, (api) => api.management.uninstallSelf());
      await until('the end of the pill', async () => (await seen(page)).hosts.length === 0);
      if (engine.engine === 'chromium') {
        await until('the end of the marks', async () => (await seen(page)).highlights.length === 0);
      }
      await assertUntouched(page);
    } finally {
      await engine.close();
    }
  },

  'a page that the browser translates: the marks of its own words go, silently': async (lab) => {
    await withHistory(lab);
    const page = await lab.visit(other.translatable);
    await lab.waitForMarks(page);
    await lab.waitForPill(page);
    await page.evaluate(translate);
    await until('the end of the marks', async () => (await lab.marks(page)).length === 0);
    const panel = await lab.panelFor(page);
    await panel.waitForText('هذه الصفحة مترجمة آليًّا');
    await until('the end of the pill', async () => (await lab.pill(page)) === null);
    await assertSilent(page);
  },
};

/** The page that asks ends with its extension, so nobody waits for an answer. */
function end({ control }, act) {
  control.evaluate(`() => void setTimeout(() => (${act})(globalThis.browser ?? chrome))`).catch(() => {});
}

/** Runs in the page: what Chromium's translation does to the document, with words that are nobody's. */
function translate() {
  document.documentElement.lang = 'en';
  document.documentElement.className = 'translated-ltr';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement.localName !== 'script',
  )) {
    const font = document.createElement('font');
    font.textContent = 'The words of a machine stand here in place of what was printed on this line before.';
    text.replaceWith(font);
  }
}

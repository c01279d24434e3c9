/** What the page itself may notice of us, and what its own doings mean for the marks. */
import assert from 'node:assert/strict';
import { escapeCard, waitForCard } from '../harness/card.mjs';
import { demo } from '../harness/demo.mjs';
import { odd } from '../harness/odd-pages.mjs';
import { until } from '../harness/view.mjs';
import { assertUntouched } from '../harness/witness.mjs';

const { saved } = demo.pair;

async function openOdd(lab, url) {
  await lab.allow(...saved, url);
  await lab.saveAll(...saved);
  return lab.visit(url);
}

export default {
  'the document stays as it was, but for our own element, and its console stays silent': async (lab) => {
    const page = await openOdd(lab, odd.watched);
    const marks = await lab.waitForMarks(page);
    await lab.waitForPill(page);
    await lab.panelFor(page);
    await lab.clickMark(
      page,
      marks.find(({ inLink }) => !inLink),
    );
    await page.waitFor('the open mark', () =>
      [...CSS.highlights.values()].some(({ priority, size }) => priority === 0 && size > 0),
    );
    await waitForCard(page);
    await escapeCard(page);
    assert.ok((await assertUntouched(page)) > 0, 'our own element was seen');
  },

  'a mark inside a link never takes the click': async (lab) => {
    const page = await openOdd(lab, odd.linked);
    const marks = await lab.waitForMarks(page);
    await lab.panelFor(page);
    await lab.clickMark(
      page,
      marks.find(({ inLink }) => inLink),
    );
    await page.waitFor('the link to be followed', () => location.hash === '#followed');
    const open = (await lab.marks(page)).filter(({ kind }) => kind === 'open');
    assert.deepEqual(open, []);
  },

  'another article without a load: old marks go, new ones come': async (lab) => {
    const { app } = demo;
    await lab.allow(...app.saved, app.first);
    await lab.saveAll(...app.saved);
    const page = await lab.visit(app.first);
    const before = (await lab.waitForMarks(page)).map(({ text }) => text);
    await page.click(app.other);
    await page.waitFor(
      'marks of the second article only',
      (path, old) => {
        const now = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
        return (
          location.pathname === path &&
          now.length > 0 &&
          !now.some((text) => text === '' || old.includes(text))
        );
      },
      app.secondPath,
      before,
    );
    const { article } = await lab.tabState(page);
    assert.equal(new URL(article.url).pathname, app.secondPath);
  },

  'marks come back when the page clears them': async (lab) => {
    const page = await openOdd(lab, odd.watched);
    await lab.waitForMarks(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(document.createElement('hr'));
    });
    await lab.waitForMarks(page);
  },

  'the next and previous command walk the marks from the pill': async (lab) => {
    const page = await openOdd(lab, odd.keys);
    await lab.waitForMarks(page);
    await lab.waitForPill(page);
    await lab.panelFor(page);
    await lab.engine.command('next-mark');
    const first = await pillSays(lab, page, /^[1١] من [\d٠-٩]+$/);
    assert.ok(first.focused, 'the pill has the focus');
    await lab.engine.command('next-mark');
    await pillSays(lab, page, /^[2٢] من/);
    await lab.engine.command('previous-mark');
    await pillSays(lab, page, /^[1١] من/);
    await page.press('Enter');
    const card = await waitForCard(page);
    for (let at = null; at !== 'button'; ) {
      await card.evaluate(() => {
        window.stood = document.activeElement;
      });
      await page.press('Tab');
      // Tab leaves the card behind its last stop, so none is pressed before the last one has arrived.
      at = await card.waitFor('the next stop', () =>
        document.activeElement === window.stood ? null : document.activeElement.localName,
      );
    }
    page.press('Enter').catch(() => {}); // the key's end has no frame to be reported from
    const panel = await lab.panelFor(page);
    await panel.waitFor('the item in focus', () => document.activeElement?.id.startsWith('item-'));
  },
};

/** Waits until the pill has announced what fits. */
function pillSays(lab, page, pattern) {
  return until(`the pill to say ${pattern}`, async () => {
    const pill = await lab.pill(page);
    return pill !== null && pattern.test(pill.status) ? pill : null;
  });
}

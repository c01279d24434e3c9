/** Correcting by clicks: behind an item's why, undone at once, listed on the corpus page and taken back later. */
import assert from 'node:assert/strict';
import { demo } from '../harness/demo.mjs';

const meetings = (view, count) =>
  view.waitFor(
    `${count} meetings`,
    (wanted) => document.querySelectorAll('.meetings .meeting').length === wanted,
    count,
  );

async function notAMeeting(panel) {
  await panel.click('.meeting .why');
  await panel.click('.meeting .doubts button', { text: 'ليس لقاء' });
  await panel.waitForText('صُحّح', '.correction-note');
}

export default {
  'a meeting that was none is gone by a click, back by another, and by the list later': async (
    lab,
    { screenshot },
  ) => {
    const { saved, open } = demo.pair;
    await lab.allow(...saved, open);
    await lab.saveAll(...saved);
    const article = await lab.visit(open);
    await lab.waitForMarks(article);
    const panel = await lab.panelFor(article);
    const before = await panel.waitFor('meetings', () => document.querySelectorAll('.meeting').length);

    await notAMeeting(panel);
    await panel.screenshot(screenshot('corrected'));
    await meetings(panel, before - 1);
    const focused = await panel.evaluate(() => document.activeElement?.closest('.correction-note') !== null);
    assert.ok(focused, 'the way back has the focus');
    await panel.click('.correction-note button');
    await meetings(panel, before);

    await notAMeeting(panel);
    await meetings(panel, before - 1);
    // "Not him": the statements are somebody else's now.
    await panel.click('.saying .why');
    await panel.click('.saying .doubts button', { text: 'المقصود غير' });
    await panel.waitForText('صُحّح', '.correction-note');

    const corpus = await lab.visit(lab.engine.extensionUrl('corpus.html'));
    await corpus.waitFor('both', () => document.querySelectorAll('.ledger > li').length === 2);
    await corpus.screenshot(screenshot('ledger'));
    for (const left of [1, 0]) {
      await corpus.click('.ledger button');
      await corpus.waitFor(
        `${left} left`,
        (wanted) => document.querySelectorAll('.ledger > li').length === wanted,
        left,
      );
    }
    await article.front();
    await meetings(panel, before);
    assert.deepEqual(corpus.console, []);
  },
};

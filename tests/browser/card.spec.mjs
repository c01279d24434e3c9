/** The card beside a mark: made on a click, seen by nobody but its reader, gone with the next move. */
import { cardBox, waitForCard } from '../harness/card.mjs';
import { demo } from '../harness/demo.mjs';

const { saved, open } = demo.pair;

async function openMarked(lab, url) {
  await lab.allow(...saved, url);
  await lab.saveAll(...saved);
  const page = await lab.visit(url);
  const marks = await lab.waitForMarks(page);
  const mark = marks.find(({ kind, inLink }) => kind === 'said' && !inLink);
  return { page, marks, mark };
}

async function openCard(lab, url) {
  const opened = await openMarked(lab, url);
  await lab.clickMark(opened.page, opened.mark);
  return { ...opened, card: await waitForCard(opened.page) };
}

export default {
  'a click on a statement opens its card: speaker and matter, two sayings with day and outlet': async (
    lab,
    { screenshot },
  ) => {
    const { page, card } = await openCard(lab, open);
    await page.screenshot(screenshot('card'));
    console.log(await card.evaluate(() => document.body.innerText));
    console.log(await cardBox(page), page.console);
  },
};

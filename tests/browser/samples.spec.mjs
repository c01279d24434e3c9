/** The five sample articles, when the folder with them lies beside the repository: all saved, then opened again. */
import assert from 'node:assert/strict';
import { seedArticles, seedLabels } from '../harness/seeds.mjs';

const articles = seedArticles();
const labels = seedLabels();

/** Items beside the statements of the open article, as the background has them. */
function pairsOf({ context }) {
  return context.statements.flatMap(({ statement, items }) =>
    items.map((item) => ({ for: statement.text, text: item.statement.text })),
  );
}

const fits = (label) => (pair) => pair.for.includes(label.for) && pair.text.includes(label.text);

async function openAll(lab, numbers) {
  const urls = Object.values(articles).map(({ url }) => url);
  await lab.allow(...urls);
  await lab.saveAll(...urls);
  const states = {};
  for (const number of numbers) {
    const page = await lab.visit(articles[number].url);
    await lab.waitForMarks(page);
    states[number] = await lab.tabState(page);
  }
  return states;
}

const specs = {
  'the five samples stand beside each other as labelled': async (lab) => {
    const states = await openAll(lab, ['001', '002', '003', '004']);
    const shown = labels.mustShow.filter((label) => pairsOf(states[label.open]).some(fits(label)));
    const wrong = labels.mustNotShow.filter((label) => pairsOf(states[label.open]).some(fits(label)));
    assert.deepEqual(
      wrong.map(({ why }) => why),
      [],
    );
    assert.ok(
      shown.length * 2 >= labels.mustShow.length,
      `${shown.length} of ${labels.mustShow.length} are shown`,
    );
  },

  'the samples know who met before': async (lab) => {
    const states = await openAll(lab, ['004']);
    const { meetings } = states['004'].context;
    const days = meetings.map(({ meeting }) => meeting.startDate?.date);
    assert.ok(days.includes('2015-12-15'), `the announced summit is among ${days}`);
    const dated = days.filter((day) => day !== undefined);
    assert.deepEqual(dated, [...dated].sort().reverse(), 'newest first');
  },
};

export default articles === null ? {} : specs;

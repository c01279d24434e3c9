/** Whatever befalls the index: the next question is answered right, the index heals, and what was deleted stays away. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { demo } from '../../harness/demo.mjs';
import { scriptOf } from '../../harness/script.mjs';
import { until } from '../../harness/view.mjs';

const { saved, open } = demo.pair;
const MOST_ARTICLES = 120;

async function withTools(lab) {
  const code = await scriptOf(join(import.meta.dirname, 'corpus-tools.ts'));
  await lab.engine.control.evaluate(`() => { ${code}\n return true; }`);
  const ask = (run, ...args) => lab.engine.control.evaluate(run, ...args);
  return {
    save: (number) => ask((n) => siyaqTools.save(n), number),
    remove: (number) => ask((n) => siyaqTools.remove(n).then(() => true), number),
    ask: (words) => ask((text) => siyaqTools.ask(text), words),
    askFor: (number) => ask((n) => siyaqTools.ask(`${siyaqTools.wordOf(n)} `), number),
    askAll: () => ask(() => siyaqTools.ask(siyaqTools.everywhere)),
    inArticle: await ask(() => siyaqTools.inArticle),
    state: () => ask(() => siyaqTools.state()),
    drop: () => ask(() => siyaqTools.drop().then(() => true)),
    damage: () => ask(() => siyaqTools.damage().then(() => true)),
    oneSlice: () => ask(() => siyaqTools.oneSlice()),
    release: () => ask(() => siyaqTools.release()),
    merge: () =>
      ask(() =>
        (globalThis.browser ?? chrome).alarms.create('tend-index', { when: Date.now() }).then(() => true),
      ),
  };
}

/** Saves until a merge is under way; how many articles there are then. */
async function saveUntilMerging(tools) {
  await tools.askAll(); // a database cleared before the spec has no index until it is asked
  for (let number = 0; number < MOST_ARTICLES; number++) {
    await tools.save(number);
    if ((await tools.state()).merge !== null) return number + 1;
  }
  throw new Error('nothing to merge');
}

const rowsFor = async (lab, page, words) => {
  const popup = await lab.engine.popup(page);
  await popup.fill('input[type="search"]', words);
  const rows = await popup.waitFor(`answers to ${words}`, () => {
    const found = [...document.querySelectorAll('.result')].map((row) => row.innerText);
    return found.length > 0 ? found : null;
  });
  await lab.engine.closePopup();
  return rows;
};

const textsOf = (marks) => marks.map(({ kind, text }) => `${kind} ${text}`).sort();

export default {
  'a background killed in the middle of a merge loses nothing, and what is deleted meanwhile stays away':
    async (lab) => {
      const tools = await withTools(lab);
      const articles = await saveUntilMerging(tools);
      assert.notEqual((await tools.oneSlice()).merge, null);
      await lab.engine.killWorker();
      await tools.release();
      assert.notEqual((await tools.state()).merge, null, 'a merge is left in the middle');
      assert.equal(await tools.askAll(), articles * tools.inArticle);
      await tools.remove(1);
      assert.equal(await tools.askFor(1), 0);
      assert.equal(await tools.askFor(2), tools.inArticle);
      await tools.merge();
      await until('the end of the merge', async () => {
        const { merge, segments } = await tools.state();
        return merge === null && segments <= 3;
      });
      assert.equal(await tools.askAll(), (articles - 1) * tools.inArticle);
      assert.equal(await tools.askFor(1), 0);
    },

  'an index that is dropped or damaged: panel, marks and popup answer as before, and it is whole again':
    async (lab) => {
      const tools = await withTools(lab);
      await lab.allow(...saved, open);
      await lab.saveAll(...saved);
      const first = await lab.visit(open);
      const marks = textsOf(await lab.waitForMarks(first));
      const rows = await rowsFor(lab, first, demo.person.ar);
      await lab.leave(first);
      for (const befall of ['drop', 'damage']) {
        const { generation } = await tools.state();
        await tools[befall]();
        await lab.engine.killWorker();
        const page = await lab.visit(open);
        assert.deepEqual(textsOf(await lab.waitForMarks(page, marks.length)), marks, befall);
        const healed = await tools.state();
        assert.notEqual(healed.generation, null, befall);
        assert.notEqual(healed.generation, generation, befall);
        await tools[befall]();
        const again = await rowsFor(lab, page, demo.person.ar);
        // Built anew it knows its mean lengths: what is found is the same, of equals another may come first.
        assert.deepEqual([again.length, again[0]], [rows.length, rows[0]], befall);
        await lab.leave(page);
      }
    },
};

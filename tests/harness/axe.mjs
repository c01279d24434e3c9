/** What axe finds in a document: WCAG 2.2 to AA, and good practice. */
import assert from 'node:assert/strict';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Given as source, since no policy of a page of ours lets it load a script. */
const RUN = `async (tags) => {
  if (globalThis.axe === undefined) { ${axe.source} }
  const { violations, passes } = await (globalThis.axe ?? window.axe).run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  });
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
  }));
  return { found, passed: passes.length };
}`;

/** @param {import('./view.mjs').View} view */
export async function axeFindsNothing(view, where) {
  const { found, passed } = await view.evaluate(RUN, TAGS);
  assert.ok(passed > 5, `axe looked at ${where}`);
  assert.deepEqual(found, [], where);
}

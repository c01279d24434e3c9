/** What a spying page (hostile/spy.js) gets out of us: nothing. */
import assert from 'node:assert/strict';
import { cardBox } from './card.mjs';

/** Long enough to be in no other text by chance. */
const PHRASE_LENGTH = 16;

/** Clicks that a script makes open nothing. */
export async function assertNotFooled(lab, page) {
  const tried = await page.evaluate(() => window.forge());
  assert.ok(tried > 0, 'there were marks to try');
  // An opened mark is painted in the turn of its click; the round trip gives a card the time to come.
  await lab.pill(page);
  const open = (await lab.marks(page)).filter(({ kind }) => kind === 'open');
  assert.deepEqual(open, []);
  assert.equal(await cardBox(page), null);
}

/** With a card open: none of its words, not its address, and not the pill's count. */
export async function assertKnowsNothing(lab, page, card) {
  const words = await card.text();
  const own = await page.evaluate(() => document.documentElement.textContent);
  const phrases = phrasesOf(words).filter((phrase) => !own.includes(phrase));
  assert.ok(phrases.length > 10, 'the card has words that the page has not');
  const { count } = await lab.pill(page);
  const { confession, found } = await page.evaluate(askAll, [...phrases, count]);
  assert.deepEqual(found, [], 'window.find');
  assert.deepEqual(
    phrases.filter((phrase) => confession.includes(phrase)),
    [],
  );
  assert.doesNotMatch(confession, /extension:|card\.html|siyaq/i);
  assert.ok(!confession.includes(count), `the count ${count}`);
  assert.match(confession, /^frames 0$/m);
}

const phrasesOf = (text) =>
  text
    .split('\n')
    .flatMap((line) =>
      Array.from({ length: Math.floor(line.length / PHRASE_LENGTH) }, (_, at) =>
        line.slice(at * PHRASE_LENGTH, (at + 1) * PHRASE_LENGTH),
      ),
    );

/** Runs in the page. */
function askAll(wanted) {
  const confession = window.confess();
  const find = (phrase) => {
    try {
      // without regard to case, all round, in frames too
      return window.find(phrase, false, false, true, false, true);
    } catch {
      return false; // Firefox refuses it while a foreign frame has the focus
    }
  };
  return { confession, found: wanted.filter(find) };
}

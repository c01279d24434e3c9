/**
 * The three most telling pages of the matrix of long/hostile-pages.spec.mjs, on one start: the strictest policy, a style that
 * unsets everything, a body that an application owns. And that a mark is only ever a line under the letters.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { demo } from '../harness/demo.mjs';
import { assertSameAndSafe } from '../harness/hostile-matrix.mjs';
import { hostile } from '../harness/hostile-pages.mjs';
import { comparePictures, readPng } from '../harness/png.mjs';

const { saved } = demo.pair;
/** Of 255: Chromium smooths the edge of a highlight a little; a letter that moves changes ink to paper. */
const VISIBLE = 64;

export default {
  'three hostile pages look and work the same with Siyaq on, and marked Arabic keeps its joins': async (
    lab,
    { screenshot },
  ) => {
    await lab.allow(...saved, hostile.strict);
    await lab.saveAll(...saved);
    await lab.engine.closePanel();
    await assertSameAndSafe(lab, screenshot, { name: 'strict' });
    await assertSameAndSafe(lab, screenshot, { name: 'unset' });
    await assertSameAndSafe(lab, screenshot, { name: 'elm' });
    await assertJoined(lab, screenshot);
  },
};

/** With lines that cannot be seen, marks that begin inside of words leave the same letters; a box in a word does not. */
async function assertJoined(lab, screenshot) {
  const page = await lab.visit(hostile.print);
  await lab.waitForMarks(page);
  await lab.waitForPill(page);
  assert.ok((await page.evaluate(beginInsideWords)) > 3);
  const marked = await pictureOf(page, screenshot('joins-marked'));
  await page.evaluate(() => CSS.highlights.clear());
  const plain = await pictureOf(page, screenshot('joins-plain'));
  await page.evaluate(breakWord);
  const broken = await pictureOf(page, screenshot('joins-broken'));
  assert.equal(comparePictures(plain, marked, [], VISIBLE).outside, 0, 'no letter changes under a mark');
  assert.ok(comparePictures(plain, broken, [], VISIBLE).outside > 100, 'a broken join would be seen');
}

async function pictureOf(page, path) {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot(path);
  return readPng(readFileSync(path));
}

/** Runs in the page, which may do so: ranges on the third letter of each marked word, and lines without colour. */
function beginInsideWords() {
  const sheet = new CSSStyleSheet();
  const names = [...CSS.highlights.keys()];
  sheet.replaceSync(
    names.map((name) => `::highlight(${name}) { text-decoration-color: transparent !important; }`).join('\n'),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ranges = [];
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endOffset } of [...highlight]) {
      const words = startContainer.data.slice(startOffset, endOffset).matchAll(/\p{L}{4,}/gu);
      highlight.clear();
      ranges.push(
        ...[...words].map(({ index }) => ({ highlight, startContainer, from: startOffset + index + 2 })),
      );
    }
  }
  // A lam and its alef are one letter: no mark of ours begins or ends between them (lib/annotations/whole-letters.ts).
  const isApart = ({ startContainer: { data }, from }) =>
    ![from - 1, from].some((at) => /^ل[اأإآ]/.test(data.slice(at)));
  const apart = ranges.filter(isApart);
  for (const { highlight, startContainer, from } of apart) {
    const range = document.createRange();
    range.setStart(startContainer, from);
    range.setEnd(startContainer, from + 1);
    highlight.add(range);
  }
  return apart.length;
}

/** Runs in the page: a box of its own in the middle of each long word of the headline, which no mark of ours would make. */
function breakWord() {
  const headline = document.querySelector('h1');
  headline.replaceChildren(
    ...headline.textContent.split(/(?<=\p{L}{2})(?=\p{L}{2})/u).map((part) => {
      const box = Object.assign(document.createElement('span'), { textContent: part });
      box.style.display = 'inline-block';
      return box;
    }),
  );
}

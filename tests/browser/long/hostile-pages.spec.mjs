/**
 * The matrix of hostile pages: each looks and works the same with Siyaq on, its console stays silent, and its scripts find
 * out nothing but which of its own passages are marked (hostile/spy.js tries). The pictures compared stay in the folder of screenshots.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { demo } from '../../harness/demo.mjs';
import { assertSameAndSafe } from '../../harness/hostile-matrix.mjs';
import { hostile } from '../../harness/hostile-pages.mjs';
import { readPng } from '../../harness/png.mjs';

const { saved } = demo.pair;

/** What is particular to a page: how it is made to work, and what must then be so. */
const ROWS = {
  'a strict content policy': { name: 'strict' },
  'trusted types': { name: 'trusted', expect: (done) => assert.equal(done, 'TypeError') },
  'all: unset on everything': { name: 'unset' },
  'an application in the manner of React': { name: 'react' },
  'an application in the manner of Elm': { name: 'elm' },
  'shadow roots': { name: 'shadow' },
  'frames of its own': {
    name: 'frames',
    expect: ({ count, same, boxed }) => {
      assert.equal(count, 3);
      assert.equal(same[0], 0, 'no marks in a frame');
      assert.deepEqual(boxed, { seen: 0, html: 2 });
    },
  },
  'right to left in vertical lines': { name: 'vertical' },
  'zoomed to twice its size': { name: 'zoom', zoom: 2 },
  print: { name: 'print', work: dressForPrint },
  'fullscreen video': { name: 'fullscreen', work: fillTheScreen },
  'infinite scroll': { name: 'infinite' },
  'heavy mutation': { name: 'mutation' },
};

export default Object.fromEntries(
  Object.entries(ROWS).map(([title, row]) => [
    `a hostile page: ${title}`,
    async (lab, { screenshot }) => {
      await lab.allow(...saved, hostile[row.name]);
      await lab.saveAll(...saved);
      await lab.engine.closePanel();
      await assertSameAndSafe(lab, screenshot, row);
    },
  ]),
);

/** Nothing of us is on the screen then, not even the pill. */
async function fillTheScreen(page, { file }) {
  await page.click('#full');
  await page.waitFor('the full screen', () => document.fullscreenElement?.localName === 'video');
  const picture = await pictureOf(page, `${file}-full.png`);
  await page.evaluate(() => document.exitFullscreen());
  await page.waitFor('the page again', () => document.fullscreenElement === null);
  return picture;
}

/** Nor on paper. */
async function dressForPrint(page, { file, lab }) {
  await lab.engine.medium(page, 'print');
  await page.waitFor('the print style', () => matchMedia('print').matches);
  const picture = await pictureOf(page, `${file}-print.png`);
  await lab.engine.medium(page, 'screen');
  await page.waitFor('the screen’s style', () => matchMedia('screen').matches);
  return picture;
}

async function pictureOf(page, path) {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot(path);
  const { width, height, pixels } = readPng(readFileSync(path));
  return [width, height, digest(pixels)];
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

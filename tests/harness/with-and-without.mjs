/**
 * One page twice, with Siyaq off on its site and with it on: pictures, boxes and doings, and what the page could find out.
 * A look is `{ picture, boxes, masks }`; masks are what may differ: our marks' lines and the pill.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hostileHost } from './hostile-pages.mjs';
import { comparePictures, readPng } from './png.mjs';
import { until } from './view.mjs';

/** CSS pixels: an underline may stand a little below its line's box. */
const ROUND_A_MARK = 4;
/** Pixels that a drawn underline changes at least. */
const LEAST_DRAWN = 12;

/** Loads the page, looks, lets it work, looks again. */
export async function livePage(
  lab,
  url,
  { isOn, file, zoom = 1, work = (page) => page.evaluate(() => window.work()) },
) {
  await lab.set({ hostsOff: isOn ? [] : [hostileHost] });
  const page = await lab.visit(url);
  if (zoom !== 1) await setZoom(lab, page, zoom);
  if (isOn) await waitForUs(lab, page);
  const before = await look(page, `${file}-before`);
  const shifts = await page.evaluate(() => window.shifts);
  const done = await work(page, { file, lab });
  if (isOn) await waitForUs(lab, page);
  const after = await look(page, `${file}-after`);
  return { page, before, shifts, done, after };
}

async function waitForUs(lab, page) {
  await lab.waitForMarks(page);
  await lab.waitForPill(page);
}

export async function setZoom(lab, page, zoom) {
  const tabId = await lab.tabId(page);
  await lab.engine.control.evaluate(
    (id, factor) => (globalThis.browser ?? chrome).tabs.setZoom(id, factor),
    tabId,
    zoom,
  );
  await page.waitFor(`zoom ${zoom}`, (factor) => Math.abs(devicePixelRatio - factor) < 0.01, zoom);
}

/** A picture, and where things stood while it was taken: taken again when they moved meanwhile. */
export function look(page, file) {
  return until('a page at rest', async () => {
    const before = await page.evaluate(whereThingsStand, ROUND_A_MARK);
    await page.screenshot(file.endsWith('.png') ? file : `${file}.png`);
    const after = await page.evaluate(whereThingsStand, ROUND_A_MARK);
    if (JSON.stringify(before) !== JSON.stringify(after)) return null;
    const picture = readPng(readFileSync(`${file}.png`));
    const scale = picture.width / before.width; // the engines differ in what a zoomed page is drawn in
    const inPixels = ({ kind, ...box }) => ({
      kind,
      ...Object.fromEntries(Object.entries(box).map(([name, value]) => [name, value * scale])),
    });
    return { picture, boxes: before.boxes, masks: before.masks.map(inPixels) };
  });
}

/** Outside of marks and pill nothing differs, inside something does, and every box of the page is where it was. */
export function assertSameLook(off, on) {
  assert.deepEqual(off.masks, [], 'nothing of us where we are off');
  assert.deepEqual(on.boxes, off.boxes);
  const { outside, around, inside } = comparePictures(off.picture, on.picture, on.masks);
  assert.equal(outside, 0, `${outside} pixels differ in ${JSON.stringify(around)}`);
  const drawn = new Set(on.masks.filter((_, at) => inside[at] >= LEAST_DRAWN).map(({ kind }) => kind));
  assert.deepEqual([...drawn].sort(), ['mark', 'pill'], 'marks and pill are drawn');
  const undrawn = on.masks.filter((mask, at) => isInPicture(mask, on.picture) && inside[at] < LEAST_DRAWN);
  assert.deepEqual(undrawn, [], 'each mark in sight is drawn');
}

const isInPicture = ({ x, y, width, height }, picture) =>
  x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;

/** Runs in the page. */
function whereThingsStand(around) {
  const rounded = ({ x, y, width, height }) =>
    [x, y, width, height].map((value) => Math.round(value * 8) / 8);
  const boxes = [...document.body.querySelectorAll('*')].map((element) =>
    [element.localName, ...rounded(element.getBoundingClientRect())].join(' '),
  );
  const { scrollWidth, scrollHeight } = document.documentElement;
  boxes.push(`document ${scrollWidth} ${scrollHeight} ${scrollX} ${scrollY}`);
  const grown = (kind, margin) => (box) => ({
    kind,
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  });
  const marks = [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].flatMap((range) => [...range.getClientRects()].map(grown('mark', around))),
  );
  const hosts = [...document.documentElement.children].filter(
    (child) => child.localName.includes('-') && getComputedStyle(child).display !== 'none',
  );
  const ours = hosts.map((host) => grown('pill', 1)(host.getBoundingClientRect()));
  return { width: innerWidth, boxes, masks: [...marks, ...ours] };
}

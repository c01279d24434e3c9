/**
 * Every state of every surface, from the gallery: axe in both languages, light and dark; and at 320 CSS pixels, and with
 * letters twice as large, nothing runs out of the window.
 */
import assert from 'node:assert/strict';
import { createServer } from 'vite';
import { axeFindsNothing } from '../../harness/axe.mjs';

const CONFIG = new URL('../../gallery/vite.config.ts', import.meta.url).pathname;

async function withGallery(run) {
  const server = await createServer({ configFile: CONFIG, logLevel: 'error' });
  await server.listen();
  try {
    await run(`http://localhost:${server.httpServer.address().port}/`);
  } finally {
    await server.close();
  }
}

async function scenesOf(page) {
  const names = () => [
    ...new Set(
      [...document.querySelectorAll('a')].map((link) => new URL(link.href).searchParams.get('show')),
    ),
  ];
  await page.waitFor('the list of scenes', () => document.querySelector('a') !== null);
  return page.evaluate(names);
}

const drawn = () => document.querySelector('#app')?.firstElementChild !== null;

/** Runs in the gallery: the scene in a frame of that width, letters so large; what runs out of it, in CSS pixels. */
async function runsOut(address, width, percent) {
  const frame = document.createElement('iframe');
  frame.width = width;
  frame.height = 700;
  frame.src = address;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  const root = frame.contentDocument.documentElement;
  while (frame.contentDocument.querySelector('#app')?.firstElementChild == null)
    await new Promise(requestAnimationFrame);
  root.style.fontSize = `${percent}%`;
  const over = root.scrollWidth - root.clientWidth;
  const widest = [...frame.contentDocument.querySelectorAll('#app *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > root.clientWidth + 1 || left < -1) && getComputedStyle(element).clipPath === 'none';
    })
    .map((element) => `${element.localName}.${element.className}`);
  frame.remove();
  return over > 0 ? [`${over} px`, ...widest.slice(0, 4)] : [];
}

export default {
  'axe finds nothing in any state of any surface': (lab) =>
    withGallery(async (address) => {
      const page = await lab.visit(address);
      const problems = [];
      for (const scene of await scenesOf(page)) {
        for (const look of ['language=ar&theme=light', 'language=en&theme=dark']) {
          await page.goto(`${address}?show=${scene}&${look}`);
          await page.waitFor(scene, drawn);
          await axeFindsNothing(page, `${scene} ${look}`).catch((error) => problems.push(error.message));
        }
      }
      assert.deepEqual(problems, []);
    }),

  'no state runs out of 320 pixels, nor of its window with letters twice as large': (lab) =>
    withGallery(async (address) => {
      const page = await lab.visit(address);
      const problems = [];
      for (const scene of (await scenesOf(page)).filter((name) => !name.startsWith('card-'))) {
        for (const [width, percent] of [
          [320, 100],
          [400, 200],
        ]) {
          const out = await page.evaluate(runsOut, `${address}?show=${scene}&language=en`, width, percent);
          if (out.length > 0) problems.push(`${scene} ${width} px ${percent} %: ${out.join(' ')}`);
        }
      }
      assert.deepEqual(problems, []);
    }),
};

/**
 * The detector: its size as built, its time on pages that hold no article, and what it changes in them.
 *
 * Time is what Chromium's trace of a page's load gives the built scripts – compiling, first run, callbacks – so that what is
 * measured is what ships, run by the browser as it will be. The reader is counted too: on such a page none should come.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { until } from '../harness/view.mjs';
import { type Chromium, inIsolatedWorld, inPage } from './in-chromium';
import { frontPages } from './pages';
import { BUILD } from './places';
import type { Measured } from './rows';
import { timeOfScripts } from './trace';

declare global {
  interface Window {
    /** Counted by the front pages themselves. */
    changes: number;
  }
}

const DETECTOR = 'content-scripts/content.js';
const READER = 'content-scripts/reader.js';
const ROUNDS = 12;
/** By then the background has answered the detector, had it called for the reader. */
const SETTLED_MS = 250;

/** The size in kB of 1000 bytes. */
export function detectorSize(): Measured {
  const { length } = gzipSync(readFileSync(join(BUILD, DETECTOR)), { level: 9 });
  return {
    name: 'detector, gzip',
    unit: 'kB',
    samples: [length / 1000],
    budget: { limit: 15, of: 'median' },
  };
}

/** The pages' host must be allowed and Siyaq not paused. */
export async function detectorOnPages({ lab, protocol }: Chromium): Promise<readonly Measured[]> {
  const page = await lab.visit(frontPages[0] ?? '');
  const times: number[] = [];
  const changes: number[] = [];
  const walks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const url of frontPages) {
      const load = async (): Promise<void> => {
        await page.goto(url);
        await until('the detector', () =>
          inIsolatedWorld(lab, page, () => globalThis.siyaqDetector !== undefined),
        );
        await setTimeout(SETTLED_MS);
      };
      times.push(await timeOfScripts(protocol, [DETECTOR, READER], load));
      changes.push(await inPage(page, () => window.changes));
      walks.push(await inIsolatedWorld(lab, page, walkTenTimes));
    }
  }
  await lab.leave(page);
  return [
    {
      name: 'detector on a page without an article',
      unit: 'ms',
      samples: times,
      budget: { limit: 5, of: 'median' },
      floor: { name: 'ten walks over the text', samples: walks },
    },
    {
      name: 'changes it makes to the page',
      unit: 'changes',
      samples: [Math.max(...changes)],
      budget: { limit: 0, of: 'median' },
    },
  ];
}

/** Runs in the page: the least that a detector must do, ten times, in milliseconds. */
function walkTenTimes(): number {
  const begun = performance.now();
  for (let times = 0; times < 10; times++) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.nodeValue === null) return Number.NaN;
  }
  return performance.now() - begun;
}

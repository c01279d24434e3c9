/**
 * The detector: its size as built, its time on pages that hold no article, and what it changes in them.
 *
 * Time is what Chromium's trace of a page's load gives the built script – compiling, first run, callbacks – so that the script
 * measured is the one shipped, run by the browser where a reader's would be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { until } from '../harness/view.mjs';
import { type Chromium, inIsolatedWorld, inPage } from './in-chromium';
import { frontPages } from './pages';
import { BUILD } from './places';
import type { Measured } from './rows';
import { timeOfScript } from './trace';

declare global {
  interface Window {
    /** Counted by the front pages themselves. */
    changes: number;
  }
}

const FILE = 'content-scripts/content.js';
const ROUNDS = 12;

/** The size in kB of 1000 bytes. */
export function detectorSize(): Measured {
  const { length } = gzipSync(readFileSync(join(BUILD, FILE)), { level: 9 });
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
      };
      times.push(await timeOfScript(protocol, FILE, load));
      changes.push(await inPage(page, () => window.changes));
      walks.push(await inIsolatedWorld(lab, page, walkOnce));
    }
  }
  await lab.leave(page);
  return [
    {
      name: 'detector on a page without an article',
      unit: 'ms',
      samples: times,
      budget: { limit: 5, of: 'median' },
      floor: { name: 'one walk over the text', samples: walks },
    },
    {
      name: 'changes it makes to the page',
      unit: 'changes',
      samples: [Math.max(...changes)],
      budget: { limit: 0, of: 'median' },
    },
  ];
}

/** Runs in the page: the least that a detector must do, in milliseconds. */
function walkOnce(): number {
  const begun = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length > 0 ? performance.now() - begun : Number.NaN;
}

/**
 * The whole way in the built extension, over a corpus of the size: what a page and a panel wait for, with the worker awake and
 * with the worker dead.
 */
import '../harness/extension-api';
import { demo } from '../harness/demo.mjs';
import type { Page } from '../harness/driver.mjs';
import type { Lab } from '../harness/lab.mjs';
import { allSites } from '../harness/sites.mjs';
import { bundle } from './bundle';
import { inChromium, inExtensionPage, inIsolatedWorld } from './in-chromium';

export interface WholeWay {
  /** Dead worker → it has started and refused a message that says nothing. */
  readonly wakeMs: readonly number[];
  /** Dead worker → what stands beside the tab's article. */
  readonly deadAnswerMs: readonly number[];
  /** Page read → marks painted. */
  readonly marksMs: readonly number[];
  readonly deadMarksMs: readonly number[];
}

const ROUNDS = 12;
const { saved, open } = demo.pair;

export async function measureInExtension(size: number): Promise<WholeWay> {
  const scripts = { 'store.js': await bundle('search-store.ts') };
  return inChromium({ scripts, sites: allSites() }, async ({ lab }) => {
    await inExtensionPage(lab, buildCorpus, '/bench/store.js', size);
    await lab.allow(...saved, open);
    await lab.saveAll(...saved);
    const page = await lab.visit(open);
    await lab.waitForMarks(page);
    return measure(lab, page);
  });
}

async function measure(lab: Lab, page: Page): Promise<WholeWay> {
  const panel = await lab.panelFor(page);
  const tabId = Number(await lab.tabId(page));
  const killed = async <T>(then: () => Promise<T>): Promise<T> => {
    await lab.engine.killWorker();
    return then();
  };
  const paint = (): Promise<number> => inIsolatedWorld(lab, page, readAgain);
  await paint();
  return {
    wakeMs: await times(() => killed(() => inExtensionPage(lab, askNothing))),
    deadAnswerMs: await times(() => killed(async () => Number(await panel.evaluate(askState, tabId)))),
    marksMs: await times(paint),
    deadMarksMs: await times(() => killed(paint)),
  };
}

async function times(once: () => Promise<number>): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let round = 0; round < ROUNDS; round++) ms.push(await once());
  return ms;
}

// ── these run elsewhere ─────────────────────────────────────────────────────────────────────────────────────────────

async function buildCorpus(script: string, size: number): Promise<null> {
  await new Promise((loaded, failed) => {
    const element = Object.assign(document.createElement('script'), { src: script });
    element.onload = loaded;
    element.onerror = failed;
    document.documentElement.append(element);
  });
  await globalThis.siyaqStore.build(size);
  return null;
}

async function askNothing(): Promise<number> {
  const begun = performance.now();
  await chrome.runtime.sendMessage({}).catch(() => null);
  return performance.now() - begun;
}

async function askState(tabId: number): Promise<number> {
  const begun = performance.now();
  const state = await chrome.runtime.sendMessage({ name: 'tabState', request: { tabId } });
  if (state === undefined) throw new Error('no answer');
  return performance.now() - begun;
}

async function readAgain(): Promise<number> {
  const begun = performance.now();
  await globalThis.siyaqReader?.again();
  const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  if (painted === 0) throw new Error('no marks');
  return performance.now() - begun;
}

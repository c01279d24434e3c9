/** Runs one contender through everything: built, started cold, asked warm, added to. Each in a profile of its own. */
import type { Page } from 'playwright-core';
import type { Asked } from './in-browser/search-contender';
import type { Built, Saved } from './in-browser/search-store';
import type { RestartingChromium } from './restarting-chromium';
import { QUESTION_CLASSES, type QuestionClass, type SearchQuestions } from './search-questions';

export interface ContenderFigures {
  readonly buildMs: number;
  readonly bytes: number;
  /** Browser restarted, its files dropped from the system's cache; script read → answer. */
  readonly coldMs: readonly number[];
  /** Page opened anew in a running browser. */
  readonly reopenedMs: readonly number[];
  /** By class; empty where it cannot be asked such a thing. */
  readonly warmMs: Readonly<Record<QuestionClass, readonly number[]>>;
  readonly relatedMs: readonly number[];
  readonly pageMs: readonly number[];
  readonly heapMB: number;
}

const STARTS = 5;
const QUESTIONS = 100;
const RELATED = 30;
const PAGES = 10;
const STATEMENTS_IN_PAGE = 40;
const STATEMENTS_TO_SAVE = 50;

export type ContenderName = 'ours' | 'minisearch' | 'flexsearch';

export async function run(
  browser: RestartingChromium,
  questions: SearchQuestions,
  size: number,
  script: ContenderName,
): Promise<ContenderFigures> {
  const built = script === 'ours' ? await buildOurs(browser, size) : await buildOther(browser, script, size);
  const coldMs = await starts(browser, questions, { script, size, isCold: true });
  const reopenedMs = await starts(browser, questions, { script, size, isCold: false });
  return { ...built, coldMs, reopenedMs, ...(await warmed(browser, questions, script, size)) };
}

type BuildFigures = Pick<ContenderFigures, 'buildMs' | 'bytes'>;

async function buildOurs(browser: RestartingChromium, size: number): Promise<BuildFigures> {
  const page = await loaded(browser, 'store');
  const built: Built = await page.evaluate((of) => globalThis.siyaqStore.build(of), size);
  await browser.stop();
  return { buildMs: built.indexMs, bytes: built.indexBytes };
}

async function buildOther(
  browser: RestartingChromium,
  script: ContenderName,
  size: number,
): Promise<BuildFigures> {
  const page = await loaded(browser, script);
  const { ms, bytes } = await page.evaluate((of) => globalThis.siyaqSearch.build(of), size);
  await browser.stop();
  return { buildMs: ms, bytes };
}

async function starts(
  browser: RestartingChromium,
  questions: SearchQuestions,
  { script, size, isCold }: { readonly script: string; readonly size: number; readonly isCold: boolean },
): Promise<readonly number[]> {
  const ms: number[] = [];
  for (const question of questions.of('three words, all', STARTS)) {
    if (isCold) await browser.stop();
    const page = await browser.open(script);
    const first = (args: { readonly size: number; readonly question: typeof question }): Promise<Asked> =>
      globalThis.siyaqLoad().then(() => globalThis.siyaqSearch.first(args.size, args.question));
    const asked = await page.evaluate(first, { size, question });
    if (asked.found === 0) throw new Error(`${script}: nothing found`);
    ms.push(...asked.ms);
    await page.close();
  }
  return ms;
}

async function warmed(
  browser: RestartingChromium,
  questions: SearchQuestions,
  script: string,
  size: number,
): Promise<Pick<ContenderFigures, 'warmMs' | 'relatedMs' | 'pageMs' | 'heapMB'>> {
  await browser.stop();
  const page = await loaded(browser, script);
  const empty = await page.evaluate(() => globalThis.siyaqSearch.heap());
  const first = questions.of('three words, all', 1);
  await page.evaluate((of) => globalThis.siyaqSearch.first(of.size, of.question), {
    size,
    question: first[0] ?? fail(),
  });
  const heapMB = (await page.evaluate(() => globalThis.siyaqSearch.heap())) - empty;
  const warmMs = Object.fromEntries(
    QUESTION_CLASSES.map((kind) => [kind, [] as readonly number[]]),
  ) as Record<QuestionClass, readonly number[]>;
  for (const kind of QUESTION_CLASSES) {
    const asked = await page.evaluate((of) => globalThis.siyaqSearch.ask(of), questions.of(kind, QUESTIONS));
    warmMs[kind] = asked.ms;
  }
  const related = (pages: number, each: number): Promise<Asked> =>
    page.evaluate(
      (of) => globalThis.siyaqSearch.related(of),
      Array.from({ length: pages }, () => questions.texts(each)),
    );
  const relatedMs = (await related(RELATED, 1)).ms;
  const pageMs = (await related(PAGES, STATEMENTS_IN_PAGE)).ms;
  await page.close();
  return { warmMs, relatedMs, pageMs, heapMB };
}

export async function saveOurs(browser: RestartingChromium, size: number, saves: number): Promise<Saved> {
  const page = await loaded(browser, 'store');
  return page.evaluate((of) => globalThis.siyaqStore.save(of.size, of.saves), { size, saves });
}

/** Adding fifty statements and keeping the index, so often; how long each took. */
export async function addTo(
  browser: RestartingChromium,
  script: ContenderName,
  size: number,
  times: number,
): Promise<readonly number[]> {
  const page = await loaded(browser, script);
  await page.evaluate((of) => globalThis.siyaqSearch.open(of), size);
  const add = (): Promise<number> =>
    page.evaluate((of) => globalThis.siyaqSearch.add(of.size, of.count), { size, count: STATEMENTS_TO_SAVE });
  const ms: number[] = [];
  for (let at = 0; at < times; at++) ms.push(await add());
  return ms;
}

export async function loaded(browser: RestartingChromium, script: string): Promise<Page> {
  const page = await browser.open(script);
  await page.evaluate(() => globalThis.siyaqLoad());
  return page;
}

function fail(): never {
  throw new Error('no question');
}

declare global {
  var siyaqLoad: () => Promise<unknown>;
}

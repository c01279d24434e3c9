/** Ours through the bench: the figures of every contender, and what only ours is asked. */
import { bundle } from './bundle';
import { type RestartingChromium, withProfile } from './restarting-chromium';
import { type ContenderFigures, loaded, run, saveOurs } from './search-contenders';
import { SearchQuestions } from './search-questions';

export interface OurFigures extends ContenderFigures {
  /** Opening the database and one get, in a browser just started. */
  readonly floorMs: readonly number[];
  /** `search-store.ts` */
  readonly shortfall: number;
  /** What stands beside articles of forty statements. */
  readonly contextMs: readonly number[];
  readonly saveMs: readonly number[];
  readonly sliceMs: readonly number[];
}

const SAVES = 20;
const CHECKED = 20;
const ARTICLES = 20;
const STARTS = 5;

export async function measureOurs(size: number): Promise<OurFigures> {
  const [ours, store] = await Promise.all([bundle('search-ours.ts'), bundle('search-store.ts')]);
  return withProfile({ ours, store, floor: FLOOR }, async (browser) => {
    const figures = await run(browser, new SearchQuestions(size), size, 'ours');
    const floorMs = await floor(browser);
    const worst = await shortfall(browser, size);
    const contextMs = await contexts(browser, size);
    const { ms: saveMs, sliceMs } = await saveOurs(browser, size, SAVES);
    return { ...figures, floorMs, shortfall: worst, contextMs, saveMs, sliceMs };
  });
}

async function shortfall(browser: RestartingChromium, size: number): Promise<number> {
  const page = await loaded(browser, 'store');
  const questions = new SearchQuestions(size).of('two words, both', CHECKED);
  const words = questions.map((question) => question.words);
  return page.evaluate((of) => globalThis.siyaqStore.shortfall(of.size, of.words), { size, words });
}

/** In a page just opened, so that the first is asked by code that was never run; the browser is not new. */
async function contexts(browser: RestartingChromium, size: number): Promise<readonly number[]> {
  const page = await loaded(browser, 'store');
  const { ms, found } = await page.evaluate((of) => globalThis.siyaqStore.context(of.size, of.articles), {
    size,
    articles: ARTICLES,
  });
  if (found === 0) throw new Error('nothing stands beside any article');
  return ms;
}

async function floor(browser: RestartingChromium): Promise<readonly number[]> {
  const ms: number[] = [];
  for (let at = 0; at < STARTS; at++) {
    await browser.stop();
    const page = await browser.open('floor');
    const got = (): Promise<number> => globalThis.siyaqLoad().then(() => globalThis.siyaqFloor());
    ms.push(await page.evaluate(got));
  }
  return ms;
}

declare global {
  var siyaqFloor: () => Promise<number>;
}

/** The least that any answer from a database costs. */
const FLOOR = `globalThis.siyaqFloor = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('siyaq');
  request.onerror = reject;
  request.onsuccess = () => {
    const get = request.result.transaction('index').objectStore('index').get('manifest');
    get.onsuccess = () => resolve(performance.now() - globalThis.siyaqBegun);
  };
});`;

/**
 * Page → article in the extension's world of a page just loaded, beside Readability alone on a copy of the same page.
 *
 * Each sample is the first call on a fresh load, as the product makes it; the two never share a load, since the second
 * would find the first one's code warm.
 */
import type { Timed } from './in-browser/page';
import { type Chromium, inIsolatedWorld, putIn } from './in-chromium';
import { type ArticlePage, articlePages, FLOOR_PAGE, type Kind } from './pages';
import type { Measured, Series } from './rows';

const ROUNDS = 4;
const FLOOR_CALLS = 5;

type Contender = 'ours' | 'readability';

interface Sample {
  readonly kind: Kind;
  readonly contender: Contender;
  readonly ms: number;
}

/** The pages' hosts must be allowed and Siyaq paused: its own reader would run beside the one measured. */
export async function pageToArticle({ lab }: Chromium): Promise<readonly Measured[]> {
  const page = await lab.visit(FLOOR_PAGE);
  const call = (name: Contender | 'floor'): Promise<Timed> => inIsolatedWorld(lab, page, callWhenIdle, name);
  const samples: Sample[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const article of articlePages) {
      for (const contender of inTurn(round)) {
        await page.goto(article.url);
        await putIn(lab, page, 'page.js');
        const { ms, text } = await call(contender);
        if (contender === 'ours') assertRead(article, text);
        samples.push({ kind: article.kind, contender, ms });
      }
      for (let at = 0; article.url === FLOOR_PAGE && at < FLOOR_CALLS; at++)
        floors.push((await call('floor')).ms);
    }
  }
  await lab.leave(page);
  return rowsOf(samples, { name: 'ten copies of 500 kB, each walked over', samples: floors });
}

const inTurn = (round: number): readonly Contender[] =>
  round % 2 === 0 ? ['ours', 'readability'] : ['readability', 'ours'];

/** Runs in the page, when it has nothing else to do. */
function callWhenIdle(name: Contender | 'floor'): Promise<Timed> {
  return new Promise((done) =>
    requestIdleCallback(() => done(globalThis.siyaqBench[name]()), { timeout: 1000 }),
  );
}

/** What is not read is fast, and no figure. */
function assertRead({ url, holds }: ArticlePage, text: string): void {
  if (text === '' || !text.includes(holds)) throw new Error(`${url} was not read`);
}

function rowsOf(samples: readonly Sample[], floor: Series): readonly Measured[] {
  const row = (what: string, kinds: readonly Kind[]): Measured => {
    const timesOf = (contender: Contender): readonly number[] =>
      samples.filter((one) => one.contender === contender && kinds.includes(one.kind)).map(({ ms }) => ms);
    return {
      name: `page → article, ${what}`,
      unit: 'ms',
      samples: timesOf('ours'),
      alternative: { name: 'Readability alone', samples: timesOf('readability') },
      floor,
    };
  };
  return [
    { ...row('all pages', ['small', 'noisy', 'huge']), budget: { limit: 100, of: 'p95' } },
    row('little about the article', ['small']),
    row('200 to 500 kB', ['noisy']),
    row('1 and 2 MB', ['huge']),
  ];
}

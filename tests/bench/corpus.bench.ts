/** `npm run bench -- corpus`: saving an article into 10,000 and 100,000 statements, and what folding costs in each. */
import { bundle } from './bundle';
import { type RestartingChromium, withProfile } from './restarting-chromium';
import { type Measured, median } from './rows';
import { loaded } from './search-contenders';

const SMALL = 10_000;
const LARGE = 100_000;
const SAVE_MS = 50;
/** Folding may cost so many times as much in a corpus ten times as large. */
const GROWTH = 2;
const SAVES = 30;
const FOLDS = 60;
const FLOORS = 60;

interface Figures {
  readonly saveMs: readonly number[];
  readonly foldMs: readonly number[];
  readonly floorMs: readonly number[];
}

export default async function corpus(): Promise<readonly Measured[]> {
  const store = await bundle('corpus-store.ts');
  const small = await withProfile({ corpus: store }, (browser) => measure(browser, SMALL));
  const large = await withProfile({ corpus: store }, (browser) => measure(browser, LARGE));
  return [
    saving(SMALL, small),
    saving(LARGE, large),
    folding(SMALL, small),
    folding(LARGE, large),
    {
      name: 'folding a report: 100,000 to 10,000',
      unit: '×',
      samples: [median(large.foldMs) / median(small.foldMs)],
      budget: { limit: GROWTH, of: 'median' },
    },
  ];
}

async function measure(browser: RestartingChromium, size: number): Promise<Figures> {
  const build = await loaded(browser, 'corpus');
  await build.evaluate((of) => globalThis.siyaqCorpus.build(of), size);
  await browser.stop();
  const page = await loaded(browser, 'corpus');
  const ask = { size, saves: SAVES, folds: FOLDS, floors: FLOORS };
  const floorMs = await page.evaluate((of) => globalThis.siyaqCorpus.floor(of.floors), ask);
  const foldMs = await page.evaluate((of) => globalThis.siyaqCorpus.fold(of.folds), ask);
  const saveMs = await page.evaluate((of) => globalThis.siyaqCorpus.save(of.size, of.saves), ask);
  return { saveMs, foldMs, floorMs };
}

const floorOf = ({ floorMs }: Figures) => ({ name: 'one row put, in a transaction', samples: floorMs });

const saving = (size: number, figures: Figures): Measured => ({
  name: `${size.toLocaleString('en')}: an article of 20 statements saved`,
  unit: 'ms',
  samples: figures.saveMs,
  floor: floorOf(figures),
  budget: { limit: SAVE_MS, of: 'median' },
});

const folding = (size: number, figures: Figures): Measured => ({
  name: `${size.toLocaleString('en')}: a report of the two who meet most folded`,
  unit: 'ms',
  samples: figures.foldMs,
  floor: floorOf(figures),
});

/**
 * `npm run bench -- search`: the index at 10,000 and 100,000 statements, beside two libraries in the same run, and the whole
 * way in the extension. With `SIYAQ_BENCH_MOST=10000` at 10,000 alone.
 */
import { bundle } from './bundle';
import { measureInExtension } from './in-extension';
import { withProfile } from './restarting-chromium';
import type { Measured } from './rows';
import { type Budgets, type Other, rowsFor, wholeWayRows } from './search-budgets';
import { addTo, type ContenderName, run } from './search-contenders';
import { measureOurs } from './search-ours';
import { SearchQuestions } from './search-questions';

const BUDGETS: Budgets = {
  coldMs: 40,
  coldShare: 1 / 25,
  wordsP95: 20,
  prefixP95: 25,
  relatedP95: 25,
  pageP95: 80,
  heapMB: 15,
  bytes: 120,
  saveMs: 50,
  sliceMs: 50,
  shortfall: 0.02,
};

/** At 10,000 the libraries are still quick to wake. */
const SIZES: readonly (readonly [number, Budgets])[] = [
  [10_000, { ...BUDGETS, coldShare: 1 }],
  [100_000, BUDGETS],
];
const WHOLE_WAY = 100_000;
const ADDITIONS = 3;

export default async function search(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  const most = Number(process.env.SIYAQ_BENCH_MOST ?? WHOLE_WAY);
  for (const [size, budgets] of SIZES.filter(([each]) => each <= most)) {
    const ours = await measureOurs(size);
    const others = [await measureOther('MiniSearch', size), await measureOther('FlexSearch', size)];
    rows.push(...rowsFor(size, ours, others, budgets));
  }
  rows.push(...wholeWayRows(most, await measureInExtension(most)));
  return rows;
}

async function measureOther(name: 'MiniSearch' | 'FlexSearch', size: number): Promise<Other> {
  const script: ContenderName = name === 'MiniSearch' ? 'minisearch' : 'flexsearch';
  const code = await bundle(`search-${script}.ts`);
  return withProfile({ [script]: code }, async (browser) => {
    const figures = await run(browser, new SearchQuestions(size), size, script);
    return { name, figures, addMs: await addTo(browser, script, size, ADDITIONS) };
  });
}

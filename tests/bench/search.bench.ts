/** `npm run bench -- search`: the index at 10,000 and 100,000 statements, beside two libraries in the same run. */
import { bundle } from './bundle';
import { withProfile } from './restarting-chromium';
import type { Measured } from './rows';
import { type Budgets, type Other, rowsFor } from './search-budgets';
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
const ADDITIONS = 3;

export default async function search(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const [size, budgets] of SIZES) {
    const ours = await measureOurs(size);
    const others = [await measureOther('MiniSearch', size), await measureOther('FlexSearch', size)];
    rows.push(...rowsFor(size, ours, others, budgets));
  }
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

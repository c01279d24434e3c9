/** `npm run bench -- search-large`: ours alone at 300,000 statements and a million, where no library is left. */
import type { Measured } from './rows';
import { type Budgets, rowsFor } from './search-budgets';
import { measureOurs } from './search-ours';

const BUDGETS: Budgets = {
  coldMs: 100,
  wordsP95: 60,
  prefixP95: 100,
  relatedP95: 100,
  pageP95: 250,
  heapMB: 25,
  bytes: 120,
  saveMs: 50,
  sliceMs: 50,
  shortfall: 0.02,
};

const SIZES = [300_000, 1_000_000];

export default async function searchLarge(): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const size of SIZES) rows.push(...rowsFor(size, await measureOurs(size), [], BUDGETS));
  return rows;
}

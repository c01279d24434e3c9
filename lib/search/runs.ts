/**
 * Numbered rows, read in runs: one range costs little more than one get, so what lies between two wanted rows is read
 * along when it is little.
 *
 *   3 4 6 40   ──runsOf (gap 2)──▶   3–7, 40–41
 */
import type { Range } from './calendar';
import type { IndexReader, StoreKey } from './index-store';

/** Half-open, ascending; `numbers` ascending and distinct. */
export function runsOf(numbers: readonly number[], gap: number, most: number): readonly Range[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number - run.to < gap && number - run.from < most) run.to = number + 1;
    else runs.push({ from: number, to: number + 1 });
  }
  return runs;
}

/** Rows in one run: some of half a megabyte. */
const MOST_IN_RUN = 48;

/** Every row that was wanted by its number, `undefined` where there is none; all reads are under way at once. */
export async function readNumbered(
  reader: IndexReader,
  keyOf: (number: number) => StoreKey,
  wanted: readonly number[],
  gap: number,
): Promise<readonly unknown[]> {
  const runs = runsOf(wanted, gap, MOST_IN_RUN);
  const read = await Promise.all(runs.map((run) => readRun(reader, keyOf, run)));
  const found = new Map(
    runs.flatMap(({ from }, at) => (read[at] ?? []).map((row, place) => [from + place, row])),
  );
  return wanted.map((number) => found.get(number));
}

async function readRun(
  reader: IndexReader,
  keyOf: (number: number) => StoreKey,
  { from, to }: Range,
): Promise<readonly unknown[]> {
  const rows = to - from === 1 ? [] : await reader.range(keyOf(from), keyOf(to - 1));
  // Where one is missing, a range does not tell which.
  if (rows.length === to - from) return rows;
  return reader.get(Array.from({ length: to - from }, (_, at) => keyOf(from + at)));
}

/**
 * Rows of figures: from what a bench measured to what is printed, kept and judged.
 *
 *   samples, budget, alternative, floor ──rowOf──▶ median, p95, ratio, limit, passed
 *
 * A row passes at its budget. On a busy machine the budget is stretched as much as the physical floor was: the least work
 * of the same kind that any way must do, measured in the same run and compared with a quiet one, by the same statistic. A
 * floor should last about as long as its row: what fits between two turns of the scheduler does not feel the others.
 */

export type Statistic = 'median' | 'p95';

export interface Budget {
  readonly limit: number;
  readonly of: Statistic;
}

export interface Series {
  readonly name: string;
  readonly samples: readonly number[];
}

/** What a bench hands over; every figure of a row is in the row's unit. */
export interface Measured extends Series {
  readonly unit: string;
  readonly budget?: Budget;
  /** Another way to the same end, measured in the same run. */
  readonly alternative?: Series;
  readonly floor?: Series;
}

/** By the statistic that the row is judged by. */
export interface Floor {
  readonly name: string;
  readonly now: number;
  /** `null` where none was kept yet. */
  readonly quiet: number | null;
}

export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly samples: number;
  readonly median: number;
  readonly p95: number;
  readonly budget: Budget | null;
  /** What the budget comes to under this load. */
  readonly limit: number | null;
  readonly alternative: { readonly name: string; readonly median: number; readonly p95: number } | null;
  /** Our median to the alternative's. */
  readonly ratio: number | null;
  readonly floor: Floor | null;
  /** `null` without a budget. */
  readonly passed: boolean | null;
}

export type Figures = Readonly<Record<Statistic, number>>;

export interface Conditions {
  readonly load: number;
  /** By name. */
  readonly quietFloors: Readonly<Record<string, Figures>>;
}

const QUIET_LOAD = 2;

/** Whether more work is waiting than leaves figures alone. */
export const isBusy = (load: number): boolean => load > QUIET_LOAD;

/** The smallest sample that at least `share` of all samples do not exceed (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('no samples');
  return found;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
export const p95 = (samples: readonly number[]): number => percentile(samples, 0.95);

/** Never less than the budget: a machine faster than the quiet one is no reason to fail. */
export function limitUnder(limit: number, load: number, floor: Floor | null): number {
  if (!isBusy(load) || floor === null || floor.quiet === null) return limit;
  return limit * Math.max(1, floor.now / floor.quiet);
}

export function rowOf(measured: Measured, { load, quietFloors }: Conditions): Row {
  const { name, unit, samples, budget = null, alternative } = measured;
  const figures = figuresOf(samples);
  const floor = measured.floor ? floorOf(measured.floor, quietFloors, budget?.of ?? 'median') : null;
  const limit = budget && limitUnder(budget.limit, load, floor);
  const other = alternative ? { name: alternative.name, ...figuresOf(alternative.samples) } : null;
  return {
    name,
    unit,
    samples: samples.length,
    ...figures,
    budget,
    limit,
    alternative: other,
    ratio: other && figures.median / other.median,
    floor,
    passed: budget && limit !== null ? figures[budget.of] <= limit : null,
  };
}

const figuresOf = (samples: readonly number[]): Figures => ({
  median: median(samples),
  p95: p95(samples),
});

const floorOf = (
  { name, samples }: Series,
  quiet: Conditions['quietFloors'],
  statistic: Statistic,
): Floor => ({
  name,
  now: figuresOf(samples)[statistic],
  quiet: quiet[name]?.[statistic] ?? null,
});

/** The floors that rows stand beside, by name: what is kept of a quiet run. */
export const floorsIn = (all: readonly Measured[]): Conditions['quietFloors'] =>
  Object.fromEntries(all.flatMap(({ floor }) => (floor ? [[floor.name, figuresOf(floor.samples)]] : [])));

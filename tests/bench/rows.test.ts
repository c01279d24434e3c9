import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorsIn, limitUnder, type Measured, p95, percentile, rowOf } from './rows';

const quiet = { load: 0.5, quietFloors: {} };
const measured: Measured = { name: 'a row', unit: 'ms', samples: [4, 1, 3, 2, 5] };

describe('percentile', () => {
  it('is the smallest sample that so many do not exceed', () => {
    const samples = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(samples, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share);
        const enough = (limit: number): boolean =>
          all.filter((one) => one <= limit).length >= share * all.length;
        expect(found).toBe(Math.min(...all.filter(enough)));
      }),
    );
  });

  it.each([
    [[7], 0.95, 7],
    [[10, 9, 100], 0.5, 10], // by size, not by spelling
    [[1, 2, 3, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, at) => at + 1), 0.95, 95],
    [Array.from({ length: 15 }, (_, at) => at + 1), 0.95, 15],
  ])('of %j at %d is %d', (samples, share, expected) => expect(percentile(samples, share)).toBe(expected));

  it('leaves the samples in their order', () => {
    const samples = [3, 1, 2];
    p95(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('of nothing is a mistake', () => expect(() => percentile([], 0.5)).toThrow('no samples'));
});

describe('the budget', () => {
  const floor = { name: 'floor', now: 6, quiet: 2 };
  it.each([
    ['stands on a quiet machine', 2, floor, 10],
    ['is stretched as much as the floor on a busy one', 2.1, floor, 30],
    ['is never shortened', 9, { ...floor, now: 1 }, 10],
    ['stands where no quiet floor was kept', 9, { ...floor, quiet: null }, 10],
    ['stands where there is no floor', 9, null, 10],
  ])('%s', (_, load, beside, limit) => expect(limitUnder(10, load, beside)).toBe(limit));

  it.each([
    [{ limit: 3, of: 'median' }, true],
    [{ limit: 2.9, of: 'median' }, false],
    [{ limit: 5, of: 'p95' }, true],
    [{ limit: 4.9, of: 'p95' }, false],
  ] as const)('%j is kept: %s', (budget, passed) => {
    expect(rowOf({ ...measured, budget }, quiet)).toMatchObject({ limit: budget.limit, passed });
  });

  it('under load is the one that the row passes by', () => {
    const row: Measured = {
      ...measured,
      budget: { limit: 2, of: 'median' },
      floor: { name: 'floor', samples: [3] },
    };
    const kept = (median: number) => ({ floor: { median, p95: 100 } });
    expect(rowOf(row, { load: 4, quietFloors: kept(2) })).toMatchObject({ limit: 3, passed: true });
    expect(rowOf(row, { load: 4, quietFloors: kept(3) })).toMatchObject({ limit: 2, passed: false });
    expect(rowOf(row, { load: 4, quietFloors: { other: { median: 2, p95: 2 } } })).toMatchObject({
      limit: 2,
      passed: false,
    });
  });

  it('is not needed', () => {
    expect(rowOf(measured, quiet)).toMatchObject({ budget: null, limit: null, passed: null });
  });
});

describe('a row', () => {
  it('has its own figures and the ratio of its median to the alternative’s', () => {
    expect(
      rowOf({ ...measured, alternative: { name: 'another way', samples: [6, 6, 9] } }, quiet),
    ).toMatchObject({
      samples: 5,
      median: 3,
      p95: 5,
      alternative: { name: 'another way', median: 6, p95: 9 },
      ratio: 0.5,
    });
  });

  it('without an alternative has no ratio', () => {
    expect(rowOf(measured, quiet)).toMatchObject({ alternative: null, ratio: null, floor: null });
  });
});

it('a floor is compared by the statistic that its row is judged by', () => {
  const floor = { name: 'floor', samples: [2, 2, 9] };
  const quietFloors = { floor: { median: 2, p95: 3 } };
  const under = (of: 'median' | 'p95') =>
    rowOf({ ...measured, floor, budget: { limit: 10, of } }, { load: 4, quietFloors });
  expect(under('median')).toMatchObject({ limit: 10, floor: { now: 2, quiet: 2 } });
  expect(under('p95')).toMatchObject({ limit: 30, floor: { now: 9, quiet: 3 } });
});

it('floors are kept once each, by name', () => {
  const floor = { name: 'floor', samples: [1, 2, 3] };
  expect(floorsIn([{ ...measured, floor }, { ...measured, floor }, measured])).toEqual({
    floor: { median: 2, p95: 3 },
  });
});

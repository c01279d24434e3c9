import { expect, it } from 'vitest';
import { createPauses } from '@/lib/page/pauses';

/** The seconds at which changes are told on a page that changes ten times a second. */
function toldOn(seconds: number, movesAt: readonly number[] = []): readonly number[] {
  let now = 0;
  const pauses = createPauses(() => now);
  const told: number[] = [];
  for (; now <= seconds * 1000; now += 100) {
    const moved = movesAt.includes(now / 1000);
    if (!moved && pauses.left() > 0) continue;
    told.push(now / 1000);
    pauses.note(moved);
  }
  return told;
}

it('tells the first changes at once, the others ever more seldom', () => {
  expect(toldOn(200)).toEqual([0, 0.1, 0.2, 1.2, 3.2, 7.2, 15.2, 31.2, 63.2, 123.2, 183.2]);
});

it('tells another address at once', () => {
  expect(toldOn(12, [10])).toEqual([0, 0.1, 0.2, 1.2, 3.2, 7.2, 10, 10.1, 10.2, 11.2]);
});

it('forgets after a long rest', () => {
  let now = 0;
  const pauses = createPauses(() => now);
  for (let at = 0; at < 5; at++) pauses.note(false);
  expect(pauses.left()).toBeGreaterThan(0);
  now += 61_000;
  pauses.note(false);
  expect(pauses.left()).toBeLessThanOrEqual(0);
});

/**
 * A page that keeps replacing its text under one address is looked at ever more seldom: reading it costs up to 100 ms. Imports
 * nothing: it is part of the detector.
 */

const CHANGES_AT_ONCE = 2;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

export interface Pauses {
  /** Milliseconds until a change under the same address is told. */
  left(): number;
  /** A change is being told. */
  note(moved: boolean): void;
}

/** `now` in milliseconds. Another address, or a long rest, and changes are told at once again. */
export function createPauses(now: () => number): Pauses {
  let changes = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  const pause = (): number =>
    changes < CHANGES_AT_ONCE
      ? 0
      : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (changes - CHANGES_AT_ONCE));
  return {
    left: () => toldAt + pause() - now(),
    note(moved) {
      const rested = now() - toldAt > LONGEST_PAUSE_MS;
      changes = moved || rested ? 0 : changes + 1;
      toldAt = now();
    },
  };
}

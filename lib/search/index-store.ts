/**
 * Where an index lies: rows by key, in a transaction that the caller has opened.
 *
 *   'manifest' · 'merge'                     the two rows that change (`manifest.ts`, `merge-job.ts`)
 *   [segment, part, number]                  written once
 *
 * As IndexedDB orders keys, all rows of a segment lie together.
 */

export const HEAD = 0;
export const TERMS = 1;
/** And one more for each kind. */
export const IDS = 2;

export type StoreKey = 'manifest' | 'merge' | readonly [segment: number, part: number, number: number];

export interface IndexReader {
  /** All at once: every read of a question is under way before the first is awaited. `undefined` where there is none. */
  get(keys: readonly StoreKey[]): Promise<readonly unknown[]>;
}

export interface IndexStore extends IndexReader {
  put(rows: readonly (readonly [key: StoreKey, value: unknown])[]): Promise<void>;
  dropSegments(segments: readonly number[]): Promise<void>;
}

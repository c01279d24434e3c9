/**
 * Where an index lies: rows by key, in a transaction that the caller has opened.
 *
 *   manifest · merge                      the two rows that change (`manifest.ts`, `merge-job.ts`)
 *   7/head · 7/terms/12 · 7/ids2/0        the rows of segment 7, written once
 */

export type StoreKey = string;

export const MANIFEST: StoreKey = 'manifest';
export const MERGE: StoreKey = 'merge';

export const headKey = (segment: number): StoreKey => `${segment}/head`;
export const termBlockKey = (segment: number, block: number): StoreKey => `${segment}/terms/${block}`;
export const idBlockKey = (segment: number, kind: number, block: number): StoreKey =>
  `${segment}/ids${kind}/${block}`;

/** All keys of a segment lie from the first of these up to the second. */
export const segmentBounds = (segment: number): readonly [StoreKey, StoreKey] => [
  `${segment}/`,
  `${segment}0`,
];

export interface IndexReader {
  /** All at once: every read of a question is under way before the first is awaited. `undefined` where there is none. */
  get(keys: readonly StoreKey[]): Promise<readonly unknown[]>;
}

export interface IndexStore extends IndexReader {
  put(rows: readonly (readonly [key: StoreKey, value: unknown])[]): Promise<void>;
  dropSegments(segments: readonly number[]): Promise<void>;
}

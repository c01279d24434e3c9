/**
 * Where an index lies: rows by key, in a transaction that the caller has opened.
 *
 *   manifest · merge                      the two rows that change (`manifest.ts`, `merge-job.ts`)
 *   head/00007                            heads of all segments lie together: they are the first that is read
 *   7/terms/00012 · 7/ids2/00000          the rows of segment 7, written once; numbered rows lie in their order
 */

export type StoreKey = string;

export const MANIFEST: StoreKey = 'manifest';
export const MERGE: StoreKey = 'merge';

export const headKey = (segment: number): StoreKey => `head/${inOrder(segment)}`;

/** All heads lie between these. */
export const HEADS: readonly [StoreKey, StoreKey] = ['head/', 'head/~'];
export const termBlockKey = (segment: number, block: number): StoreKey =>
  `${segment}/terms/${inOrder(block)}`;
export const idBlockKey = (segment: number, kind: number, block: number): StoreKey =>
  `${segment}/ids${kind}/${inOrder(block)}`;

const inOrder = (block: number): string => String(block).padStart(5, '0');

/** All keys of a segment but its head's lie from the first of these up to the second. */
export const segmentBounds = (segment: number): readonly [StoreKey, StoreKey] => [
  `${segment}/`,
  `${segment}0`,
];

export interface IndexReader {
  /** All at once: every read of a question is under way before the first is awaited. `undefined` where there is none. */
  get(keys: readonly StoreKey[]): Promise<readonly unknown[]>;
  /** What lies from one key to another, both included, in order. */
  range(first: StoreKey, last: StoreKey): Promise<readonly unknown[]>;
}

export interface IndexStore extends IndexReader {
  put(rows: readonly (readonly [key: StoreKey, value: unknown])[]): Promise<void>;
  dropSegments(segments: readonly number[]): Promise<void>;
}

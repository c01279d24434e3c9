/**
 * The row that says which segments make up the index. It changes in the same transaction as the rows of the corpus, so
 * that an article is wholly in both or in neither.
 *
 * No manifest, or one that cannot be read, means no index: it is built anew from the rows.
 */
import { type MeanLengths, USUAL_LENGTHS } from './document';
import { INDEX_KINDS, type PerKind, perKind } from './kinds';

/** Raised whenever old bytes would be misread: the index is then rebuilt. */
const FORMAT = 2;

/** Few segments, since each costs a read for each term. */
export const MOST_SEGMENTS = 4;

export interface SegmentEntry {
  readonly id: number;
  /** Documents, the dead ones included. */
  readonly counts: PerKind<number>;
  /** Numbers of the documents deleted since it was written, ascending. */
  readonly dead: PerKind<readonly number[]>;
  readonly blocks: number;
  readonly hash: number;
}

export interface Manifest {
  readonly format: number;
  /** Another after every rebuild: what was remembered of the index before is then forgotten. */
  readonly generation: string;
  readonly meanLengths: MeanLengths;
  readonly nextSegment: number;
  /** The newest last; that one is rewritten with each article until it is full. */
  readonly segments: readonly SegmentEntry[];
}

export const emptyManifest = (generation: string, meanLengths: MeanLengths = USUAL_LENGTHS): Manifest => ({
  format: FORMAT,
  generation,
  meanLengths,
  nextSegment: 1,
  segments: [],
});

/** `null` where there is none, or one of another format. */
export function manifestFrom(stored: unknown): Manifest | null {
  return isManifest(stored) ? stored : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    value.format === FORMAT &&
    typeof value.generation === 'string' &&
    typeof value.nextSegment === 'number' &&
    isPerKind(value.meanLengths) &&
    Array.isArray(value.segments) &&
    value.segments.every(isSegment)
  );
}

const isSegment = (value: unknown): value is SegmentEntry =>
  isRecord(value) && typeof value.id === 'number' && isPerKind(value.counts) && isPerKind(value.dead);

const isPerKind = (value: unknown): boolean => Array.isArray(value) && value.length === INDEX_KINDS.length;

export const noneDead: PerKind<readonly number[]> = perKind(() => []);

/** Living documents of each kind. */
export const livingCounts = (segments: readonly SegmentEntry[]): PerKind<number> =>
  perKind((_, kind) =>
    segments.reduce((sum, { counts, dead }) => sum + (counts[kind] ?? 0) - (dead[kind]?.length ?? 0), 0),
  );

export const sizeOf = ({ counts }: Pick<SegmentEntry, 'counts'>): number =>
  counts.reduce((sum, count) => sum + count, 0);

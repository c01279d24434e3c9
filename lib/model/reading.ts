/** What reading makes of an article. */
import type { Mention, NamedEntity } from './entity';
import type { MeetingReport } from './meeting';
import type { Statement } from './statement';

export interface Reading {
  /** Raised whenever the reader would read a stored article otherwise; stored rows below it are re-read. */
  readonly readerVersion: number;
  /** Everyone and everything named, in order of first mention. */
  readonly entities: readonly NamedEntity[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly meetings: readonly MeetingReport[];
}

export const emptyReading = (readerVersion: number): Reading => ({
  readerVersion,
  entities: [],
  mentions: [],
  statements: [],
  meetings: [],
});

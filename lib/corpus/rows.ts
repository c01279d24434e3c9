/** The rows of the corpus as they lie in IndexedDB. */

import type { StoredMatter } from '../matter/stored-matter';
import type { ArticleId, Origin } from '../model/article';
import type { Correction, CorrectionId } from '../model/correction';
import type { DateBasis, IsoDate, IsoDay } from '../model/day';
import type { EntityId, NamedEntity } from '../model/entity';
import type { Meeting, MeetingId, SourcedReport } from '../model/meeting';
import type { Statement, StatementId } from '../model/statement';
import type { Direction } from '../model/text';

export interface ArticleVersion {
  readonly articleBody: string;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
  readonly fingerprint: string;
}

export interface ArticleRow {
  readonly id: ArticleId;
  readonly url: string;
  readonly canonicalUrl: string | null;
  /** Host of the address: one site's double is told from another outlet's copy by it. */
  readonly host: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly datePublished: IsoDay | null;
  readonly datePublishedBasis: DateBasis | null;
  readonly inLanguage: string;
  readonly direction: Direction;
  readonly provenance: string | null;
  /** Of the newest version. */
  readonly fingerprint: string;
  /** Oldest first; the derived rows are read from the last. */
  readonly versions: readonly ArticleVersion[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly origin: Origin;
  readonly readerVersion: number;
  /** Of its text (`sketch.ts`): the same article in other outlets is found by it. */
  readonly sketch?: readonly number[];
  /** Whom and what it names. */
  readonly entities: readonly EntityId[];
}

export interface StatementRow {
  readonly id: StatementId;
  readonly article: ArticleId;
  readonly statement: Statement;
  readonly speakers: readonly EntityId[];
  readonly mentions: readonly EntityId[];
  /** When it was said, else published. */
  readonly day: IsoDate | null;
  readonly outlet: string;
  /** `speaker|day`, for "what did X say in 2019". */
  readonly speakerDays: readonly string[];
  readonly inLanguage: string;
  /** Absent in rows of before schema 4, until the index is built anew. */
  readonly matter?: StoredMatter;
}

export interface ReportRow {
  readonly id: string;
  /** `null` for a row of a pack. */
  readonly article: ArticleId | null;
  readonly pack: string | null;
  readonly report: SourcedReport;
  /** The day of the article that tells it, for sorting what has no day of its own. */
  readonly toldOn: IsoDate | null;
  /** Pairs of people who met by this report (`pairKey`). */
  readonly pairs: readonly string[];
  /** The pairs, each in its month (`reach.ts`). */
  readonly reach: readonly string[];
  readonly meeting: MeetingId;
  /** Of a pack's row that was corrected: as the pack has it. */
  readonly asGiven?: Pick<ReportRow, 'report' | 'pairs'>;
  /** Of a pack's row that is no meeting, by correction: kept for when that is taken back, and folded with nothing. */
  readonly isStruck?: true;
}

export interface MeetingRow {
  readonly id: MeetingId;
  readonly meeting: Meeting;
  readonly pairs: readonly string[];
  readonly attendees: readonly EntityId[];
  readonly sortDate: IsoDate | null;
}

export interface EntityRow {
  readonly id: EntityId;
  readonly entity: NamedEntity;
  /** How many articles and pack rows name it; at none it goes. */
  readonly uses: number;
}

export interface CorrectionRow extends Correction {
  readonly id: CorrectionId;
  readonly kind: Correction['body']['kind'];
  /** Articles it speaks of. */
  readonly articles: readonly ArticleId[];
  /** Rows of packs it speaks of. */
  readonly packReports: readonly string[];
}

export interface MetaRow {
  readonly key: string;
  readonly value: number;
}

/** What a deletion took out. */
export type Deleted =
  | { readonly kind: 'article'; readonly article: ArticleId; readonly headline: string }
  | { readonly kind: 'site'; readonly host: string; readonly articles: number }
  | { readonly kind: 'dates'; readonly from: IsoDay; readonly to: IsoDay; readonly articles: number }
  | { readonly kind: 'everything'; readonly articles: number };

/** A slice of what was deleted, whole enough to be put back by itself. */
export interface TrashRow {
  readonly key: string;
  /** One for all slices of a deletion. */
  readonly deletion: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: Deleted;
  /** The reader took the deletion back, and this slice is still to be put back. */
  readonly isWanted: boolean;
  readonly articles: readonly ArticleRow[];
  readonly statements: readonly StatementRow[];
  readonly reports: readonly ReportRow[];
  /** Whom and what they name; `uses` is of no account. */
  readonly entities: readonly EntityRow[];
  /** Corrections as they were; none in what a version without corrections laid down. */
  readonly corrections?: readonly CorrectionRow[];
  /** How often people and passages had been corrected: rows that come back to another ledger are read again. */
  readonly ledger?: number;
}

/** One key for two people in either order. */
export const pairKey = (one: EntityId, other: EntityId): string =>
  one < other ? `${one}|${other}` : `${other}|${one}`;

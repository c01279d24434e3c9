/**
 * Who met whom. A report is what one article (or one row of a pack) claims; a meeting is what its reports fold into.
 */
import type { ArticleId } from './article';
import type { Dated, IsoDate } from './day';
import type { EntityId } from './entity';
import type { PlaceKey } from './place';
import type { Span } from './text';

export type MeetingId = string & { readonly kind: 'meeting' };

export type MeetingKind = 'meeting' | 'summit' | 'call' | 'visit' | 'press conference';
export type MeetingStatus = 'held' | 'planned' | 'past mention';

/** The fields every claim about a meeting has. */
export interface MeetingClaim {
  readonly attendees: readonly EntityId[];
  /** The people who met everyone else, where not all met each other (a traveller and his hosts); empty: all met. */
  readonly hubs: readonly EntityId[];
  readonly startDate: Dated | null;
  readonly place: string | null;
  /** By which the place is known again in another language; none where it is known by its letters alone. */
  readonly placeKeys?: readonly PlaceKey[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly occasion: string | null;
}

/** What one article says of one encounter. */
export interface MeetingReport extends MeetingClaim {
  readonly span: Span;
  readonly why: readonly string[];
}

/** Where a claim comes from. */
export type ReportSource =
  | { readonly kind: 'article'; readonly article: ArticleId; readonly span: Span; readonly text: string }
  | {
      readonly kind: 'pack';
      readonly pack: string;
      readonly sourceTitle: string;
      readonly sourceUrl: string | null;
      readonly confidence: 'one-source' | 'two-sources';
    };

export type SourcedReport = MeetingClaim & { readonly source: ReportSource };

/** A field on which the reports differ, with every value said. */
export interface Disagreement {
  readonly field: 'startDate' | 'place' | 'attendees' | 'kind';
  readonly values: readonly string[];
}

export interface Meeting extends MeetingClaim {
  readonly id: MeetingId;
  /** For sorting: the start date, else the day of the article that recalls it. */
  readonly sortDate: IsoDate | null;
  readonly reports: readonly SourcedReport[];
  readonly disagreements: readonly Disagreement[];
}

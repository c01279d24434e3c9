/**
 * What the reader of the news knows better than the reader of the text. A correction names an article and a passage in it, or
 * people by their ids, never a row: rows are made anew whenever an article is read again, and the corrections with them.
 */
import type { ArticleId } from './article';
import type { EntityId, NamedEntity } from './entity';
import type { MeetingId } from './meeting';
import type { TextQuoteSelector } from './selectors';
import type { StatementId } from './statement';

export type CorrectionId = string & { readonly kind: 'correction' };

/** A passage of an article. */
export interface Passage {
  readonly article: ArticleId;
  readonly quote: TextQuoteSelector;
}

/** One report of a meeting: a passage, of whose encounters the one with these people is meant; or a row of a pack. */
export type ReportTarget =
  | (Passage & { readonly kind: 'article'; readonly attendees: readonly EntityId[] })
  | { readonly kind: 'pack'; readonly report: string };

export type CorrectionBody =
  /** In these articles, and rows of packs, the name means somebody else: one other person in all of them. */
  | {
      readonly kind: 'not-him';
      readonly person: EntityId;
      readonly other: EntityId;
      readonly articles: readonly ArticleId[];
      readonly packReports: readonly string[];
    }
  /** What these articles, and rows of packs, say of the person is not to be kept. */
  | {
      readonly kind: 'forgotten';
      readonly person: EntityId;
      readonly articles: readonly ArticleId[];
      readonly packReports: readonly string[];
    }
  | { readonly kind: 'same-person'; readonly people: readonly [EntityId, EntityId] }
  /** Not one, though they sound alike: not to be asked again. */
  | { readonly kind: 'two-people'; readonly people: readonly [EntityId, EntityId] }
  | { readonly kind: 'wrong-speaker'; readonly passage: Passage }
  | { readonly kind: 'wrong-day'; readonly passage: Passage }
  | { readonly kind: 'wrong-meeting-day'; readonly reports: readonly ReportTarget[] }
  | { readonly kind: 'not-a-meeting'; readonly reports: readonly ReportTarget[] }
  /** The passage is not to stand beside this article. */
  | { readonly kind: 'not-related'; readonly beside: ArticleId; readonly passage: Passage };

export interface Correction {
  /** From the body: the same correction twice is one. */
  readonly id: CorrectionId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly body: CorrectionBody;
  /** Whom it speaks of, as they were known then: what a list of corrections shows, and whom two names become. */
  readonly people: readonly NamedEntity[];
  /** The words it is about, as a list shows them. */
  readonly words: string | null;
}

/** What is clicked: things as they are shown, by their ids. */
export type CorrectionWish =
  | { readonly kind: 'not-speaker'; readonly statement: StatementId; readonly person: EntityId }
  | { readonly kind: 'not-attendee'; readonly meeting: MeetingId; readonly person: EntityId }
  /** Of the open article, saved or not. */
  | {
      readonly kind: 'not-named';
      readonly article: ArticleId;
      readonly person: Pick<NamedEntity, 'id' | 'names'>;
    }
  | { readonly kind: 'same-person' | 'two-people'; readonly people: readonly [EntityId, EntityId] }
  | { readonly kind: 'forget'; readonly person: EntityId }
  | { readonly kind: 'wrong-speaker' | 'wrong-day'; readonly statement: StatementId }
  /** `report`: the place of one of the meeting's reports; `null` for all. */
  | { readonly kind: 'wrong-meeting-day'; readonly meeting: MeetingId; readonly report: number | null }
  | { readonly kind: 'not-a-meeting'; readonly meeting: MeetingId }
  | { readonly kind: 'not-related'; readonly beside: ArticleId; readonly statement: StatementId };

/** Why a correction came to nothing; `gone`: what was shown is not there any more. One sentence each in both interface languages. */
export type NotCorrected = 'gone' | 'storage-full' | 'storage-refused';

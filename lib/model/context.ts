/**
 * What stands beside an open article, each item with its why. Words of the corpus: for extension pages only.
 */
import type { ArticleId } from './article';
import type { IsoDate } from './day';
import type { EntityId, NamedEntity } from './entity';
import type { Meeting } from './meeting';
import type { Statement, StatementId } from './statement';
import type { Span } from './text';

/** `undated` where the open article or the item has no day: there is no "earlier" then. */
export type When = 'earlier' | 'later' | 'undated';

export type Relation = 'same-speaker' | 'others' | 'copy';

/** Why an item is shown. The panel makes sentences of it; nothing here is prose. */
export interface Why {
  /** Words that both share, as written in the stored text. */
  readonly words: readonly string[];
  /** Names that both share. */
  readonly entities: readonly EntityId[];
  /** Keys of the matter that both share, as `context` names them (`c:warplane`); none for meetings. */
  readonly matter: readonly string[];
  /** Rule names, e.g. `same-speaker`, `attendees-speak-here`, `earlier-by-day`. */
  readonly rules: readonly string[];
}

/** Where an item comes from, enough to cite it. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly url: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly datePublished: IsoDate | null;
  readonly inLanguage: string;
  /** The one agency whose words it says it prints. */
  readonly agency?: string | null;
}

/** Words of a copy against the earliest. */
export interface Wording {
  readonly kind: 'kept' | 'added' | 'dropped';
  readonly text: string;
}

/** The same saying in another outlet. */
export interface SayingCopy {
  readonly article: ArticleHead;
  readonly text: string;
  /** Where it is worded otherwise; empty where it is not. */
  readonly wording: readonly Wording[];
}

export interface StatementItem {
  readonly id: string;
  /** The open article's statement that it stands beside. */
  readonly for: StatementId;
  readonly statement: Statement;
  readonly speakers: readonly NamedEntity[];
  readonly article: ArticleHead;
  readonly relation: Relation;
  readonly when: When;
  /** Other outlets that carry the same words. */
  readonly copies: readonly SayingCopy[];
  readonly score: number;
  readonly why: Why;
}

export interface MeetingItem {
  readonly id: string;
  readonly meeting: Meeting;
  readonly attendees: readonly NamedEntity[];
  /** Heads of the articles that report it. */
  readonly articles: readonly ArticleHead[];
  /** Those of the open article's people who met. */
  readonly pair: readonly EntityId[];
  readonly when: When;
  readonly why: Why;
}

/** One statement of the open article and what was said before on its matter. */
export interface StatementContext {
  readonly statement: Statement;
  readonly items: readonly StatementItem[];
  /** How many more passed the threshold but not the cut. */
  readonly more: number;
}

export interface Context {
  readonly meetings: readonly MeetingItem[];
  /** Only statements that have a history, in the article's order. */
  readonly statements: readonly StatementContext[];
}

/**
 * What the card shows of one mark: the best items, and how many there are with those left out. `met`: of one of the
 * article's people, who met others of them before.
 */
export type Glimpse =
  | {
      readonly kind: 'said';
      readonly statement: Statement;
      readonly items: readonly StatementItem[];
      readonly total: number;
    }
  | {
      readonly kind: 'met';
      readonly person: EntityId;
      readonly items: readonly MeetingItem[];
      readonly total: number;
    };

export const emptyContext: Context = { meetings: [], statements: [] };

/** What a page may know: where, what sort, which item to open. Never a word of the corpus. */
export interface MarkPlace {
  /** Opaque; the background knows which item it is. */
  readonly id: string;
  readonly kind: 'said' | 'met';
  readonly span: Span;
}

/**
 * Everything that crosses a frame, written once; both ends are typed by it. Read this file first.
 *
 * A page can read what its content script knows, so a content script gets places and counts, never a word of the
 * corpus. Who may ask what stands in `senders.ts`.
 */
import type { Article, NoArticle } from '../model/article';
import type { ArticleHead, Context, Glimpse, MarkPlace } from '../model/context';
import type { CorrectionId, CorrectionWish, NotCorrected } from '../model/correction';
import type { IsoDay } from '../model/day';
import type { NamedEntity, Names } from '../model/entity';
import type { Result } from '../model/result';
import type { LastSave, NotSaved, Saved } from '../model/saving';
import type { Span } from '../model/text';

/** The detector's hint; the background decides whether to inject the reader. */
export interface ArticleHint {
  readonly url: string;
}

/** How marks are to be painted; names are random for each page, so that they say nothing. */
export interface MarksAnswer {
  readonly marks: readonly MarkPlace[];
  /** Highlight names registered with `CSS.highlights`; their rules are inserted by the background. */
  readonly highlightNames: { readonly said: string; readonly met: string; readonly open: string };
  /** Items behind the marks: what the pill counts. */
  readonly count: number;
  readonly show: MarksSetting;
  readonly pill: PillWords;
}

/** The pill's words in the interface's language: content scripts carry no catalogue. */
export interface PillWords {
  /** BCP 47 with region: what its numerals follow. */
  readonly locale: string;
  /** What the card's frame is called by those who hear it. */
  readonly card: string;
  /** What a press does: opens the panel, or first shows the marks. */
  readonly open: string;
  readonly show: string;
  /** Said on stepping, with `{at}` and `{of}` to be filled in. */
  readonly position: string;
}

export type { NotSaved, Saved };

export type MarksSetting = 'at-once' | 'after-click' | 'never';
export type InterfaceLanguage = 'ar' | 'en';

/** What panel and popup know of a tab. */
export type TabState =
  | { readonly kind: 'no-access'; readonly origin: string | null }
  | { readonly kind: 'paused' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'no-article'; readonly why: NoArticle }
  | { readonly kind: 'failed'; readonly why: 'storage-refused' | 'reader-failed' }
  | {
      readonly kind: 'article';
      readonly article: Omit<Article, 'articleBody'>;
      readonly saved: boolean;
      /** What was saved of it in this tab and can be undone. */
      readonly lastSave: LastSave | null;
      readonly people: readonly NamedEntity[];
      /** Everyone named in the items and in the article, by id. */
      readonly entities: Readonly<Record<string, NamedEntity>>;
      readonly context: Context;
      /** The article in other outlets, oldest first. */
      readonly copies: readonly ArticleHead[];
      /** True when the text was cut at 2 MB. */
      readonly cut: boolean;
    };

/** The popup's one glance at a tab: counts only. */
export interface TabCounts {
  readonly people: number;
  readonly meetings: number;
  readonly statements: number;
}

/** What the card is given for its token. Words of the corpus: for the card's own document only. */
export interface CardView {
  readonly glimpse: Glimpse;
  /** Everyone named in it, by id. */
  readonly entities: Readonly<Record<string, NamedEntity>>;
  /** What to call the concepts that its items share with the article, by their key in `why.matter`. */
  readonly concepts: Readonly<Record<string, Names>>;
  /** The open article's day. */
  readonly today: IsoDay | null;
}

/** An article on its way to the background. `cut`: the text was longer than 2 MB and is not all here. */
export interface SentArticle {
  readonly article: Article;
  readonly cut: boolean;
}

/** Messages to the background: name → [request, answer]. */
export interface Protocol {
  // from content scripts
  articleSeen: [ArticleHint, undefined];
  marksFor: [SentArticle, MarksAnswer];
  noArticle: [NoArticle, undefined];
  /** Reading the page threw: panel and popup say so, the page's console does not. */
  readerFailed: [undefined, undefined];
  /**
   * A click on a mark or on the pill (`null`: at the top). With `card` the answer is the token of a card on that mark;
   * without, where no card can live, the panel opens and the answer is `null`.
   */
  openItem: [{ readonly mark: string | null; readonly card: boolean }, string | null];
  // from the card, known by the token in its address
  /** Once for each token; `null` where there is nothing to show for it any more. */
  claimCard: [undefined, CardView | null];
  /** Drawn, and so high: the page's script shows it now. CSS pixels. */
  fitCard: [{ readonly height: number }, undefined];
  closeCard: [undefined, undefined];
  /** Opens the panel at the card's mark. */
  openPanel: [undefined, undefined];
  // from our own pages
  tabState: [{ readonly tabId: number }, TabState];
  saveTab: [{ readonly tabId: number }, Result<Saved, NotSaved>];
  /** Takes back the tab's last saving; nothing of it is stored then. */
  unsaveTab: [{ readonly tabId: number }, { readonly undone: boolean }];
  /** Rows were added or taken out by a page of ours: open articles are told anew. */
  corpusChanged: [undefined, undefined];
  /** Something shown was wrong: kept, applied, and told to open articles. */
  correct: [CorrectionWish, Result<CorrectionId, NotCorrected>];
  uncorrect: [{ readonly id: CorrectionId }, Result<CorrectionId, NotCorrected>];
  /** The reader's own day for an article that names none; from then on its context is told by it. */
  setDay: [{ readonly tabId: number; readonly day: IsoDay }, TabState];
  /** Reads a tab now, by the access a click on the toolbar gives (`activeTab`) or a site that was just allowed. */
  readTab: [{ readonly tabId: number }, TabState];
  /** Scrolls the page of a tab to a statement or person of its article and marks it open. */
  showInPage: [{ readonly tabId: number; readonly mark: string }, { readonly found: boolean }];
}

/** Messages from the background to the reader in a tab. */
export interface ToReader {
  /** `spans` of the article's own text: what is shown need not be marked. */
  showMark: [{ readonly mark: string; readonly spans: readonly Span[] }, { readonly found: boolean }];
  /** The card of this token is drawn and wants to be so high. */
  fitCard: [{ readonly token: string; readonly height: number }, undefined];
  closeCard: [{ readonly token: string }, undefined];
  stepMark: [{ readonly by: 1 | -1 }, undefined];
  /** Something that marks depend on has changed (saved, paused, corrected): ask again or fall silent. */
  refresh: [{ readonly silent: boolean }, undefined];
  /** Asked by the background when the tab's record was lost. */
  articleAgain: [undefined, Result<SentArticle, NoArticle>];
}

export type MessageName = keyof Protocol;
export type Request<K extends MessageName> = Protocol[K][0];
export type Answer<K extends MessageName> = Protocol[K][1];

export type ReaderMessageName = keyof ToReader;
export type ReaderRequest<K extends ReaderMessageName> = ToReader[K][0];
export type ReaderAnswer<K extends ReaderMessageName> = ToReader[K][1];

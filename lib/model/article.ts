/**
 * An article as read from a page: schema.org `NewsArticle`'s words for its fields.
 */
import type { DateBasis, IsoDay } from './day';
import type { Direction } from './text';

/** Content id: the hash of the canonical address, else of the text (`ids.ts`). */
export type ArticleId = string & { readonly kind: 'article' };

export interface Article {
  readonly id: ArticleId;
  /** The address as opened. */
  readonly url: string;
  /** The address the page names as its own, without tracking parameters; `null` where it names none. */
  readonly canonicalUrl: string | null;
  readonly headline: string;
  /** Paragraphs joined by `\n`; every offset of a reading counts in it. */
  readonly articleBody: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly datePublished: IsoDay | null;
  readonly datePublishedBasis: DateBasis | null;
  /** BCP 47, from the letters. */
  readonly inLanguage: string;
  readonly direction: Direction;
  /** Whose words the outlet says these are: "RT + وكالات". */
  readonly provenance: string | null;
  /** Hash of the folded body: the same text under another address has the same. */
  readonly fingerprint: string;
}

/** Why there is nothing to read. The panel has one sentence for each. */
export type NoArticle =
  | { readonly kind: 'empty-page' }
  | { readonly kind: 'too-short'; readonly words: number }
  | { readonly kind: 'index-page'; readonly links: number }
  | { readonly kind: 'too-long'; readonly characters: number }
  | { readonly kind: 'language-not-supported'; readonly inLanguage: string }
  /** The browser shows a machine's translation of it. */
  | { readonly kind: 'translated' };

/** How an article came into the corpus. */
export type Origin = 'saved' | 'visited' | 'imported' | 'starter' | 'feed';

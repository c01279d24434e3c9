/**
 * Who said what: an attribution of sources, cue and content (the terms of PARC and BBC Citron).
 */
import type { ArticleId } from './article';
import type { Dated } from './day';
import type { EntityId } from './entity';
import type { Span } from './text';

/** Content id: article + folded content + sources. Survives re-reading and agrees on two devices. */
export type StatementId = string & { readonly kind: 'statement' };

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** By which sieve the source was found. Only `named` is what the text states; the rest is inferred and shown lighter. */
export type SourceBasis = 'named' | 'subject-before' | 'carried-over' | 'office' | 'heading' | 'unnamed';

/** `entity` is `null` for an unnamed source, which is never guessed into a person. */
export interface Source {
  readonly entity: EntityId | null;
  /** As the article writes it ("مصدر في الوزارة"); the name where it is carried over. */
  readonly text: string;
  readonly span: Span | null;
  readonly basis: SourceBasis;
}

export interface Cue {
  readonly span: Span;
  /** As it stands, with its و. */
  readonly text: string;
  readonly lemma: string;
  readonly stance: string;
}

export interface Statement {
  readonly id: StatementId;
  readonly article: ArticleId;
  /** All who said it together; the first is the one named first. */
  readonly sources: readonly Source[];
  readonly cue: Cue;
  /** Several when narration splits it. */
  readonly content: readonly Span[];
  /** The content's words, without what stands between split spans. */
  readonly text: string;
  readonly kind: StatementKind;
  /** The topic phrase before the cue ("وحول … أكد"). */
  readonly about: string | null;
  readonly saidOn: Dated | null;
  readonly occasion: string | null;
  readonly addressee: string | null;
  /** Who reports it, for a saying inside a saying. */
  readonly via: EntityId | null;
  /** Everyone and everything named in content and topic. */
  readonly mentions: readonly EntityId[];
  /** Names of the rules that made it, in order: for "why". */
  readonly why: readonly string[];
}

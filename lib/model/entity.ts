/**
 * Whom and what a text names: people, institutions, states, places.
 */
import type { Span } from './text';

export type EntityId = string & { readonly kind: 'entity' };
export type EntityKind = 'person' | 'institution' | 'state' | 'place';

/** Usual form by language (BCP 47). A learned name has only the language it was seen in. */
export type Names = Readonly<Partial<Record<string, string>>>;

/** `title@of`, from and to in years, inclusive; `null` where not known or not ended. */
export interface Role {
  /** Functional: "foreign minister", "president". */
  readonly title: string;
  /** ISO 3166-1 alpha-2, or the id of an institution. */
  readonly of: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Someone or something that one article names, gathered over all its mentions. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly names: Names;
  /** Forms of the *name* as this article writes them, without prefixed particles; offices do not belong here. */
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-2 of the state the person acts for. */
  readonly state: string | null;
  /** The office as the article writes it, or the lexicon's on the article's day. */
  readonly office: string | null;
  /** From the lexicon, or learned from office + nationality + name. */
  readonly origin: 'lexicon' | 'learned';
}

export type MentionBasis = 'full-name' | 'short-name' | 'office' | 'pronoun' | 'learned';

export interface Mention {
  readonly span: Span;
  readonly entity: EntityId;
  readonly basis: MentionBasis;
}

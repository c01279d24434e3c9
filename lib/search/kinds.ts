/**
 * The kinds of documents in one index. Each kind has its own numbering in a segment, its own counts and lengths; a term's
 * lists for all kinds lie side by side, so that one read answers for all of them.
 */

export type DocumentKind = 'people' | 'statements' | 'meetings' | 'articles';

/** In the order shown. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['people', 'statements', 'meetings', 'articles'];

/** `names` are institutions, states and places: never shown, but a word may be one's name in another language. */
export type IndexKind = DocumentKind | 'names';

/** Their order is the format's; a new kind goes to the end. At most seven. */
export const INDEX_KINDS: readonly IndexKind[] = ['people', 'names', 'statements', 'meetings', 'articles'];

export const kindNumber = (kind: IndexKind): number => INDEX_KINDS.indexOf(kind);

/** One value for each kind, in the order of `INDEX_KINDS`. */
export type PerKind<T> = readonly T[];

export const perKind = <T>(make: (kind: IndexKind, at: number) => T): PerKind<T> => INDEX_KINDS.map(make);

/**
 * What each table of the database is: the one list by which a backup knows what it has to hold, and a rebuild what it may
 * throw away. A table that is not in it fails a test.
 */

export type TableRole =
  /** Held article by article: the article, what was read in it, whom it names. */
  | { readonly kind: 'by-article' }
  /** Held row by row, by `id`; of two with one id the one with the greater `at` is kept. */
  | { readonly kind: 'row-by-row' }
  /** Made anew from the others. */
  | { readonly kind: 'derived' }
  /** Of this device and this hour: counters, what can still be undone. */
  | { readonly kind: 'passing' };

export const TABLE_ROLES: Readonly<Record<string, TableRole>> = {
  articles: { kind: 'by-article' },
  statements: { kind: 'by-article' },
  reports: { kind: 'by-article' },
  entities: { kind: 'by-article' },
  corrections: { kind: 'row-by-row' },
  meetings: { kind: 'derived' },
  index: { kind: 'derived' },
  meta: { kind: 'passing' },
  trash: { kind: 'passing' },
};

export const rowByRow: readonly string[] = Object.keys(TABLE_ROLES).filter(
  (name) => TABLE_ROLES[name]?.kind === 'row-by-row',
);

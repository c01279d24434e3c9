/**
 * Phrases in quotation marks must stand as they are. The index keeps no places, so the documents that have the words are
 * read, the best first.
 */
import type { DocumentKind } from './kinds';
import { plain, type Query } from './query';

/** Texts by id. */
export type Texts = (kind: DocumentKind, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Documents read for a phrase; how many there are beyond is not told. */
export const MOST_CHECKED = 500;

export const hasPhrases = ({ phrases, excludedPhrases }: Query): boolean =>
  phrases.length + excludedPhrases.length > 0;

export function matchesPhrases({ phrases, excludedPhrases }: Query, text: string): boolean {
  const words = ` ${plain(text)} `;
  const has = (phrase: string): boolean => words.includes(` ${phrase} `);
  return phrases.every(has) && !excludedPhrases.some(has);
}

/**
 * What one outlet words otherwise than another: words added, dropped, kept. Compared as words are everywhere, folded and without
 * their marks, so that another spelling is no other wording.
 *
 * Longest common subsequence by Myers' algorithm (1986), of the `diff` package.
 */
import { diffArrays } from 'diff';
import { fold } from '../language/fold';
import type { Wording } from '../model/context';

/** Empty where the words are the same. */
export function wordingOf(original: string, copy: string): readonly Wording[] {
  const changes = diffArrays(wordsOf(original), wordsOf(copy), { comparator: isSameWord });
  if (changes.every(({ added, removed }) => !added && !removed)) return [];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'kept',
    text: value.join(' '),
  }));
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => bare(word) !== '');
const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');
const isSameWord = (one: string, other: string): boolean => bare(one) === bare(other);

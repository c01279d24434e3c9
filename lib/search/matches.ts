/** Where the words of a query stand in a text, for showing why it was found. */
import { scriptOf, soundKey } from '../language/sound-key';
import { termOf } from '../language/stems';
import { tokenize } from '../language/tokens';
import type { Span } from '../model/text';
import { withoutArticle } from './index-terms';
import type { Query, QueryWord } from './query';

/** Keys of fewer sounds mark too many words. */
const SHORTEST_KEY = 3;

export function matchesIn(query: Query, text: string): readonly Span[] {
  if (query.words.length === 0) return [];
  return tokenize(text)
    .filter((token) => query.words.some((word) => isMatch(word, token.text)))
    .map((token) => token.span);
}

/** The same word, the same stem, a beginning of either, or the same sound in another script. */
function isMatch(word: QueryWord, token: string): boolean {
  if (token === word.text || termOf(token) === word.stem) return true;
  if (word.isOpen && (token.startsWith(word.text) || bareOf(token).startsWith(word.text))) return true;
  return isSameSound(word.text, bareOf(token));
}

const bareOf = (token: string): string =>
  token.replace(/^[وف]?(?:[بك]?ال|لل?)(?=.{2})/u, '').replace(/^[وف](?=.{3})/u, '');

function isSameSound(one: string, other: string): boolean {
  if (scriptOf(one) === scriptOf(other)) return false;
  const key = soundKey(withoutArticle(one));
  return key.length >= SHORTEST_KEY && key === soundKey(other);
}

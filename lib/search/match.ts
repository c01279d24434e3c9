/** A query as a test of documents, and as the places in a text that it matches. */
import { fold } from '../language/fold';
import { terms } from '../language/stems';
import { tokenize } from '../language/tokens';
import type { Span } from '../model/text';
import type { SearchDocument } from './search';

export interface Matcher {
  /** How often each word stands in a document; `null` unless all do. */
  frequencies(document: Pick<SearchDocument, 'text' | 'names' | 'inLanguage'>): readonly number[] | null;
  /** Where the words stand in a text, for highlighting. */
  places(text: string, inLanguage: string): readonly Span[];
}

interface Word {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** Shorter beginnings than this match whole words only. */
const SHORTEST_PREFIX = 2;

/** `null` where the query has no word. */
export function matcherOf(query: string): Matcher | null {
  const phrases = Array.from(query.matchAll(/["«“”]([^"»“”]+)["»“”]/g), (match) =>
    plain(match[1] ?? ''),
  ).filter(Boolean);
  const tokens = tokenize(query).map((token) => token.text);
  if (tokens.length === 0) return null;
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const words = tokens.map(
    (text, i): Word => ({
      text,
      isPrefix: isOpen && i === tokens.length - 1 && text.length >= SHORTEST_PREFIX,
    }),
  );
  return {
    frequencies: (document) => frequenciesIn(document, words, phrases),
    places: (text, inLanguage) =>
      tokenize(text)
        .filter((token) => words.some((word) => isMatch(word, token.text, inLanguage)))
        .map((token) => token.span),
  };
}

function frequenciesIn(
  document: Pick<SearchDocument, 'text' | 'names' | 'inLanguage'>,
  words: readonly Word[],
  phrases: readonly string[],
): readonly number[] | null {
  if (phrases.length > 0 && !containsAll(plain(document.text), phrases)) return null;
  const own = tokenize(document.text).map((token) => token.text);
  const names = document.names.flatMap((name) => tokenize(name).map((token) => token.text));
  const frequencies = words.map(
    (word) =>
      own.filter((token) => isMatch(word, token, document.inLanguage)).length ||
      (names.some((token) => isMatch(word, token, document.inLanguage)) ? 1 : 0),
  );
  return frequencies.every((frequency) => frequency > 0) ? frequencies : null;
}

const containsAll = (text: string, phrases: readonly string[]): boolean =>
  phrases.every((phrase) => ` ${text} `.includes(` ${phrase} `));

const plain = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

/** The same word, the same stem, or a beginning – of the word, or of the word without its article or particle. */
function isMatch(word: Word, token: string, inLanguage: string): boolean {
  if (token === word.text) return true;
  if (word.isPrefix && (token.startsWith(word.text) || bareOf(token).startsWith(word.text))) return true;
  const stem = stemOf(word.text, inLanguage);
  return stem !== '' && stem === stemOf(token, inLanguage);
}

const bareOf = (token: string): string =>
  token.replace(/^[وف]?(?:[بك]?ال|لل?)(?=.{2})/u, '').replace(/^[وف](?=.{3})/u, '');

const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** The first term a word yields, remembered: a scan asks for the same words again and again. */
function stemOf(word: string, inLanguage: string): string {
  const key = `${inLanguage}|${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = terms(word, inLanguage)[0] ?? fold(word);
  stems.set(key, stem);
  return stem;
}

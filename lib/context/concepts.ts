/**
 * Things under their several names: where a text speaks of a warplane, whatever it calls it.
 *
 *   "استهداف طائرتنا الحربية"  ──▶  { concept: 'warplane', from: 1, to: 3 }   (tokens)
 *
 * The pack's phrases are matched word by word in a row, each by its stem, with or without particles and pronouns.
 */
import { packFor } from '../language/packs';
import { termOf } from '../language/stems';
import { type Token, tokenize } from '../language/tokens';
import { stemsOf } from './word-stems';

export interface ConceptMention {
  /** `null` for words that say nothing of a matter. */
  readonly concept: string | null;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly concept: string | null;
  readonly words: readonly PhraseWord[];
}

interface PhraseWord {
  readonly stem: string;
  /** Written with ة: stands for its feminine forms alone. */
  readonly isFeminine: boolean;
}

/** Mentions in reading order; they may overlap ("صاروخ" in "منظومة صاروخية" is both). */
export function conceptsIn(tokens: readonly Token[], inLanguage: string): readonly ConceptMention[] {
  const index = indexFor(inLanguage);
  return tokens.flatMap((token, at) => {
    const phrases = new Set(stemsOf(token.text).flatMap((stem) => index.get(stem) ?? []));
    return [...phrases]
      .filter(({ words }) => words.every((word, k) => matches(tokens[at + k], word)))
      .map(({ concept, words }) => ({ concept, from: at, to: at + words.length }));
  });
}

const matches = (token: Token | undefined, { stem, isFeminine }: PhraseWord): boolean =>
  token !== undefined && stemsOf(token.text).includes(stem) && (!isFeminine || FEMININE.test(token.text));

/** ة and ات, with or without a pronoun after them, before which ة is written ت; as folded. */
const FEMININE = /(?:ه|ات|ت(?:ي|ك|ه|ها|هم|هن|هما|نا|كم))$/;

const indexes = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

/** The language's phrases by the stem of their first word. */
function indexFor(inLanguage: string): ReadonlyMap<string, readonly Phrase[]> {
  const pack = packFor(inLanguage);
  const known = indexes.get(pack?.tag ?? '');
  if (known !== undefined) return known;
  const index = new Map<string, Phrase[]>();
  const add = (concept: string | null, phrases: readonly string[]): void => {
    for (const phrase of phrases) {
      const words = tokenize(phrase).map(phraseWord);
      const first = words[0]?.stem ?? '';
      index.set(first, [...(index.get(first) ?? []), { concept, words }]);
    }
  };
  for (const [concept, phrases] of Object.entries(pack?.conceptGroups ?? {})) add(concept, phrases);
  add(null, pack?.commonPhrases ?? []);
  indexes.set(pack?.tag ?? '', index);
  return index;
}

const phraseWord = ({ text }: Token): PhraseWord => ({
  stem: termOf(text),
  isFeminine: /[\u0621-\u064A]ه$/.test(text),
});

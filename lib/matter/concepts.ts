/**
 * Things under their several names: where a text speaks of a warplane, whatever it calls it.
 *
 *   "استهداف طائرتنا الحربية"  ──▶  { concept: 'warplane', from: 1, to: 3 }   (words)
 *
 * The pack's phrases are matched word by word in a row, each by its stem, with or without particles and pronouns.
 */
import { packFor } from '../language/packs';
import { termOf } from '../language/stems';
import { type Token, tokenize } from '../language/tokens';
import type { Word } from './words';

export interface ConceptMention {
  /** `null` for words that say nothing of a matter. */
  readonly concept: string | null;
  /** Words, half-open. */
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
export function conceptsIn(words: readonly Word[], inLanguage: string): readonly ConceptMention[] {
  const found: ConceptMention[] = [];
  words.forEach((word, at) => {
    for (const phrase of phrasesFrom(word, inLanguage))
      if (phrase.words.every((each, k) => matches(words[at + k], each)))
        found.push({ concept: phrase.concept, from: at, to: at + phrase.words.length });
  });
  const turns = found.filter(({ concept, from, to }) => concept === null && to - from > 1);
  return found.filter((one) => one.concept === null || !turns.some((turn) => isWithin(one, turn)));
}

/** "لا علاقة لنا" speaks of no relations. */
const isWithin = (one: ConceptMention, other: ConceptMention): boolean =>
  one.from >= other.from && one.to <= other.to;

const beginning = new WeakMap<Word['known'], readonly Phrase[]>();

/** The phrases that may begin with the word. */
function phrasesFrom({ known }: Word, inLanguage: string): readonly Phrase[] {
  const before = beginning.get(known);
  if (before !== undefined) return before;
  const index = indexFor(inLanguage);
  const phrases = [...new Set(known.stems.flatMap((stem) => index.get(stem) ?? []))];
  beginning.set(known, phrases);
  return phrases;
}

const matches = (word: Word | undefined, { stem, isFeminine }: PhraseWord): boolean =>
  word?.known.stems.includes(stem) === true && (!isFeminine || FEMININE.test(word.known.text));

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

/** Under which terms of the dictionary a word of a query is looked for. */
import { otherScripts, scriptOf, soundKey } from '../language/sound-key';
import { nameTerm, SHORTEST_KEY, soundTerm, withoutArticle } from './index-terms';
import type { Found } from './lookup';
import type { NameTerms } from './people';
import type { QueryWord } from './query';
import type { GroupTerm } from './rank';

export interface WordTerms {
  /** The word itself, and as a name. */
  readonly exact: readonly string[];
  /** Names that sound like it, written in another script; and in its own. */
  readonly sounds: readonly string[];
  readonly ownSound: readonly string[];
  /** What it may be the beginning of. */
  readonly prefixes: readonly string[];
  /** If it is nearly typed out: stems that it goes on from (قياسا → قياس). */
  readonly shorter: readonly string[];
  /** Names only: what a sound may be the beginning of. */
  readonly soundPrefixes: readonly string[];
}

/** Letters of an ending, and what must be left before it. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

export function wordTerms({ text, stem, isOpen }: QueryWord): WordTerms {
  const bare = withoutArticle(text);
  const script = scriptOf(bare);
  const key = soundKey(bare);
  const hasSound = script !== null && key.length >= SHORTEST_KEY;
  const sounds = hasSound ? otherScripts(script).map((other) => soundTerm(other, key)) : [];
  const endings = Array.from({ length: LONGEST_ENDING }, (_, at) => bare.slice(0, -1 - at));
  return {
    exact: [...new Set([stem, nameTerm(text), nameTerm(bare)])],
    sounds,
    ownSound: hasSound ? [soundTerm(script, key)] : [],
    prefixes: isOpen ? [...new Set([text, bare, nameTerm(text), nameTerm(bare)])] : [],
    shorter: isOpen ? endings.filter((ending) => ending.length >= SHORTEST_STEM) : [],
    soundPrefixes: isOpen && script !== 'arabic' ? sounds : [],
  };
}

/** Completions and sounds say less than the word itself. */
const COMPLETION = 0.7;
const SHORTER = 0.6;
const SOUND = 0.4;

/** The group of a word, the entities it names aside. */
export function groupOf(terms: WordTerms, found: Found): readonly GroupTerm[] {
  const completions = terms.prefixes.flatMap((prefix) => found.completions.get(prefix) ?? []);
  const soundCompletions = terms.soundPrefixes.flatMap((prefix) => found.completions.get(prefix) ?? []);
  const factors = new Map<string, number>();
  const add = (list: readonly string[], factor: number): void => {
    for (const term of list) if (!factors.has(term)) factors.set(term, factor);
  };
  add(terms.exact, 1);
  add(completions, COMPLETION);
  if (completions.length === 0) add(terms.shorter, SHORTER);
  add(terms.sounds, SOUND);
  add(soundCompletions, SOUND);
  if (![...factors.keys()].some((term) => isThere(found, term))) add(terms.ownSound, SOUND);
  return [...factors].map(([term, factor]) => ({ term, factor }));
}

/** Which names the word may be: as typed, as begun, as it sounds. */
export function nameTermsOf(terms: WordTerms, found: Found): NameTerms {
  const names = (list: readonly string[]): readonly string[] => list.filter((term) => term.startsWith('<'));
  const begun = terms.prefixes.flatMap((prefix) => found.completions.get(prefix) ?? []);
  const isWord = terms.exact.some((term) => isThere(found, term));
  const isLatin = !/^\p{Script=Arabic}/u.test(terms.exact[0] ?? '');
  const direct = names(terms.exact);
  // A word typed in Latin letters is meant for the Arabic name as well; an Arabic one only where it is no word by itself.
  if (isLatin) return [[...direct, ...terms.sounds], names(begun), terms.ownSound];
  return isWord ? [direct, names(begun)] : [direct, names(begun), terms.sounds, terms.ownSound];
}

export const isThere = (found: Found, term: string): boolean =>
  found.lists.get(term)?.some((lists) => lists?.some((list) => list !== null)) ?? false;

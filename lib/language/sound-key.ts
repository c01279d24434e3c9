/**
 * One key for a name in whatever script it is written.
 *
 *   putin, بوتين, Путин  ──soundKey──▶  btn          erdogan, أردوغان, إردوغان  ──▶  ardkn
 *
 * Consonants by class, vowels only as the fact that a word begins with one: what survives a crossing between Arabic, Latin
 * and Cyrillic letters (in the manner of Soundex and of Double Metaphone). Coarse on purpose; where there is a direct
 * match in a word's own script, that one counts more.
 */
import { arabicSounds, cyrillicSounds, latinSounds, type SoundTable } from './packs/sounds';

export type Script = 'arabic' | 'latin' | 'cyrillic';

export const SCRIPTS: readonly Script[] = ['arabic', 'latin', 'cyrillic'];

const TABLES: Readonly<Record<Script, SoundTable>> = {
  arabic: arabicSounds,
  latin: latinSounds,
  cyrillic: cyrillicSounds,
};

/** By its first letter; `null` for a number or another script. */
export function scriptOf(word: string): Script | null {
  if (/^\p{Script=Arabic}/u.test(word)) return 'arabic';
  if (/^\p{Script=Latin}/u.test(word)) return 'latin';
  return /^\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : null;
}

/** `word` is folded. Empty where it has no letters of a known script. */
export function soundKey(word: string): string {
  const script = scriptOf(word);
  if (script === null) return '';
  const sounds = soundsOf(word, TABLES[script]);
  // Arabic writes no letter twice for one sound: two there stand for two.
  const single = script === 'arabic' ? sounds : sounds.replace(/([^-])\1+/g, '$1');
  return single.replaceAll('-', '');
}

const LONGEST = 4;

function soundsOf(word: string, table: SoundTable): string {
  let sounds = '';
  let at = 0;
  while (at < word.length) {
    const letters = longestEntry(word, at, table);
    const [initial = '', inner = initial] = (table[letters] ?? '').split('/');
    sounds += at === 0 ? initial : inner;
    at += letters.length;
  }
  return sounds;
}

/** A letter that is in no table stands for itself and sounds like nothing. */
function longestEntry(word: string, at: number, table: SoundTable): string {
  for (let length = LONGEST; length > 1; length--) {
    const letters = word.slice(at, at + length);
    if (letters.length === length && letters in table) return letters;
  }
  return word.charAt(at);
}

/** Letters with which a word of this script can begin when its key begins so. */
export const lettersFor = (sound: string, script: Script): readonly string[] =>
  Object.entries(TABLES[script]).flatMap(([letters, sounds]) =>
    letters.length === 1 && sounds.startsWith(sound) ? letters : [],
  );

export const otherScripts = (script: Script): readonly Script[] => SCRIPTS.filter((each) => each !== script);

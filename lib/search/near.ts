/**
 * Words near one that is nowhere: one letter more, less, other or exchanged, or the same sound in another script. Only
 * asked when nothing else is found: it reads the dictionary where such words would stand.
 */
import { editDistance } from '../language/edit-distance';
import { lettersFor, otherScripts, scriptOf, soundKey } from '../language/sound-key';
import { nameTerm } from './index-terms';
import { walkTerms } from './lookup';
import type { QueryWord } from './query';
import type { Snapshot } from './snapshot';

/** Shorter words are a letter away from too many others. */
const SHORTEST = 4;
/** A stem that can be told from the word's beginning alone, where the slip is in its ending (negotiatoins). */
const LONG_STEM = 5;
const SHORTEST_KEY = 3;

/** The commonest such word, as a term of the index without its sign; `null` where there is none. */
export async function nearestWord(snapshot: Snapshot, word: QueryWord): Promise<string | null> {
  const { stem, text } = word;
  if (stem.length < SHORTEST) return null;
  return (
    (await commonest(snapshot, startsOf(stem), (term) => isOneEdit(term, stem))) ??
    (await commonest(snapshot, startsInOtherScripts(stem), (term) => soundKey(term) === soundKey(stem))) ??
    commonest(snapshot, startsOf(stem), (term) => term.length >= LONG_STEM && text.startsWith(term))
  );
}

/** By the first letter, or by the second where the first is the slip: words and names. */
function startsOf(word: string): readonly string[] {
  const first = word.charAt(0);
  const second = word.charAt(1);
  const exchanged = second + first;
  return [first, exchanged].flatMap((start) => [start, nameTerm(start)]);
}

function startsInOtherScripts(word: string): readonly string[] {
  const script = scriptOf(word);
  const key = soundKey(word);
  if (script === null || key.length < SHORTEST_KEY) return [];
  const letters = otherScripts(script).flatMap((other) => lettersFor(key.charAt(0), other));
  return letters.flatMap((letter) => [letter, nameTerm(letter)]);
}

async function commonest(
  snapshot: Snapshot,
  starts: readonly string[],
  isNear: (word: string) => boolean,
): Promise<string | null> {
  const counts = new Map<string, number>();
  await walkTerms(snapshot, starts, (term, count) => {
    const word = term.replace(/^</, '');
    if (isNear(word)) counts.set(word, (counts.get(word) ?? 0) + count);
  });
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** Two neighbouring letters exchanged count as one slip (Damerau 1964). */
function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  if (editDistance(one, other, 1) <= 1) return true;
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const exchanged = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return exchanged === other;
}

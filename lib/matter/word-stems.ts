/**
 * The stems that one folded word may have.
 *
 *   "لمحاربه"  ──stemsOf──▶  لمحارب · محارب · …        ──keyStem──▶  محارب
 *
 * Without ال nothing tells a preposition from a word's own first letter (لمحاربة, لبنان). A phrase matches by any reading;
 * a key takes the letter off every word alike, so that two texts agree whichever reading is right.
 */
import { termOf } from '../language/stems';

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** With and without ب ل ك, the future's س, an accusative's alef, a pronoun; and with the ة that a pronoun turned into ت. */
export function stemsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const bare = word.replace(PREPOSITION, '');
  const forms = [word, bare, word.replace(FUTURE, '')].flatMap((form) => [
    form,
    form.replace(/(?<=.{3})ا$/, ''),
    form.replace(PRONOUN, ''),
    form.replace(PRONOUN_AFTER_T, 'ه'),
  ]);
  const stems = [...new Set(forms.map(termOf))];
  known.set(word, stems);
  return stems;
}

/** One stem for a word with and without ب ل ك, alef of the accusative and ال: for comparing only, never to be shown. */
export const keyStem = (word: string): string =>
  termOf(word.replace(/(?<=.{4})ا$/, '')).replace(PREPOSITION, '');

/** ك stands before a bare word so seldom that كلام and كبير are safer whole. */
const PREPOSITION = /^[وف]?(?:[بل](?=.{3})|ك(?=.{4}))/;
const FUTURE = /^[وف]?س(?=[يتنا].{3})/;

const PRONOUN = /(?<=.{3})(?:هما|ها|هم|هن|نا|كم)$/;
const PRONOUN_AFTER_T = /(?<=.{3})ت(?:ي|ك|ه|ها|هم|هن|هما|نا|كم)$/;

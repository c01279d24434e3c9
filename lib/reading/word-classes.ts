/** Classes of words that are open at their edges: a complementizer with its pronoun, a noun of doing with article or pronoun. */
import type { Grammar } from '@/lib/language/grammar';
import { isIn, withoutPrefix } from './words';

const suffixed = new WeakMap<Grammar, readonly string[]>();

/** «أن»، «بأنه»، «إنها». */
export function isComplementizerWord(grammar: Grammar, word: string): boolean {
  let all = suffixed.get(grammar);
  if (!all) {
    const { complementizers, suffixes } = grammar;
    all = [...complementizers, ...complementizers.flatMap((stem) => suffixes.map((suffix) => stem + suffix))];
    suffixed.set(grammar, all);
  }
  return isIn(all, word);
}

/** «ضرورة»، «استعداده»، «الاستعداد»: a deverbal noun, with article or pronoun. */
export function isContentNounWord(grammar: Grammar, word: string): boolean {
  const { contentNouns, suffixes, articles } = grammar;
  if (isIn(contentNouns, word)) return true;
  const plain = withoutPrefix(word, articles) ?? word;
  if (isIn(contentNouns, plain)) return true;
  return suffixes.some((suffix) => {
    if (!plain.endsWith(suffix) || plain.length < suffix.length + 3) return false;
    const stem = plain.slice(0, -suffix.length);
    // ة is written ت before a pronoun
    return isIn(contentNouns, stem) || (stem.endsWith('ت') && isIn(contentNouns, `${stem.slice(0, -1)}ه`));
  });
}

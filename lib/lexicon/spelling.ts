/**
 * What is left of an Arabic transliteration when the editor's choices are taken out of it.
 *
 *   سيرجي, سيرغي, سيرغى  ──spellingKey──▶  سرك          ديميتري, دميتري  ──▶  دمتر
 *
 * Long vowels after the first letter go, letters that stand for one foreign sound become one, doubled letters single.
 */

/** g is ج in Cairo, غ in Beirut, ق in Sanaa and ك in Baghdad; t, s and z each have an emphatic twin. */
const SOUNDS: Readonly<Record<string, string>> = {
  ج: 'ك',
  غ: 'ك',
  ق: 'ك',
  ط: 'ت',
  ث: 'ت',
  ص: 'س',
  ض: 'د',
  ظ: 'ز',
  ذ: 'ز',
};

/** `word` is folded. */
export function spellingKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    if (at > 0 && /[اويهء]/.test(letter) && (letter !== 'ه' || at === word.length - 1)) continue;
    const sound = SOUNDS[letter] ?? letter;
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
}

/** Insertions, deletions and replacements between two words, counted no further than `most` + 1 (Levenshtein 1966). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

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

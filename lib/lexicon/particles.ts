/**
 * Particles written as one word with what follows: و and, ف so, ب with, ل to, ك like, with ل + ال → لل.
 *
 *   "ولافروف" ──▶ ولافروف · لافروف          "للأسد" (folded للاسد) ──▶ للاسد · الاسد · لاسد
 *
 * Whether the letter is a particle only a lexicon can say (وزير, بوتين, كيري begin with none), so every reading is
 * offered, the word as it stands first.
 */

export interface Reading {
  readonly word: string;
  /** What was taken off: '' for the word as it stands. */
  readonly particles: string;
}

const ARABIC = /^[\u0621-\u064A]/;

/** `word` is folded. */
export function readingsOf(word: string): readonly Reading[] {
  if (!ARABIC.test(word)) return [{ word, particles: '' }];
  const readings: Reading[] = [{ word, particles: '' }];
  if (/^[وف]/.test(word)) readings.push(...withoutPreposition(word.slice(1), word.charAt(0)));
  readings.push(...withoutPreposition(word, '').slice(1));
  return readings.filter((reading) => reading.word.length > 1);
}

/** The word, and the word without ب ل ك where it begins with one. */
function withoutPreposition(word: string, before: string): readonly Reading[] {
  const whole = { word, particles: before };
  if (/^لل/.test(word)) {
    return [
      whole,
      { word: `ال${word.slice(2)}`, particles: `${before}ل` },
      { word: word.slice(1), particles: `${before}ل` },
    ];
  }
  return /^[بلك]/.test(word) ? [whole, { word: word.slice(1), particles: before + word.charAt(0) }] : [whole];
}

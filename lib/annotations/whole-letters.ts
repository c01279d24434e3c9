/**
 * A stretch of text, widened so that it cuts no letter: neither between a lam and the alef it is drawn with as one (لا, also
 * with vowel marks between), nor between a letter and its marks. Chromium paints a cut ligature as two halves and loses one.
 * A name after a preposition begins so: لأردوغان.
 *
 *   "قال لأردوغان", 5–12  ──wholeLetters──▶  4–12
 */

/** UTF-16 offsets in the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MARKS = /^\p{M}/u;
const LAM_BEFORE = /\u0644\p{M}*$/u;
const ALEF_AFTER = /^\p{M}*[\u0622\u0623\u0625\u0627\u0671]/u;

export function wholeLetters(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from > 0 && isInLetter(text, from)) from -= 1;
  while (to < text.length && isInLetter(text, to)) to += 1;
  return { start: from, end: to };
}

/** Whether the place before `at` is no place between two letters. */
function isInLetter(text: string, at: number): boolean {
  const after = text.slice(at, at + NEAR);
  return (
    MARKS.test(after) || (LAM_BEFORE.test(text.slice(Math.max(0, at - NEAR), at)) && ALEF_AFTER.test(after))
  );
}

/** Code units on either side that decide: a letter bears a few marks at most. */
const NEAR = 6;

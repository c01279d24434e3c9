/**
 * Cues where they stand, and whether a cue at its place can begin a report.
 */
import type { Grammar } from '@/lib/language/grammar';
import type { CueForm, CueForms } from './cue-forms';
import { namingBefore } from './noun-phrases';
import type { Piece } from './pieces';
import type { Quotations } from './quotations';
import type { CueHit, Naming, Range, Subject, Text } from './text';
import { isComplementizerWord } from './word-classes';
import { isIn, phraseAt, withoutPrefix } from './words';

/** Every form of a cue in the text, inside marks as well; later steps choose. */
export function cueHits(pieces: readonly Piece[], forms: CueForms, grammar: Grammar): readonly CueHit[] {
  const hits: CueHit[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'word') return;
    const phrase = grammar.verbs ? phraseForm(pieces, at, forms) : null;
    if (phrase) {
      hits.push(phrase);
      return;
    }
    const whole = forms.get(piece.text);
    const stripped = whole ? null : withoutPrefix(piece.text, grammar.joinedConjunctions);
    const form = whole ?? (stripped === null ? undefined : forms.get(stripped));
    if (form) hits.push({ from: at, to: at + 1, form, joined: !whole });
  });
  return hits;
}

/** "pointed out", "called for": the longest form of two or three words. */
function phraseForm(pieces: readonly Piece[], at: number, forms: CueForms): CueHit | null {
  const MOST_WORDS = 4;
  for (let length = MOST_WORDS; length > 1; length--) {
    const words = pieces.slice(at, at + length);
    if (words.some(({ kind }) => kind !== 'word')) continue;
    const form = forms.get(words.map(({ text }) => text).join(' '));
    if (form) return { from: at, to: at + length, form, joined: false };
  }
  return null;
}

/** For the pairing of marks, before anything else is known: a form that hardly means anything but a report. */
export function isPlainCue(form: CueForm | undefined): boolean {
  return (
    form !== undefined &&
    !form.doubtful &&
    !form.clauseOnly &&
    (form.shape === 'participle' || form.shape === 'past')
  );
}

export const isInsideMarks = (quotations: Quotations, at: number): boolean => (quotations.at[at] ?? -1) >= 0;

/** How a cue stands in its sentence. */
export type Place =
  | { readonly kind: 'initial' }
  | { readonly kind: 'after-topic'; readonly about: Range }
  | { readonly kind: 'after-subject'; readonly subject: Subject }
  | { readonly kind: 'relative' }
  | { readonly kind: 'free-relative' }
  | { readonly kind: 'negated' }
  | { readonly kind: 'inside' };

/** `from` is the sentence's first piece. */
export function placeOf(text: Text, cue: CueHit, from: number): Place {
  const { grammar, pieces } = text;
  const back = stepBack(text, cue.from, from);
  const before = pieces[back - 1];
  if (cue.form.hasObject)
    return isIn(grammar.freeRelatives, before?.text) ? { kind: 'free-relative' } : { kind: 'inside' };
  const bare = withoutPrefix(before?.text ?? '', grammar.joinedConjunctions);
  const isNegated = isIn(grammar.negations, before?.text) || (bare !== null && isIn(grammar.negations, bare));
  if (before && back > from && isNegated) return { kind: 'negated' };
  if (before && back > from && isIn(grammar.relatives, before.text) && !cue.joined)
    return { kind: 'relative' };
  const subject = cue.joined || cue.form.shape === 'participle' ? null : subjectBefore(text, cue.from, from);
  if (subject) return { kind: 'after-subject', subject };
  const topic = topicBefore(text, cue.from, from);
  if (topic) return { kind: 'after-topic', about: topic };
  const opens = back <= from || cue.joined || back < cue.from || isClauseMark(before);
  return { kind: opens ? 'initial' : 'inside' };
}

const isClauseMark = (piece: Piece | undefined) =>
  piece !== undefined &&
  ['comma', 'quote', 'dash', 'bracket', 'pause', 'stop', 'break', 'colon'].includes(piece.kind);

/** Steps back over particles between subject and cue («قد», «أيضا»). */
function stepBack(text: Text, at: number, from: number): number {
  let back = at;
  while (back > from && isIn(text.grammar.fillers, text.pieces[back - 1]?.text)) back--;
  return back;
}

/**
 * The subject that ends right before a verb, particles and adverbs apart: «وكان فلان قد أكد». With whoever is named
 * together with it; «مكتب رئيس …» is the office and not its head. «سبق لفلان أن قال» has it after a preposition.
 */
function subjectBefore(text: Text, at: number, from: number): Subject | null {
  const { grammar, pieces } = text;
  let back = at;
  for (;;) {
    const particle =
      isIn(grammar.particles, pieces[back - 1]?.text) || isIn(grammar.fillers, pieces[back - 1]?.text);
    const step = particle ? 1 : phraseEndsAt(text, back);
    if (step === 0 || back - step <= from) break;
    back -= step;
  }
  const isPluperfect =
    isComplementizerWord(grammar, pieces[back - 1]?.text ?? '') && hasAuxiliary(text, back, from);
  const naming = text.namingTo.get(isPluperfect ? back - 1 : back);
  if (!naming || naming.from < from || (naming.governed && !isPluperfect)) return null;
  if (naming.isInner) return { from: naming.from - 1, to: naming.to, namings: [] };
  return together(text, naming, from);
}

/** «سبق» a few pieces back. */
function hasAuxiliary(text: Text, at: number, from: number): boolean {
  const REACH = 10;
  for (let back = at - 1; back >= Math.max(from, at - REACH); back--)
    if (phraseAt(text.grammar.pluperfect, text.pieces, back, text.grammar.joinedConjunctions) > 0)
      return true;
  return false;
}

/** The naming with those before it to whom it is joined by "and". */
function together(text: Text, last: Naming, from: number): Subject {
  const namings = [last];
  for (let first = last; first.conjoined; ) {
    const before = namingBefore(text, first);
    if (!before || before.from < from || before.governed) break;
    namings.unshift(before);
    first = before;
  }
  return { from: namings[0]?.from ?? last.from, to: last.to, namings };
}

/** Length of an adverb phrase that ends right before an index. */
function phraseEndsAt(text: Text, at: number): number {
  const LONGEST = 3;
  for (let length = 1; length <= LONGEST; length++)
    if (phraseAt(text.grammar.adverbs, text.pieces, at - length) === length) return length;
  return 0;
}

/** «وحول الملف الفلاني أكد …»: the sentence opens with a topic, and no other cue stands between it and this one. */
function topicBefore(text: Text, at: number, from: number): Range | null {
  const { grammar, pieces, cueAt } = text;
  let start = from;
  while (start < at && pieces[start]?.kind !== 'word') start++;
  const length = phraseAt(grammar.topicStarters, pieces, start, grammar.joinedConjunctions);
  if (length === 0 || start + length >= at) return null;
  for (let index = start + length; index < at; index++) {
    const other = cueAt.get(index);
    if (other && !isInsideMarks(text.quotations, index) && other.form.shape === 'past') return null;
  }
  const to = pieces[at - 1]?.kind === 'comma' ? at - 1 : at;
  return { from: start, to };
}

/** Where the clause of a cue begins: before fillers, turn phrases and the comma that part it from what stands before. */
export function clauseStart(text: Text, cue: CueHit, from: number): number {
  let at = cue.from;
  for (;;) {
    const phrase = phraseEndsAt(text, at);
    if (at <= from) return at;
    if (isIn(text.grammar.fillers, text.pieces[at - 1]?.text)) at--;
    else if (phrase > 0 && at - phrase > from && isClauseMark(text.pieces[at - phrase - 1])) at -= phrase;
    else if (text.pieces[at - 1]?.kind === 'comma' || text.pieces[at - 1]?.kind === 'dash') at--;
    else return at;
  }
}

/**
 * The grammar's word lists made ready for pieces: folded, phrases by their first word.
 */
import { fold } from '@/lib/language/fold';
import type { MeetingFrame } from '@/lib/language/grammar';
import type { MeetingKind } from '@/lib/model/meeting';
import type { Piece } from './pieces';

/** Words and phrases by first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrasesOf(entries: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const entry of entries) {
    const words = fold(entry).split(' ');
    const first = words[0] ?? '';
    const before = byFirst.get(first);
    if (before === undefined) byFirst.set(first, [words]);
    else before.push(words);
  }
  for (const phrases of byFirst.values()) if (phrases.length > 1) phrases.sort((a, b) => b.length - a.length);
  return byFirst;
}

const compiled = new WeakMap<readonly string[], Phrases>();

/** How many pieces the longest phrase of the list takes at an index; 0 where none stands. Joined conjunctions count along. */
export function phraseAt(
  list: readonly string[],
  pieces: readonly Piece[],
  at: number,
  joined: readonly string[] = [],
): number {
  let phrases = compiled.get(list);
  if (!phrases) {
    phrases = phrasesOf(list);
    compiled.set(list, phrases);
  }
  const piece = pieces[at];
  if (piece?.kind !== 'word') return 0;
  const whole = longest(phrases, piece.text, pieces, at);
  if (whole > 0) return whole;
  const stripped = withoutPrefix(piece.text, joined);
  return stripped === null ? 0 : longest(phrases, stripped, pieces, at);
}

function longest(phrases: Phrases, first: string, pieces: readonly Piece[], at: number): number {
  for (const words of phrases.get(first) ?? []) {
    let length = 1;
    while (
      length < words.length &&
      matches(words[length] ?? '', pieces[at + length], length === words.length - 1)
    )
      length++;
    if (length === words.length)
      return isJoining(words.at(-1) ?? '') && words.length > 1 ? length - 1 : length;
  }
  return 0;
}

/** A phrase that ends in a joined preposition ("وفقا ل") is met where the next word begins with it. */
function matches(word: string, piece: Piece | undefined, isLast: boolean): boolean {
  if (piece?.kind !== 'word') return false;
  return piece.text === word || (isLast && isJoining(word) && piece.text.startsWith(word));
}

const isJoining = (word: string) => word.length === 1;

/** The word without one of the joined letters before it; `null` where it has none or nothing would be left. */
export function withoutPrefix(word: string, prefixes: readonly string[]): string | null {
  const prefix = prefixes.find((p) => word.startsWith(p) && word.length > p.length + 1);
  return prefix === undefined ? null : word.slice(prefix.length);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a folded word is in the list. */
export function isIn(list: readonly string[], word: string | undefined): boolean {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list.map((entry) => fold(entry)));
    sets.set(list, set);
  }
  return word !== undefined && set.has(word);
}

export interface FrameWord {
  readonly kind: MeetingKind;
  readonly length: number;
}

/** The frame of the list whose word or phrase stands at an index. */
export function frameAt(
  frames: readonly MeetingFrame[],
  pieces: readonly Piece[],
  at: number,
  joined: readonly string[],
): FrameWord | null {
  let best: FrameWord | null = null;
  if (pieces[at]?.kind !== 'word') return null;
  for (const frame of frames) {
    const length = phraseAt(frame.words, pieces, at, joined);
    if (length > (best?.length ?? 0)) best = { kind: frame.kind, length };
  }
  return best;
}

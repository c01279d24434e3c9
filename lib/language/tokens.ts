/**
 * Words and numbers of a text, folded, each with its place in the original.
 *
 *   "Sana’a، سو-24"  ──▶  sanaa · سو · 24
 *
 * A word is a run of letters; apostrophes inside it join, an English possessive is cut off. Letters and digits part, so
 * that سو24 and سو-24 are the same two tokens.
 */
import type { Span } from '../model/text';
import { foldWithOffsets } from './fold';

export interface Token {
  /** Folded, without apostrophes. */
  readonly text: string;
  /** In the text given to `tokenize`. */
  readonly span: Span;
  /** Capital letters in it; none in a script without case. */
  readonly capitals: number;
  /** True after a line break or a mark that no name runs across: `:` `،` a full stop before a space. */
  readonly startsAnew: boolean;
}

/** `'s` is looked for first, so that "Putin's" is Putin. */
const TOKEN = /\p{L}+(?:'(?!s(?!\p{L}))\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const BREAK = /[\n\r:;!?،؛؟…(){}]|,(?!\d)|\.(?=\s|$)/;
const POSSESSIVE = /^'s(?!\p{L})/u;

export function tokenize(text: string): readonly Token[] {
  const folded = foldWithOffsets(text);
  const tokens: Token[] = [];
  let possessiveAt = -1;
  let lastEnd = 0;
  for (const match of folded.text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start === possessiveAt) continue;
    possessiveAt = POSSESSIVE.test(folded.text.slice(end, end + 3)) ? end + 1 : -1;
    const span = folded.toOriginal({ start, end });
    tokens.push({
      text: match[0].replaceAll("'", ''),
      span,
      capitals: capitalsIn(text.slice(span.start, span.end)),
      startsAnew: isBreak(folded.text.slice(lastEnd, start), tokens.at(-1)?.text ?? ''),
    });
    lastEnd = end;
  }
  return tokens;
}

/** The point of an initial ("U.S.", "John F. Kennedy") breaks nothing. */
const isBreak = (gap: string, before: string): boolean =>
  BREAK.test(gap) && !(before.length === 1 && /^\. ?$/.test(gap));

const capitalsIn = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0;

/** The folded words alone, for names and titles whose place does not matter. */
export const words = (text: string): readonly string[] => tokenize(text).map((token) => token.text);

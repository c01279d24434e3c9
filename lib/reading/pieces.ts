/**
 * A text as words and marks in one row: what every later step walks over.
 *
 *   قال: «نعم».  ──pieces──▶  word قال · colon · quote « · word نعم · quote » · stop
 *
 * The words are the tokens of `language`, folded, with the marks that stand between them. Offsets are UTF-16 into the
 * text. Linear in its length.
 */
import { type Token, tokenize } from '@/lib/language/tokens';

export type PieceKind =
  | 'word'
  | 'number'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'pause'
  | 'bracket'
  | 'dash'
  | 'other'
  | 'break';

export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** Words folded, marks as they are. */
  readonly text: string;
  /** Its index among the tokens; -1 for a mark. */
  readonly token: number;
  /** White space or the text's edge stands before it. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

export interface Pieces {
  readonly list: readonly Piece[];
  readonly tokens: readonly Token[];
  /** For every token the index of its piece. */
  readonly ofToken: Int32Array;
}

const KINDS: ReadonlyMap<string, PieceKind> = new Map([
  ...[...'"«»“”„‟‹›‘’'].map((mark) => [mark, 'quote'] as const),
  ...[...'،,؛;'].map((mark) => [mark, 'comma'] as const),
  ...[...'.؟?!۔'].map((mark) => [mark, 'stop'] as const),
  ...[...'()[]{}'].map((mark) => [mark, 'bracket'] as const),
  ...[...'-–—ـ'].map((mark) => [mark, 'dash'] as const),
  [':', 'colon'],
  ['…', 'pause'],
  ['\n', 'break'],
]);

const MARK = /\.{2,}|\n|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;
const SPACE = /\s/;
const POSSESSIVE = /^['’]s/;

export function piecesOf(text: string): Pieces {
  const tokens = tokenize(text);
  const list: Piece[] = [];
  const ofToken = new Int32Array(tokens.length);
  const add = (kind: PieceKind, start: number, end: number, folded: string, token: number) =>
    list.push({
      kind,
      start,
      end,
      text: folded,
      token,
      spaceBefore: start === 0 || SPACE.test(text.charAt(start - 1)),
      spaceAfter: end >= text.length || SPACE.test(text.charAt(end)),
    });
  const addMarks = (from: number, to: number) => {
    const marks = text.slice(from, to);
    for (const match of marks.matchAll(MARK)) {
      const start = from + match.index;
      // "Norway's": the apostrophe parts nothing
      if (match.index === 0 && from > 0 && POSSESSIVE.test(marks)) continue;
      add(kindOfMark(match[0]), start, start + match[0].length, match[0], -1);
    }
  };
  let reached = 0;
  tokens.forEach((token, index) => {
    addMarks(reached, token.span.start);
    ofToken[index] = list.length;
    const kind = /^\p{N}/u.test(token.text) ? 'number' : 'word';
    add(kind, token.span.start, token.span.end, token.text, index);
    reached = token.span.end;
  });
  addMarks(reached, text.length);
  return { list, tokens, ofToken };
}

function kindOfMark(mark: string): PieceKind {
  return mark.length > 1 && mark.startsWith('.') ? 'pause' : (KINDS.get(mark) ?? 'other');
}

/**
 * Sentences as ranges of pieces.
 *
 * A sentence ends at a stop outside quotation marks or with its paragraph: many outlets write an article in one line,
 * many glue the stop to the next verb («في المدينة.وأكد»), and speech holds stops of its own. A point after a single
 * letter («أ. ف. ب») ends nothing.
 */
import type { Grammar } from '@/lib/language/grammar';
import type { Piece, Pieces } from './pieces';
import type { Quotations } from './quotations';
import { isIn } from './words';

export interface Sentence {
  /** Index of its first piece. */
  readonly from: number;
  /** Index after its last piece, the stop not counted. */
  readonly to: number;
  /** Counted from 0 over the text; empty lines do not count. */
  readonly paragraph: number;
  /** Its place among the sentences. */
  readonly index: number;
}

/** Where no stop comes: a table, a list of names. What is longer is cut, so that each step's cost stays bounded. */
const MOST_PIECES = 1200;

export function sentencesOf(
  { list: pieces, tokens }: Pieces,
  quotations: Quotations,
  grammar: Grammar,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let inParagraph = 0;
  const end = (to: number) => {
    if (to > from) {
      sentences.push({ from, to, paragraph, index: sentences.length });
      inParagraph++;
    }
    from = to + 1;
  };
  pieces.forEach((piece, index) => {
    if (inParagraph === 0 && index === from) from = afterDateline(pieces, tokens, index);
    if (index < from) return;
    if (piece.kind === 'break') {
      end(index);
      if (inParagraph > 0) paragraph++;
      inParagraph = 0;
    } else if (index - from >= MOST_PIECES && piece.kind === 'comma') end(index);
    else if (index - from >= 2 * MOST_PIECES) {
      end(index);
      from = index;
    } else if (isFullStop(pieces, index, quotations, grammar)) end(index);
    else if (isClosingStop(pieces, index, quotations, grammar)) {
      end(index + 1);
      from = index + 1;
    }
  });
  end(pieces.length);
  return sentences;
}

/** «القاهرة (وكالة) – …», "OSLO, March 9 (Agency) - …": where and by whom it was written is no part of the first sentence. */
function afterDateline(pieces: readonly Piece[], tokens: Pieces['tokens'], from: number): number {
  const REACH = 16;
  const capitals = afterCapitals(pieces, tokens, from);
  if (capitals > from) return capitals;
  for (let at = from + 1; at < Math.min(pieces.length, from + REACH); at++) {
    const kind = pieces[at]?.kind;
    if (kind === 'break' || kind === 'quote' || kind === 'colon') return from;
    if (kind !== 'bracket' || pieces[at]?.text !== ')') continue;
    let next = at + 1;
    while (pieces[next]?.kind === 'dash' || pieces[next]?.text === '_') next++;
    return next > at + 1 ? next : from;
  }
  return from;
}

/** "OSLO -- …", "NEW YORK — …": words all in capitals, then a dash. */
function afterCapitals(pieces: readonly Piece[], tokens: Pieces['tokens'], from: number): number {
  const MOST_WORDS = 3;
  let at = from;
  while (at - from < MOST_WORDS && isAllCapitals(pieces[at], tokens)) at++;
  if (at === from || pieces[at]?.kind !== 'dash' || !pieces[at]?.spaceBefore) return from;
  while (pieces[at]?.kind === 'dash') at++;
  return at;
}

function isAllCapitals(piece: Piece | undefined, tokens: Pieces['tokens']): boolean {
  const token = piece ? tokens[piece.token] : undefined;
  return token !== undefined && token.text.length > 2 && token.capitals === token.text.length;
}

/** «"We will." He left»: the stop stands inside the marks, and what follows begins anew and is no "he said". */
function isClosingStop(
  pieces: readonly Piece[],
  index: number,
  quotations: Quotations,
  grammar: Grammar,
): boolean {
  if (grammar.order !== 'subject-first' || pieces[index]?.kind !== 'quote') return false;
  const within = quotations.outer[quotations.at[index] ?? -1];
  const stop = pieces[index - 1];
  if (!within || within.to !== index || stop?.kind !== 'stop') return false;
  return stop.text === '.' || pieces[index + 1]?.kind !== 'word';
}

function isFullStop(
  pieces: readonly Piece[],
  index: number,
  quotations: Quotations,
  grammar: Grammar,
): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'stop') return false;
  if ((quotations.at[index] ?? -1) >= 0) return false;
  const before = pieces[index - 1];
  const isInitial = before?.kind === 'word' && before.end - before.start === 1;
  const isListNumber = before?.kind === 'number' && (index < 2 || pieces[index - 2]?.kind === 'break');
  const isAbbreviation =
    before?.kind === 'word' && !piece.spaceBefore && isIn(grammar.abbreviations, before.text);
  return !(piece.text === '.' && (isInitial || isListNumber || isAbbreviation));
}

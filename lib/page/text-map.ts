/**
 * From a span of `articleBody` back to the live page.
 *
 * Most pieces still know their live text node (`clone.ts`). Where Readability started over they do not; then the line
 * is looked for in the live document by its letters alone.
 */
import { fold } from '@/lib/language/fold';
import type { Span } from '@/lib/model/text';
import type { Line, Piece } from './lines';

/** A stretch of one live text node. */
export interface LiveRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface TextMap {
  /** In document order; empty where the text is not found in the page. */
  rangesOf(span: Span): readonly LiveRange[];
  /** Whether every line has its place in the page. */
  readonly complete: boolean;
}

interface PlacedPiece {
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly start: number;
}

/** `lines` joined by one code unit make up the body. */
export function textMap(lines: readonly Line[], liveOf: WeakMap<Node, Text>, live: Document): TextMap {
  const placed: PlacedPiece[] = [];
  let complete = true;
  let offset = 0;
  let finder: LineFinder | null = null;
  for (const line of lines) {
    let pieces = liveOnly(line.pieces, liveOf);
    if (pieces.length < line.pieces.length) {
      finder ??= new LineFinder(live);
      pieces = finder.find(line.text);
      complete &&= pieces.length > 0;
    }
    for (const piece of pieces) placed.push({ ...piece, at: piece.at + offset });
    offset += line.text.length + 1;
  }
  return { complete, rangesOf: (span) => rangesIn(placed, span) };
}

function liveOnly(pieces: readonly Piece[], liveOf: WeakMap<Node, Text>): readonly PlacedPiece[] {
  return pieces.flatMap((piece) => {
    const node = liveOf.get(piece.node);
    return node === undefined ? [] : [{ ...piece, node }];
  });
}

function rangesIn(placed: readonly PlacedPiece[], span: Span): readonly LiveRange[] {
  const ranges: LiveRange[] = [];
  if (span.end <= span.start) return ranges; // no text, no stretch: not an empty one either
  for (let i = firstEndingAfter(placed, span.start); i < placed.length; i++) {
    const piece = placed[i];
    if (piece === undefined || piece.at >= span.end) break;
    const start = piece.start + Math.max(0, span.start - piece.at);
    const end = piece.start + Math.min(piece.length, span.end - piece.at);
    const last = ranges.at(-1);
    if (last?.node === piece.node && start >= last.end) ranges[ranges.length - 1] = { ...last, end };
    else ranges.push({ node: piece.node, start, end });
  }
  return ranges;
}

function firstEndingAfter(placed: readonly PlacedPiece[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = placed[middle];
    if (piece !== undefined && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LETTER = /[\p{L}\p{N}]/u;
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Finds lines in a page by their folded letters and digits, each after the one before where it can. */
class LineFinder {
  private readonly nodes: Text[] = [];
  /** For each letter: index into `nodes`, and the offset there. */
  private readonly nodeAt: number[] = [];
  private readonly offsetAt: number[] = [];
  private readonly letters: string;
  private from = 0;

  constructor(live: Document) {
    const letters: string[] = [];
    const walker = live.createTreeWalker(live.body ?? live, 4 /* NodeFilter.SHOW_TEXT */);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (NOT_TEXT.has(node.parentElement?.nodeName ?? '')) continue;
      this.nodes.push(node);
      for (const { letter, at } of foldedLetters(node.data)) {
        letters.push(letter);
        this.nodeAt.push(this.nodes.length - 1);
        this.offsetAt.push(at);
      }
    }
    this.letters = letters.join('');
  }

  find(text: string): readonly PlacedPiece[] {
    const wanted = foldedLetters(text);
    const needle = wanted.map((each) => each.letter).join('');
    if (needle === '') return [];
    // A paragraph also stands in teasers above and below: the one that follows the line before is meant.
    let found = this.letters.indexOf(needle, this.from);
    if (found < 0) found = this.letters.indexOf(needle);
    if (found < 0) return [];
    this.from = found + needle.length;
    return wanted.flatMap(({ at }, i) => {
      const node = this.nodes[this.nodeAt[found + i] ?? -1];
      return node === undefined ? [] : [{ at, length: 1, node, start: this.offsetAt[found + i] ?? 0 }];
    });
  }
}

/** One code unit each, so that an index among the letters is an index into the two lists. */
function foldedLetters(text: string): readonly { letter: string; at: number }[] {
  const letters: { letter: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = fold(text.charAt(at));
    if (letter.length === 1 && LETTER.test(letter)) letters.push({ letter, at });
  }
  return letters;
}

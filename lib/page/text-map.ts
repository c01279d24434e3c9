/**
 * From a span of `articleBody` back to the live page.
 *
 * Most pieces still know their live text node (`clone.ts`). Where Readability started over they do not; then the line
 * is looked for in the live document by its letters alone.
 */
import { fold } from '../language/fold';
import type { Span } from '../model/text';
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
  let letters: PageLetters | null = null;
  for (const line of lines) {
    let pieces = liveOnly(line.pieces, liveOf);
    if (pieces.length < line.pieces.length) {
      letters ??= lettersOf(live);
      pieces = findLine(line.text, letters);
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

/** Every letter and digit of a page in order, folded, each with its node and offset. */
interface PageLetters {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each letter: index into `nodes`. */
  readonly nodeAt: readonly number[];
  readonly offsetAt: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;

function lettersOf(live: Document): PageLetters {
  const nodes: Text[] = [];
  const nodeAt: number[] = [];
  const offsetAt: number[] = [];
  let text = '';
  const walker = live.createTreeWalker(live.body ?? live, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    for (const { letter, at } of foldedLetters(node.data)) {
      text += letter;
      nodeAt.push(nodes.length - 1);
      offsetAt.push(at);
    }
  }
  return { text, nodes, nodeAt, offsetAt };
}

function foldedLetters(text: string): readonly { letter: string; at: number }[] {
  const letters: { letter: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = fold(text.charAt(at));
    if (letter.length === 1 && LETTER.test(letter)) letters.push({ letter, at });
  }
  return letters;
}

function findLine(text: string, page: PageLetters): readonly PlacedPiece[] {
  const wanted = foldedLetters(text);
  const found = page.text.indexOf(wanted.map((each) => each.letter).join(''));
  if (found < 0 || wanted.length === 0) return [];
  return wanted.flatMap(({ at }, i) => {
    const node = page.nodes[page.nodeAt[found + i] ?? -1];
    return node === undefined ? [] : [{ at, length: 1, node, start: page.offsetAt[found + i] ?? 0 }];
  });
}

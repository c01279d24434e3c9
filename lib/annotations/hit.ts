/**
 * Which mark is under a point. Marks are not nodes, so the browser does not say.
 *
 * `caretPositionFromPoint` names the text node (about 10 µs for 200 marks, CSSOM View); it snaps to the nearest text, also
 * from beside the column, so a range's own boxes decide.
 */
import type { Spot } from './spot';

/** A mark as ranges of the live page. */
export interface MarkRanges {
  readonly id: string;
  readonly ranges: readonly Range[];
}

export interface Hit {
  readonly id: string;
  /** The line that was hit, at the point. */
  readonly spot: Spot;
}

export interface HitTest {
  /** The mark at a point of the viewport; the shortest where marks overlap. */
  hitAt(x: number, y: number): Hit | null;
}

interface Entry {
  readonly id: string;
  readonly range: Range;
  readonly length: number;
}

export function createHitTest(document: Document, marks: readonly MarkRanges[]): HitTest {
  const all = marks.flatMap(entriesOf).sort((one, other) => one.length - other.length);
  const byNode = new Map<Node, Entry[]>();
  for (const entry of all) {
    const node = entry.range.startContainer;
    byNode.set(node, [...(byNode.get(node) ?? []), entry]);
  }
  return {
    hitAt(x, y) {
      const caret = caretAt(document, x, y);
      if (caret === null) return null;
      const near = byNode.get(caret.node) ?? [];
      // At the edge of a text node the caret may belong to the neighbour: then every mark's boxes are asked (1 ms for 200).
      const candidates = caret.isAtEdge ? all : near;
      for (const { id, range } of candidates) {
        const line = lineAt(range, x, y);
        if (line === null) continue;
        const { top, bottom } = line;
        return { id, spot: { line: { left: x, right: x, top, bottom }, node: range.startContainer } };
      }
      return null;
    },
  };
}

function entriesOf({ id, ranges }: MarkRanges): readonly Entry[] {
  const length = ranges.reduce((sum, range) => sum + (range.endOffset - range.startOffset), 0);
  return ranges.map((range) => ({ id, range, length }));
}

interface Caret {
  readonly node: Node;
  readonly isAtEdge: boolean;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  const found = caretPosition(document, x, y);
  if (found === null || found.node.nodeType !== Node.TEXT_NODE) return null;
  const length = (found.node as Text).data.length;
  return { node: found.node, isAtEdge: found.offset === 0 || found.offset === length };
}

/** `caretRangeFromPoint` is Chromium's older name for it. */
function caretPosition(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

function lineAt(range: Range, x: number, y: number): DOMRect | null {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return box;
  }
  return null;
}

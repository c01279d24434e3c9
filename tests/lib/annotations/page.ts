/**
 * What the marks need of a page and no test document has: a highlight registry, boxes for letters, a person's own events.
 * Letters are all alike here: `LETTER` wide and `LETTER` high, line n at y = n × `LINE`, with a gap below each line.
 */
import { vi } from 'vitest';

export const LETTER = 10;
export const LINE = 20;

/** As the standard has it, without the painting. */
export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: readonly AbstractRange[]) {
    super(ranges);
  }
}

/** The page's registry; `vi.unstubAllGlobals()` takes it away. */
export function fakeRegistry(): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  return highlights;
}

/** Shows these lines and nothing else, a paragraph each. */
export function showLines(...lines: readonly string[]): readonly Text[] {
  document.body.replaceChildren();
  return lines.map((line) => {
    const text = document.createTextNode(line);
    const paragraph = document.createElement('p');
    paragraph.append(text);
    document.body.append(paragraph);
    return text;
  });
}

export function rangeOf(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Gives the lines their places; `vi.restoreAllMocks()` takes them away, but for the caret. */
export function layOut(lines: readonly Text[]): void {
  const nodes: readonly Node[] = lines;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const line = nodes.indexOf(this.startContainer);
    const isShown = line !== -1 && !this.collapsed;
    return (isShown ? [boxOf(line, this.startOffset, this.endOffset)] : []) as unknown as DOMRectList;
  });
  putCaret((x, y) => {
    const node = lines[clamp(Math.floor(y / LINE), lines.length - 1)];
    return node === undefined ? null : { node, offset: clamp(Math.round(x / LETTER), node.length) };
  });
}

/** What the browser names under a point: like a browser, it may snap to the nearest text. */
export function putCaret(caretAt: (x: number, y: number) => { node: Node; offset: number } | null): void {
  document.caretPositionFromPoint = (x, y) => {
    const caret = caretAt(x, y);
    return caret === null ? null : ({ offsetNode: caret.node, offset: caret.offset } as CaretPosition);
  };
}

/** The middle of a letter. */
export const middleOf = (line: number, letter: number): readonly [number, number] => [
  letter * LETTER + LETTER / 2,
  line * LINE + LETTER / 2,
];

/** The event as a person's own act. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

function boxOf(line: number, start: number, end: number): DOMRect {
  return new DOMRect(start * LETTER, line * LINE, (end - start) * LETTER, LETTER);
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

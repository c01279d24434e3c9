/**
 * The lines of an element: a paragraph, a heading, a list item, or what stands between two `<br>`.
 *
 * White space is collapsed as a browser shows it; `pieces` keep, for each stretch of a line, the text node and offset
 * it came from.
 */

/** A stretch of a line's text that stands unbroken in one text node. */
export interface Piece {
  /** Offset in the line. */
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  /** Offset in the node. */
  readonly start: number;
}

export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Elements that run on within a line; every other one begins and ends a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
]);

export function linesOf(root: Node): readonly Line[] {
  const builder = new LineBuilder();
  walk(root, builder);
  return builder.finish();
}

function walk(node: Node, builder: LineBuilder): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) builder.add(child, child.nodeValue ?? '');
    else if (child.nodeType === 1) walkElement(child, builder);
  }
}

function walkElement(element: Node, builder: LineBuilder): void {
  const name = element.nodeName.toLowerCase();
  if (SKIPPED.has(name)) return;
  const inline = INLINE.has(name);
  if (!inline) builder.breakLine(); // `<br>` and `<hr>` too: they have no children to walk
  walk(element, builder);
  if (!inline) builder.breakLine();
}

class LineBuilder {
  private readonly lines: Line[] = [];
  private text = '';
  private pieces: Piece[] = [];

  add(node: Node, raw: string): void {
    for (const match of raw.matchAll(/[^\s\u00A0]+|[\s\u00A0]+/g)) {
      const isSpace = /^[\s\u00A0]/.test(match[0]);
      if (!isSpace) this.push(node, match.index, match[0]);
      else if (this.text !== '' && !this.text.endsWith(' ')) this.push(node, match.index, ' ');
    }
  }

  private push(node: Node, start: number, text: string): void {
    this.pieces.push({ at: this.text.length, length: text.length, node, start });
    this.text += text;
  }

  breakLine(): void {
    const text = this.text.trimEnd();
    if (text !== '') this.lines.push({ text, pieces: this.pieces.filter((piece) => piece.at < text.length) });
    this.text = '';
    this.pieces = [];
  }

  finish(): readonly Line[] {
    this.breakLine();
    return this.lines;
  }
}

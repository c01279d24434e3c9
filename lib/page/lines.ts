/**
 * The lines of an element: a paragraph, a heading, a list item, or what stands between two `<br>`.
 *
 * White space is collapsed as a browser shows it; `pieces` keep, for each stretch of a line, the text node and offset
 * it came from.
 */

/** A stretch of a line's text that stands unbroken in one source: a text node, or a text file. */
export interface Piece<Source = Node> {
  /** Offset in the line. */
  readonly at: number;
  readonly length: number;
  readonly node: Source;
  /** Offset in the source. */
  readonly start: number;
  /** Whether it is the text of a link to somewhere. */
  readonly linked: boolean;
}

export interface Line<Source = Node> {
  readonly text: string;
  readonly pieces: readonly Piece<Source>[];
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that run on within a line; every other one begins and ends a line. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q ruby s samp small source span strike strong sub sup time tt u var wbr',
);
/** No text of the article: controls, code, what stands under a picture. */
const SKIPPED = names(
  'script style noscript template svg button select textarea iframe figcaption object audio video',
);

export function linesOf(root: Node | null): readonly Line[] {
  const builder = new LineBuilder();
  if (root !== null) walk(root, builder, false);
  return builder.finish();
}

function walk(node: Node, builder: LineBuilder, linked: boolean): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) builder.add(child, child.nodeValue ?? '', linked);
    else if (child.nodeType === 1) walkElement(child as Element, builder, linked);
  }
}

function walkElement(element: Element, builder: LineBuilder, linked: boolean): void {
  const name = element.localName;
  if (SKIPPED.has(name)) return;
  const inline = INLINE.has(name);
  if (!inline) builder.breakLine(); // `<br>` and `<hr>` too: they have no children to walk
  walk(element, builder, linked || leadsAway(element));
  if (!inline) builder.breakLine();
}

const leadsAway = (element: Element): boolean =>
  element.localName === 'a' && !(element.getAttribute('href') ?? '#').startsWith('#');

class LineBuilder {
  private readonly lines: Line[] = [];
  private text = '';
  private pieces: Piece[] = [];

  add(node: Node, raw: string, linked: boolean): void {
    for (const match of raw.matchAll(/[^\s\u00A0]+|[\s\u00A0]+/g)) {
      const isSpace = /^[\s\u00A0]/.test(match[0]);
      if (!isSpace) this.push(node, match.index, match[0], linked);
      else if (this.text !== '' && !this.text.endsWith(' ')) this.push(node, match.index, ' ', linked);
    }
  }

  private push(node: Node, start: number, text: string, linked: boolean): void {
    this.pieces.push({ at: this.text.length, length: text.length, node, start, linked });
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

/** A line without its first and last units; nothing where no letter is left. */
export function trimLine<S>(line: Line<S>, start: number, end: number): readonly Line<S>[] {
  if (start === 0 && end === 0) return [line];
  const text = line.text.slice(start, Math.max(start, line.text.length - end)).trimEnd();
  if (!/\p{L}/u.test(text)) return [];
  const pieces = line.pieces.flatMap((piece) => {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, start + text.length);
    return to <= from
      ? []
      : [{ ...piece, at: from - start, length: to - from, start: piece.start + from - piece.at }];
  });
  return [{ text, pieces }];
}

/** Whole lines up to so many units; the line that passes the limit is cut within. */
export function cutLines(
  lines: readonly Line[],
  limit: number,
): { readonly lines: readonly Line[]; readonly cut: boolean } {
  let left = limit;
  for (const [i, line] of lines.entries()) {
    if (line.text.length > left)
      return { lines: [...lines.slice(0, i), ...trimLine(line, 0, line.text.length - left)], cut: true };
    left -= line.text.length + 1;
  }
  return { lines, cut: false };
}

/** The texts of a line by their source: what stands in one element of a row of buttons, one tag, one counter. */
export function partsOf<S>(line: Line<S>): readonly string[] {
  const parts: { node: S; text: string }[] = [];
  for (const { node, at, length } of line.pieces) {
    const text = line.text.slice(at, at + length);
    const last = parts.at(-1);
    if (last?.node === node) last.text += text;
    else parts.push({ node, text });
  }
  return parts.map((part) => part.text.trim()).filter((text) => text !== '');
}

/** How much of a line's text leads elsewhere – to another story, a tag, a section: 0 to 1. */
export function linkShare<S>({ text, pieces }: Line<S>): number {
  const lettersIn = (linkedOnly: boolean): number =>
    pieces
      .filter(({ linked }) => linked || !linkedOnly)
      .reduce(
        (sum, { at, length }) => sum + (text.slice(at, at + length).match(/[\p{L}\p{N}]/gu)?.length ?? 0),
        0,
      );
  return lettersIn(true) / Math.max(1, lettersIn(false));
}

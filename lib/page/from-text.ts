/**
 * An article from plain text: the first line its headline, the rest as saved from a page, site lines included.
 *
 * The same rules clean it as clean a page; `toFile` leads from the body back to the text.
 */
import { packs } from '../language/packs';
import type { Article, NoArticle } from '../model/article';
import type { IsoDay } from '../model/day';
import { ok, type Result } from '../model/result';
import type { Span } from '../model/text';
import { bodyOf } from './body';
import { buildArticle } from './build-article';
import type { Line } from './lines';
import { lineDay } from './metadata/dates';

export interface TextArticle {
  readonly article: Article;
  /** A span of `articleBody` as a span of the text given. */
  toFile(span: Span): Span;
}

export interface TextOptions {
  readonly published?: IsoDay | undefined;
  readonly url?: string | undefined;
}

export function articleFromText(text: string, options: TextOptions = {}): Result<TextArticle, NoArticle> {
  const { lines, offsetOf } = textLines(text);
  const [first, ...rest] = lines;
  const headline = first?.text ?? '';
  const body = bodyOf(rest, headline);
  const metadata = { headline, publisher: null, author: null, canonicalUrl: options.url ?? null };
  const stated = lineDay({ lines: lines.map((line) => line.text), headline, packs });
  const published =
    options.published !== undefined
      ? { day: options.published, basis: 'given' as const }
      : stated && { day: stated, basis: 'stated' as const };
  const article = buildArticle({ url: options.url ?? '', metadata, body, published });
  return article.ok ? ok({ article: article.value, toFile: backToFile(body.lines, offsetOf) }) : article;
}

/** Lines with one piece each; `offsetOf` gives a piece's place in the file (its `node` is only a key here). */
function textLines(text: string): { lines: readonly Line[]; offsetOf: (line: Line) => number } {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ text: trimmed, pieces: [{ at: 0, length: trimmed.length, node: NO_NODE, start }] });
  }
  return { lines, offsetOf: (line) => line.pieces[0]?.start ?? 0 };
}

/** Text files have no nodes; nothing ever looks at this one. */
const NO_NODE = Object.freeze({}) as unknown as Node;

function backToFile(lines: readonly Line[], offsetOf: (line: Line) => number): (span: Span) => Span {
  const starts: { body: number; file: number; length: number }[] = [];
  let body = 0;
  for (const line of lines) {
    starts.push({ body, file: offsetOf(line), length: line.text.length });
    body += line.text.length + 1;
  }
  const place = (offset: number): number => {
    const line = starts.findLast((each) => each.body <= offset);
    return line === undefined ? 0 : line.file + Math.min(offset - line.body, line.length);
  };
  return ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) });
}

/**
 * An article from plain text: the first line its headline, the rest as saved from a page, site lines included.
 *
 * The same rules clean it as clean a page; `toFile` leads from the body back to the text.
 */
import type { Article, NoArticle } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import { ok, type Result } from '@/lib/model/result';
import type { Span } from '@/lib/model/text';
import { type Body, bodyOf } from './body';
import { buildArticle } from './build-article';
import type { Line } from './lines';
import { cleanAddress } from './metadata/address';
import { lineDay, type PublicationDay } from './metadata/dates';
import { kindOfText } from './site-lines';

export interface TextArticle {
  readonly article: Article;
  /** A span of `articleBody` as a span of the text given. */
  toFile(span: Span): Span;
}

export interface TextOptions {
  readonly published?: IsoDay | undefined;
  readonly url?: string | undefined;
  /** Where the text itself does not begin with it. */
  readonly headline?: string | undefined;
}

/** Where a line of a text file comes from. */
type File = 'file';

export function articleFromText(text: string, options: TextOptions = {}): Result<TextArticle, NoArticle> {
  const { url = '' } = options;
  const lines = fileLines(text);
  const headline = options.headline ?? headlineOf(lines);
  const body = bodyOf(lines, [headline]);
  const article = buildArticle({
    url,
    metadata: {
      headline,
      titles: [headline],
      publisher: null,
      author: null,
      canonicalUrl: cleanAddress(url),
    },
    body,
    published: publishedOf(lines, headline, body, options),
  });
  return article.ok ? ok({ article: article.value, toFile: (span) => backToFile(body, span) }) : article;
}

function fileLines(text: string): readonly Line<File>[] {
  return Array.from(text.matchAll(/[^\n\r]+/g)).flatMap(({ 0: raw, index }) => {
    const trimmed = raw.trim();
    const start = index + raw.indexOf(trimmed);
    const piece = { at: 0, length: trimmed.length, node: 'file' as const, start, linked: false };
    return trimmed === '' ? [] : [{ text: trimmed, pieces: [piece] }];
  });
}

/** The first line, but for what stands above a page's article: a clock, sections, services. */
function headlineOf(lines: readonly Line<File>[]): string {
  const first = lines.find((line) => kindOfText(line.text) === 'body') ?? lines[0];
  return first?.text ?? '';
}

function publishedOf(
  lines: readonly Line<File>[],
  headline: string,
  body: Body<File>,
  { published }: TextOptions,
): PublicationDay | null {
  if (published !== undefined) return { day: published, basis: 'given' };
  const texts = lines.map((line) => line.text);
  const day = lineDay({ lines: texts, titles: [headline], firstLine: body.lines[0]?.text ?? null });
  return day === null ? null : { day, basis: 'stated' };
}

function backToFile(body: Body<File>, { start, end }: Span): Span {
  const from = placeOf(body, start);
  return { start: from, end: end > start ? placeOf(body, end - 1) + 1 : from };
}

function placeOf({ lines }: Body<File>, offset: number): number {
  let left = offset;
  for (const { text, pieces } of lines) {
    if (left <= text.length) return (pieces[0]?.start ?? 0) + left;
    left -= text.length + 1;
  }
  const last = lines.at(-1);
  return (last?.pieces[0]?.start ?? 0) + (last?.text.length ?? 0);
}

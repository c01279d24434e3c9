/**
 * A page as an article, or the named reason why it is none.
 *
 *   Document ─clone─▶ Readability ─▶ lines ─▶ body ─▶ Article + the way back to the live text
 *
 * The live document is left as it was. Readability 0.6 (Mozilla, Apache-2.0) was measured best on Arabic news; at
 * `charThreshold` 250 instead of 500 a short item is not read again with laxer rules, which would take in the related links.
 */
import { Readability } from '@mozilla/readability';
import { packs } from '../language/packs';
import type { Article, NoArticle } from '../model/article';
import { fail, ok, type Result } from '../model/result';
import { bodyOf } from './body';
import { buildArticle } from './build-article';
import { cloneDocument } from './clone';
import { isIndexPage } from './index-page';
import { type Line, linesOf } from './lines';
import { publicationDay } from './metadata/dates';
import { articleOf } from './metadata/json-ld';
import { metadataOf } from './metadata/metadata';
import { type TextMap, textMap } from './text-map';

export interface PageArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** True when the text was longer than `LONGEST_TEXT` and is not all here. */
  readonly cut: boolean;
}

/** UTF-16 units; a message to the background stays well under the browsers' limits. */
export const LONGEST_TEXT = 2_000_000;
const CHAR_THRESHOLD = 250;

export function readArticle(document: Document, url: string): Result<PageArticle, NoArticle> {
  if ((document.body?.textContent ?? '').trim() === '') return fail({ kind: 'empty-page' });
  const { clone, liveOf } = cloneDocument(document);
  const parsed = new Readability<Node>(clone, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (root) => root,
  }).parse();
  const jsonLd = articleOf(document);
  const metadata = metadataOf(document, url, jsonLd, parsed?.title ?? '');
  if (!parsed?.content) return fail({ kind: 'empty-page' });
  const { lines, cut } = cutLong(linesOf(parsed.content));
  const body = bodyOf(lines, metadata.headline);
  const index = isIndexPage(document, url, jsonLd !== null, body);
  if (index !== null) return fail(index);
  const dayLines = linesOf(document.body).map((line) => line.text);
  const published = publicationDay({
    document,
    jsonLd,
    url,
    lines: dayLines,
    headline: metadata.headline,
    packs,
  });
  const article = buildArticle({ url, metadata, body, published });
  return article.ok
    ? ok({ article: article.value, textMap: textMap(body.lines, liveOf, document), cut })
    : article;
}

/** Whole lines up to the limit; a single longer line is cut within. */
function cutLong(lines: readonly Line[]): { lines: readonly Line[]; cut: boolean } {
  const kept: Line[] = [];
  let left = LONGEST_TEXT;
  for (const line of lines) {
    if (line.text.length > left)
      return { lines: left > 0 ? [...kept, shorten(line, left)] : kept, cut: true };
    kept.push(line);
    left -= line.text.length + 1;
  }
  return { lines: kept, cut: false };
}

function shorten(line: Line, length: number): Line {
  const pieces = line.pieces
    .filter((piece) => piece.at < length)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, length - piece.at) }));
  return { text: line.text.slice(0, length), pieces };
}

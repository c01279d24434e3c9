/**
 * A page as an article, or the named reason why it is none.
 *
 *   Document ─clone─▶ Readability ─▶ lines ─▶ body ─▶ Article + the way back to the live text
 *
 * The live document is left as it was. Readability 0.6 (Mozilla, Apache-2.0) was measured best on Arabic news; at
 * `charThreshold` 250 instead of 500 a short item is not read again with laxer rules, which would take in the related links.
 */
import { Readability } from '@mozilla/readability';
import type { Article, NoArticle } from '@/lib/model/article';
import { fail, ok, type Result } from '@/lib/model/result';
import { bodyOf } from './body';
import { buildArticle, countWords } from './build-article';
import { cloneDocument, copyWithout } from './clone';
import { frontPage, indexPage } from './index-page';
import { cutLines, linesOf } from './lines';
import { publicationDay } from './metadata/dates';
import { metadataOf, pageHead } from './metadata/metadata';
import { shownArticle } from './several-articles';
import { type TextMap, textMap } from './text-map';
import { isTranslated } from './translated';

export interface PageArticle {
  readonly article: Article;
  readonly textMap: TextMap;
  /** True when the text was longer than `LONGEST_TEXT` and is not all here. */
  readonly cut: boolean;
}

/** UTF-16 units; a message to the background stays well under the browsers' limits. */
export const LONGEST_TEXT = 2_000_000;
const CHAR_THRESHOLD = 250;

/** `url` is the address as opened. Takes up to 100 ms: for when the page is idle. */
export function readArticle(document: Document, url: string): Result<PageArticle, NoArticle> {
  if (isTranslated(document)) return fail({ kind: 'translated' });
  const { heading, others } = shownArticle(document) ?? { heading: null, others: [] };
  const shown = copyWithout(document, others);
  const pageLines = linesOf(shown.body).map((line) => line.text);
  if (pageLines.length === 0) return fail({ kind: 'empty-page' });
  const head = pageHead(shown, url, heading);
  const page = { document: shown, url, describesArticle: head.described !== null };
  const front = frontPage(page);
  if (front !== null) return fail(front);
  const { clone, liveOf } = cloneDocument(document, others);
  const parsed = new Readability<Node>(clone, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (root) => root,
  }).parse();
  if (!parsed?.content) return fail({ kind: 'too-short', words: countWords(pageLines.join(' ')) });

  const metadata = metadataOf(head, parsed.title ?? '');
  const { lines, cut } = cutLines(linesOf(parsed.content), LONGEST_TEXT);
  const body = bodyOf(lines, metadata.titles);
  const index = indexPage({ ...page, lines, body });
  if (index !== null) return fail(index);
  const published = publicationDay(head, {
    lines: pageLines,
    titles: metadata.titles,
    firstLine: body.lines[0]?.text ?? null,
  });
  const article = buildArticle({ url, metadata, body, published });
  return article.ok
    ? ok({ article: article.value, textMap: textMap(body.lines, liveOf, document), cut })
    : article;
}

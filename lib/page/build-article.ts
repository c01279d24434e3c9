/** An `Article` from its parts, or the named reason why there is none. */
import { detectLanguage } from '@/lib/language/detect';
import { fold } from '@/lib/language/fold';
import type { Article, NoArticle } from '@/lib/model/article';
import { articleId, contentHash } from '@/lib/model/ids';
import { fail, ok, type Result } from '@/lib/model/result';
import type { PublicationDay } from './metadata/dates';
import type { Metadata } from './metadata/metadata';

/** Under this there is nothing to attribute: a caption, a teaser. */
const FEWEST_WORDS = 25;

export interface ArticleParts {
  readonly url: string;
  readonly metadata: Metadata;
  readonly body: { readonly text: string; readonly provenance: string | null };
  readonly published: PublicationDay | null;
}

/** Words with a letter in them. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Hash of the words alone, so that marks, spacing and site furniture do not make another text. */
export const fingerprintOf = (text: string): string =>
  contentHash(
    'text',
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

export function buildArticle({ url, metadata, body, published }: ArticleParts): Result<Article, NoArticle> {
  const words = countWords(body.text);
  if (words === 0) return fail({ kind: 'empty-page' });
  if (words < FEWEST_WORDS) return fail({ kind: 'too-short', words });
  const language = detectLanguage(body.text);
  if (!language.supported) return fail({ kind: 'language-not-supported', inLanguage: language.inLanguage });
  const fingerprint = fingerprintOf(body.text);
  return ok({
    id: articleId(metadata.canonicalUrl, fingerprint),
    url,
    canonicalUrl: metadata.canonicalUrl,
    headline: metadata.headline,
    articleBody: body.text,
    publisher: metadata.publisher,
    author: metadata.author,
    datePublished: published?.day ?? null,
    datePublishedBasis: published?.basis ?? null,
    inLanguage: language.inLanguage,
    direction: language.direction,
    provenance: body.provenance,
    fingerprint,
  });
}

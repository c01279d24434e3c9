/** A stored article as the article it was read from, at any of its versions. */
import type { Article } from '../model/article';
import type { ArticleRow, ArticleVersion } from './rows';

/** Head and address are the newest version's: a row keeps one of each. */
export const articleAt = (row: ArticleRow, version: ArticleVersion): Article => ({
  id: row.id,
  url: row.url,
  canonicalUrl: row.canonicalUrl,
  headline: row.headline,
  articleBody: version.articleBody,
  publisher: row.publisher,
  author: row.author,
  datePublished: row.datePublished,
  datePublishedBasis: row.datePublishedBasis,
  inLanguage: row.inLanguage,
  direction: row.direction,
  provenance: row.provenance,
  fingerprint: version.fingerprint,
});

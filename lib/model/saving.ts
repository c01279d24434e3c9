/** What comes of saving an article. */
import type { ArticleId, NoArticle } from './article';

/** Why an article was not saved. One sentence each in both interface languages. */
export type NotSaved =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-refused' }
  | { readonly kind: 'private-window' }
  | { readonly kind: 'no-article'; readonly why: NoArticle };

export interface Saved {
  readonly article: ArticleId;
  /** `version` when the article was there with another text; `same` when nothing had changed. */
  readonly change: 'new' | 'version' | 'same';
  readonly statements: number;
  readonly meetings: number;
}

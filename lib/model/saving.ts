/** What comes of saving an article. */
import type { ArticleId, NoArticle } from './article';

/** Why an article was not saved. One sentence each in both interface languages. */
export type NotSaved =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-refused' }
  | { readonly kind: 'private-window' }
  /** The reader chose that nothing of this site is ever stored. */
  | { readonly kind: 'never-here' }
  | { readonly kind: 'no-article'; readonly why: NoArticle };

export interface Saved {
  readonly article: ArticleId;
  /** `version` when the article was there with another text; `same` when nothing had changed. */
  readonly change: 'new' | 'version' | 'same';
  readonly statements: number;
  readonly meetings: number;
}

/** The last saving of what a tab shows, which can be undone. */
export interface LastSave {
  readonly saved: Saved;
  /** By the site's setting, not by a click. */
  readonly automatic: boolean;
}

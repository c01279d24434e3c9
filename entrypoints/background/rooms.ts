/** What the background asks of the house. Handed in once, so that its flows are tested without a database. */
import type { SearchAnswer } from '@/lib/corpus/answer';
import type { Article } from '@/lib/model/article';
import type { ArticleHead, Context } from '@/lib/model/context';
import type { CorrectionId, CorrectionWish, NotCorrected } from '@/lib/model/correction';
import type { Reading } from '@/lib/model/reading';
import type { Result } from '@/lib/model/result';
import type { NotSaved, Saved } from '@/lib/model/saving';

/** By a click, or by the site's setting. */
export type SavedBy = 'saved' | 'visited';

export interface Rooms {
  /** As corrected. */
  read(article: Article): Promise<Reading>;
  /** Throws where the browser refuses the database. */
  contextOf(article: Article, reading: Reading): Promise<Context>;
  /** The article in other outlets. */
  copiesOf(article: Article): Promise<readonly ArticleHead[]>;
  isSaved(article: Article): Promise<boolean>;
  save(article: Article, by: SavedBy): Promise<Result<Saved, NotSaved>>;
  /** Rows of each kind that the words find, at most so many. */
  search(words: string, limit: number): Promise<SearchAnswer>;
  /** Forgets deletions whose time to be undone is over. */
  emptyTrash(): Promise<void>;
  /** Merges what the index has due, slice by slice. */
  tendIndex(): Promise<void>;
  /** Keeps what the reader corrects, and applies it. */
  correct(wish: CorrectionWish): Promise<Result<CorrectionId, NotCorrected>>;
  uncorrect(id: CorrectionId): Promise<Result<CorrectionId, NotCorrected>>;
  /** Reads again what was corrected and is still to be read; how many articles that were. */
  reread(): Promise<number>;
  /** Takes a saving back; throws where the browser refuses the database. */
  unsave(saved: Saved): Promise<void>;
}

/**
 * Saving an article: one transaction, after which it is wholly there or not at all.
 *
 * The same article again – by its canonical address, or the same words on the same site – adds a version when its text
 * has changed, and is never a double.
 */
import { isQuotaError } from '../corpus/quota';
import { type Corpus, withWriteLock } from '../corpus/store';
import { articleAt } from '../corpus/stored-article';
import { findStored, inTransaction, putArticle, removeArticle, type Stored } from '../corpus/write';
import type { Article } from '../model/article';
import type { Reading } from '../model/reading';
import { fail, ok, type Result } from '../model/result';
import type { NotSaved, Saved } from '../model/saving';

/** `private-window` and `no-article` are the caller's to notice; here storage alone can fail. */
export async function saveArticle(
  corpus: Corpus,
  article: Article,
  reading: Reading,
  stored: Stored,
): Promise<Result<Saved, NotSaved>> {
  try {
    const saved = await withWriteLock(() =>
      inTransaction(corpus, () => put(corpus, article, reading, stored)),
    );
    return ok(saved);
  } catch (error) {
    return fail({ kind: isQuotaError(error) ? 'storage-full' : 'storage-refused' });
  }
}

async function put(corpus: Corpus, article: Article, reading: Reading, stored: Stored): Promise<Saved> {
  const earlier = await findStored(corpus, article);
  const counts = { statements: reading.statements.length, meetings: reading.meetings.length };
  const isSameText = earlier?.fingerprint === article.fingerprint;
  const isSameReading =
    earlier?.readerVersion === reading.readerVersion && earlier.datePublished === article.datePublished;
  if (earlier !== undefined && isSameText && isSameReading)
    return { article: earlier.id, change: 'same', ...counts };
  const row = await putArticle(corpus, article, reading, stored, earlier);
  const change = earlier === undefined ? 'new' : isSameText ? 'same' : 'version';
  return { article: row.id, change, ...counts };
}

/**
 * Takes a saving back: a new article goes with everything that rests on it; of an article that was there before only the
 * version that came with this saving goes, and the one before is read anew.
 */
export function unsaveArticle(
  corpus: Corpus,
  { article, change }: Saved,
  read: (article: Article) => Reading,
): Promise<void> {
  return withWriteLock(() =>
    inTransaction(corpus, async () => {
      const row = await corpus.articles.get(article);
      if (row === undefined || change === 'same') return;
      if (change === 'new') return removeArticle(corpus, article);
      const before = row.versions.at(-2);
      if (before === undefined) return;
      const earlier = articleAt(row, before);
      const rest = { ...row, versions: row.versions.slice(0, -1) };
      await putArticle(corpus, earlier, read(earlier), row, rest);
    }),
  );
}

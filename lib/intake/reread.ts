/**
 * Reading again what was read by an older reader, or corrected since: a job without a cursor of its own, since what is read is
 * read by the reader of today and what is not says so itself. An article at a time is one transaction; whoever runs the job
 * may die between any two, and whoever comes next goes on.
 */
import { STALE } from '../corpus/ledger';
import { type Corpus, withWriteLock } from '../corpus/store';
import { articleAt } from '../corpus/stored-article';
import { inTransaction, putArticle } from '../corpus/write';
import type { Article, ArticleId } from '../model/article';
import type { Reading } from '../model/reading';

export interface Reader {
  readonly version: number;
  read(article: Article): Reading;
}

export interface RereadOptions {
  readonly onProgress: (done: number, left: number) => void;
  /** Stops between two articles. */
  readonly signal: AbortSignal;
  /** Articles to be read, at most; all by default. */
  readonly most?: number;
  /** Only what was corrected since it was read: an older reader's articles wait for the reader of news to ask. */
  readonly correctedOnly?: boolean;
}

/** The alarm that calls for what is left to be read again, should whoever reads have died. */
export const REREAD = 'reread';

const SLICE = 20;

/** How many articles wait to be read again. */
export const countUnread = (corpus: Corpus, { version }: Pick<Reader, 'version'>): Promise<number> =>
  corpus.articles.where('readerVersion').below(version).count();

/** How many were read. */
export async function rereadAll(
  corpus: Corpus,
  reader: Reader,
  { onProgress, signal, most = Number.POSITIVE_INFINITY, correctedOnly = false }: RereadOptions,
): Promise<number> {
  const version = correctedOnly ? STALE + 1 : reader.version;
  let done = 0;
  while (done < most) {
    const ids = await corpus.articles.where('readerVersion').below(version).limit(SLICE).primaryKeys();
    if (ids.length === 0) return done;
    for (const id of ids) {
      if (signal.aborted) return done;
      await reread(corpus, reader, id);
      done++;
    }
    onProgress(done, await countUnread(corpus, reader));
  }
  return done;
}

/** Read outside the transaction, which is not to wait for it; put only if nobody changed the article meanwhile. */
async function reread(corpus: Corpus, reader: Reader, id: ArticleId): Promise<void> {
  const before = await corpus.articles.get(id);
  const version = before?.versions.at(-1);
  if (before === undefined || version === undefined) return;
  const article = articleAt(before, version);
  const reading = reader.read(article);
  await withWriteLock(() =>
    inTransaction(corpus, async () => {
      const row = await corpus.articles.get(id);
      const isSame = row?.fingerprint === before.fingerprint && row.readerVersion === before.readerVersion;
      if (row !== undefined && isSame) await putArticle(corpus, article, reading, row, row);
    }),
  );
}

/** A corpus of invented articles, and what stands beside one more. */
import { afterEach, beforeEach } from 'vitest';
import { contextOf } from '@/lib/context/context';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { inTransaction, putReports, reportRow } from '@/lib/corpus/write';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import type { Context } from '@/lib/model/context';
import type { SourcedReport } from '@/lib/model/meeting';
import type { Reading } from '@/lib/model/reading';

export interface Shelf {
  save(article: Article, reading: Reading): Promise<void>;
  /** Rows of the starter pack. */
  pack(...reports: SourcedReport[]): Promise<void>;
  beside(article: Article, reading: Reading): Promise<Context>;
}

let serial = 0;

/** A new one for each test of the file. */
export function shelf(): Shelf {
  let corpus: Corpus;
  beforeEach(async () => {
    const opened = await openCorpus(`context-${serial++}`);
    if (!opened.ok) throw new Error('no database');
    corpus = opened.value;
  });
  afterEach(() => corpus.delete());
  return {
    async save(article, reading) {
      const saved = await saveArticle(corpus, article, reading, { origin: 'saved', savedAt: 1 });
      if (!saved.ok) throw new Error(saved.error.kind);
    },
    pack: (...reports) =>
      inTransaction(corpus, () =>
        putReports(
          corpus,
          reports.map((report, i) => reportRow(report, null, `pack-${i}`)),
        ),
      ),
    beside: (article, reading) => contextOf(corpus, article, reading),
  };
}

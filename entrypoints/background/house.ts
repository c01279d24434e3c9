/** The rooms of the house as the background uses them. */
import { contextOf } from '@/lib/context/context';
import { applyCorrections } from '@/lib/corpus/apply-corrections';
import { articleCopies } from '@/lib/corpus/article-copies';
import { correctionsFor } from '@/lib/corpus/ledger';
import { PATIENCE_MS } from '@/lib/corpus/open-patiently';
import { tendIndex } from '@/lib/corpus/rebuild-index';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { sketchOf } from '@/lib/corpus/sketch';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { emptyTrash } from '@/lib/corpus/trash';
import { findStored, hostOf } from '@/lib/corpus/write';
import { correct, uncorrect } from '@/lib/intake/correct';
import { type Reader, rereadAll } from '@/lib/intake/reread';
import { saveArticle, unsaveArticle } from '@/lib/intake/save';
import { fail } from '@/lib/model/result';
import { READER_VERSION, read as readArticle } from '@/lib/reading';
import { StorageRefused } from './failures';
import { rememberingReader } from './recent-readings';
import type { Rooms } from './rooms';

/**
 * One connection as long as this worker lives. One that could not be opened, or was closed under us (the person cleared the
 * site's data, the file broke), is opened anew at the next question: Dexie reopens by itself, but never after a failure.
 */
export function createHouse(): Rooms {
  let opening: Promise<Corpus> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const corpus = (): Promise<Corpus> => {
    opening ??= openOrThrow(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return inTime(opening);
  };
  const read = rememberingReader(readArticle);
  const reader: Reader = { version: READER_VERSION, read: readArticle };
  return {
    read: async (article) => {
      const reading = read(article);
      const open = await corpus().catch(() => null);
      return open === null
        ? reading
        : applyCorrections(article, reading, await correctionsFor(open, article.id));
    },
    contextOf: async (article, reading) => contextOf(await corpus(), article, reading),
    copiesOf: async (article) =>
      articleCopies(await corpus(), {
        id: article.id,
        host: hostOf(article.url),
        sketch: sketchOf(article.articleBody),
      }),
    isSaved: async (article) => (await findStored(await corpus(), article)) !== undefined,
    save: async (article, by) => {
      const reading = read(article);
      const open = await corpus().catch(() => null);
      if (open === null) return fail({ kind: 'storage-refused' });
      return saveArticle(open, article, reading, { origin: by, savedAt: Date.now() });
    },
    search: async (words, limit) => searchCorpus(await corpus(), words, { limit }),
    emptyTrash: async () => emptyTrash(await corpus(), Date.now()),
    tendIndex: async () => {
      const open = await corpus();
      let isMoreDue = true;
      while (isMoreDue) isMoreDue = await tendIndex(open);
    },
    correct: async (wish) => {
      const open = await corpus().catch(() => null);
      return open === null ? fail('storage-refused') : correct(open, reader, wish, Date.now());
    },
    uncorrect: async (id) => {
      const open = await corpus().catch(() => null);
      return open === null ? fail('storage-refused') : uncorrect(open, reader, id);
    },
    reread: async () => {
      const never = new AbortController().signal;
      const options = { onProgress: () => undefined, signal: never, correctedOnly: true };
      return rereadAll(await corpus(), reader, options);
    },
    unsave: async (saved) => unsaveArticle(await corpus(), saved, read),
  };
}

/** A database that somebody holds may never open: the question is refused in time, and the opening goes on. */
function inTime(opening: Promise<Corpus>): Promise<Corpus> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new StorageRefused()), PATIENCE_MS);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

async function openOrThrow(onClose: () => void): Promise<Corpus> {
  const opened = await openCorpus();
  if (!opened.ok) throw new StorageRefused();
  opened.value.on('close', onClose);
  return opened.value;
}

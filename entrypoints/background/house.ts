/** The rooms of the house as the background uses them. */
import { contextOf } from '@/lib/context/context';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { emptyTrash } from '@/lib/corpus/trash';
import { findStored } from '@/lib/corpus/write';
import { saveArticle, unsaveArticle } from '@/lib/intake/save';
import { fail } from '@/lib/model/result';
import { read } from '@/lib/reading';
import { StorageRefused } from './failures';
import type { Rooms } from './rooms';

/** One connection as long as this worker lives; one that could not be opened is tried again at the next question. */
export function createHouse(): Rooms {
  let opening: Promise<Corpus> | null = null;
  const corpus = (): Promise<Corpus> => {
    opening ??= openOrThrow().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    read: async (article) => read(article),
    contextOf: async (article, reading) => contextOf(await corpus(), article, reading),
    isSaved: async (article) => (await findStored(await corpus(), article)) !== undefined,
    save: async (article, by) => {
      const reading = read(article);
      const open = await corpus().catch(() => null);
      if (open === null) return fail({ kind: 'storage-refused' });
      return saveArticle(open, article, reading, { origin: by, savedAt: Date.now() });
    },
    emptyTrash: async () => emptyTrash(await corpus(), Date.now()),
    unsave: async (saved) => unsaveArticle(await corpus(), saved, read),
  };
}

async function openOrThrow(): Promise<Corpus> {
  const opened = await openCorpus();
  if (!opened.ok) throw new StorageRefused();
  return opened.value;
}

/** Ours, by the door that the popup takes: answers are whole rows, as they are shown. */
import { type IndexDoor, openIndexDoor } from '@/lib/corpus/index-door';
import { openIndex } from '@/lib/corpus/open-index';
import { corpusReader } from '@/lib/corpus/raw-reader';
import { terms } from '@/lib/language/stems';
import { rankMany } from '@/lib/search/rank-many';
import type { SearchQuestion } from '../search-questions';
import { enter, SHOWN } from './search-contender';

/** Of which some twenty-five are no stop words. */
const MOST_WORDS = 38;
let door: IndexDoor | null = null;
let database: Promise<IDBDatabase> | null = null;

enter({
  open: async () => {
    door = await openIndexDoor();
    if (door === null) throw new Error('no index');
  },
  ask: async (question, shown) => {
    const answer = await door?.search(wordsOf(question), { limit: shown });
    if (answer == null) throw new Error('no answer');
    return answer.statements.total;
  },
  related: async (texts) => {
    database ??= opened();
    const open = await database;
    const snapshot = await openIndex(open, corpusReader(open));
    if (snapshot === null) throw new Error('no index');
    const questions = texts.map((text) => ({
      terms: terms(text.split(' ').slice(0, MOST_WORDS).join(' '), 'ar').map((term) => ({ term, factor: 1 })),
      wants: [{ filters: [], most: SHOWN }],
    }));
    const { hits } = await rankMany(snapshot, questions, 'statements');
    return hits.reduce((sum, each) => sum + each.length, 0);
  },
});

function wordsOf({ words, speakerName, year }: SearchQuestion): string {
  const speaker = speakerName === null ? '' : `speaker:"${speakerName}" `;
  return `${speaker}${year === null ? '' : `on:${year} `}${words}`;
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('siyaq');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

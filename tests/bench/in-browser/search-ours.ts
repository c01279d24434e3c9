/** Ours, by the door that the popup takes: answers are whole rows, as they are shown. */
import { type IndexDoor, openIndexDoor } from '@/lib/corpus/index-door';
import { relatedStatementIds } from '@/lib/corpus/related';
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
  ask: async (question) => {
    const answer = await door?.search(wordsOf(question), { limit: SHOWN });
    if (answer == null) throw new Error('no answer');
    return answer.statements.total;
  },
  related: async (texts) => {
    database ??= opened();
    const questions = texts.map((text) => ({
      text: text.split(' ').slice(0, MOST_WORDS).join(' '),
      inLanguage: 'ar',
      names: [],
      speaker: null,
    }));
    const ranked = await relatedStatementIds(await database, questions, SHOWN);
    return (ranked ?? []).reduce((sum, hits) => sum + hits.length, 0);
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

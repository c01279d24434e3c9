/** Ours, by the door that the popup takes: answers are whole rows, as they are shown. */
import { type IndexDoor, openIndexDoor } from '@/lib/corpus/index-door';
import { corpusReader } from '@/lib/corpus/raw-reader';
import { terms } from '@/lib/language/stems';
import { BlockCache } from '@/lib/search/block-cache';
import { rankMany } from '@/lib/search/rank-many';
import { openSnapshot } from '@/lib/search/snapshot';
import type { SearchQuestion } from '../search-questions';
import { enter, SHOWN } from './search-contender';

const MOST_TERMS = 25;
let door: IndexDoor | null = null;
let database: Promise<IDBDatabase> | null = null;
const cache = new BlockCache();

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
    const snapshot = await openSnapshot(corpusReader(await database), cache);
    if (snapshot === null) throw new Error('no index');
    const questions = texts.map((text) => ({
      terms: [...new Set(terms(text, 'ar'))].slice(0, MOST_TERMS),
      filters: [],
    }));
    const ranked = await rankMany(snapshot, questions, 'statements', SHOWN);
    return ranked.reduce((sum, hits) => sum + hits.length, 0);
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

/** MiniSearch, as its own documentation keeps it: one JSON text, read and parsed before the first answer. */
import MiniSearch from 'minisearch';
import { terms } from '@/lib/language/stems';
import { InventedCorpus, type InventedStatement } from '../invented-corpus';
import { enter, SHOWN } from './search-contender';
import { keep, kept } from './search-kept';

interface Entry {
  readonly id: number;
  readonly text: string;
  readonly speaker: number;
  readonly year: string;
}

/** Words are taken to the same stems as ours. */
const options = {
  fields: ['text'],
  storeFields: ['speaker', 'year'],
  tokenize: (text: string) => terms(text, 'ar'),
  processTerm: (term: string) => term,
};

const NAME = 'minisearch';
const MOST_TERMS = 25;
let index = new MiniSearch<Entry>(options);

const entryOf = ({ number, text, speaker, day }: InventedStatement): Entry => ({
  id: number,
  text,
  speaker,
  year: day.slice(0, 4),
});

async function keepIndex(): Promise<number> {
  const text = JSON.stringify(index);
  await keep(new Map([[NAME, text]]));
  return new TextEncoder().encode(text).length;
}

enter({
  open: async () => {
    index = MiniSearch.loadJSON<Entry>((await kept()).get(NAME) ?? '', options);
  },
  ask: async ({ words, speaker, year }) => {
    const last = words.trim().split(' ').length - 1;
    const isOpen = !words.endsWith(' ');
    const found = index.search(isOpen ? words : words.trim(), {
      combineWith: 'AND',
      tokenize: (text: string) => (isOpen ? [text] : terms(text, 'ar')),
      prefix: (_term: string, at: number) => isOpen && at === last,
      ...(speaker === null && year === null
        ? {}
        : {
            filter: (hit) =>
              (speaker === null || hit.speaker === speaker) && (year === null || hit.year === year),
          }),
    });
    return found.length;
  },
  related: async (texts) =>
    texts.reduce((sum, text) => {
      const query = [...new Set(terms(text, 'ar'))].slice(0, MOST_TERMS).join(' ');
      const found = index.search(query, { combineWith: 'OR', tokenize: (words: string) => words.split(' ') });
      return sum + Math.min(SHOWN, found.length);
    }, 0),
  build: async (size) => {
    index = new MiniSearch<Entry>(options);
    for (const statement of new InventedCorpus(size).statements()) index.add(entryOf(statement));
    return keepIndex();
  },
  add: async (size, count) => {
    const fresh = new InventedCorpus(count, Date.now());
    for (const statement of fresh.statements())
      index.add({
        ...entryOf(statement),
        id: size + statement.number + Math.floor(performance.now()) * 1000,
      });
    await keepIndex();
  },
});

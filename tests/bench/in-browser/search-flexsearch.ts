/** FlexSearch in memory, exported to IndexedDB in the parts that it makes. No BM25, no filters in this form. */
import { Index } from 'flexsearch';
import { terms } from '@/lib/language/stems';
import { InventedCorpus } from '../invented-corpus';
import { enter, SHOWN } from './search-contender';
import { keep, kept } from './search-kept';

const MOST_TERMS = 25;
let isQuery = false;

/** Texts to the same stems as ours; a query comes as stems already. */
const made = (): Index =>
  new Index({
    tokenize: 'forward',
    encode: (text: string) => (isQuery ? text.split(' ') : terms(text, 'ar')),
  });

let index = made();

async function keepIndex(): Promise<number> {
  const parts = new Map<string, string>();
  await index.export((name: string, value: string) => {
    parts.set(name, value);
  });
  await keep(parts);
  const encoder = new TextEncoder();
  return [...parts.values()].reduce((sum, text) => sum + encoder.encode(text).length, 0);
}

function search(query: string, options: { readonly limit: number; readonly suggest?: boolean }): number {
  isQuery = true;
  const found = index.search(query, options);
  isQuery = false;
  return Array.isArray(found) ? found.length : 0;
}

enter({
  open: async () => {
    index = made();
    for (const [name, value] of await kept()) index.import(name, value);
  },
  ask: async ({ words, speaker, year }) => {
    if (speaker !== null || year !== null) return -1;
    const query = words.endsWith(' ') ? terms(words, 'ar').join(' ') : words;
    return search(query, { limit: SHOWN });
  },
  related: async (texts) =>
    texts.reduce((sum, text) => {
      const query = [...new Set(terms(text, 'ar'))].slice(0, MOST_TERMS).join(' ');
      return sum + search(query, { limit: SHOWN, suggest: true });
    }, 0),
  build: async (size) => {
    index = made();
    for (const { number, text } of new InventedCorpus(size).statements()) index.add(number, text);
    return keepIndex();
  },
  add: async (size, count) => {
    for (const { number, text } of new InventedCorpus(count, Date.now()).statements())
      index.add(size + number + Math.floor(performance.now()) * 1000, text);
    await keepIndex();
  },
});

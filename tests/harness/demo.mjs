/** The demo news site: pages of our own words on invented outlets, listed in tests/demo/sites.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'demo');

/** @type {{ host: string, path: string, file: string, title: string, inLanguage: string, unlisted?: boolean, headers?: Record<string, string> }[]} */
const entries = JSON.parse(readFileSync(join(FOLDER, 'sites.json'), 'utf8'));

const urlOf = ({ host, path }) => `https://${host}${path}`;
const read = ({ file }) => readFileSync(join(FOLDER, file), 'utf8');
const urlOfFile = (name) => urlOf(entries.find(({ file }) => file === name));
const listed = (language) =>
  entries.filter((entry) => !entry.unlisted && entry.inLanguage === language).map(urlOf);

export const demo = {
  index: urlOfFile('index.html'),
  arabic: listed('ar'),
  english: listed('en'),
  /** Three articles, and a fourth that has its history in them: statements on the same matters, people who met. */
  pair: {
    saved: [urlOfFile('antalya.html'), urlOfFile('hangzhou.html'), urlOfFile('kremlin.html')],
    open: urlOfFile('moscow.html'),
  },
  /** The same for readers of English, on invented states. */
  englishPair: {
    saved: [urlOfFile('dam.html'), urlOfFile('dam-talks.html')],
    open: urlOfFile('dam-dispute.html'),
  },
  /** One document that shows its second article in place of the first after a click on `other`; `saved` bears on both. */
  app: {
    first: urlOf(entries.find(({ path }) => path === '/app/moscow')),
    other: '#other',
    secondPath: '/app/dam',
    saved: [urlOfFile('hangzhou.html'), urlOfFile('dam-talks.html')],
  },
  /** A traveller and his several hosts, who did not meet one another, and two people of one state. */
  trip: urlOfFile('trip.html'),
  /** Named in the articles of `pair`. */
  person: { ar: 'بوتين', en: 'putin' },
  html: (url) => read(entries.find((entry) => urlOf(entry) === url)),
};

/** @returns {{ host: string, path: string, page: import('./servers.mjs').Page }[]} */
export function demoSites() {
  return entries.map((entry) => ({
    host: entry.host,
    path: entry.path,
    page: { body: read(entry), headers: entry.headers },
  }));
}

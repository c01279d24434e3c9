import { afterEach, beforeEach, expect, it } from 'vitest';
import { STALE } from '@/lib/corpus/ledger';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { countUnread, type Reader, rereadAll } from '@/lib/intake/reread';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import { lineReader } from '../corpus/line-reader';
import { article } from '../corpus/sample';

let corpus: Corpus;
let serial = 0;

const told = (name: string, words = 'the river is low today'): Article => ({
  ...article(name),
  articleBody: `karim says ${words}`,
  fingerprint: `${name} ${words}`,
});
const save = (of: Article, version = 1) =>
  saveArticle(corpus, of, lineReader(version).read(of), { origin: 'saved', savedAt: 1 });
const texts = async (): Promise<readonly string[]> =>
  (await corpus.statements.toArray()).map(({ statement }) => statement.text).sort();

/** The second version, with something that happens while an article is read. */
const readerWith = (meanwhile: (article: Article) => void): Reader => ({
  version: 2,
  read: (of) => {
    meanwhile(of);
    return lineReader(2).read(of);
  },
});

beforeEach(async () => {
  const opened = await openCorpus(`reread-${serial++}`);
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
  for (const name of ['a', 'b', 'c']) await save(told(name));
});
afterEach(() => corpus.delete());

it('reads everything again that an older reader has read, and tells how far it is', async () => {
  const seen: (readonly [number, number])[] = [];
  const { signal } = new AbortController();
  expect(await countUnread(corpus, lineReader(2))).toBe(3);
  await rereadAll(corpus, lineReader(2), { onProgress: (...at) => seen.push(at), signal });
  expect(seen).toEqual([[3, 0]]);
  expect(await texts()).toEqual(Array(3).fill('the river is low'));
  expect(await countUnread(corpus, lineReader(2))).toBe(0);
});

it('stops between two articles, and goes on from there', async () => {
  const stopper = new AbortController();
  let read = 0;
  const reader = readerWith(() => {
    if (++read === 2) stopper.abort();
  });
  await rereadAll(corpus, reader, { onProgress: () => undefined, signal: stopper.signal });
  expect(await countUnread(corpus, reader)).toBe(1);
  await rereadAll(corpus, reader, { onProgress: () => undefined, signal: new AbortController().signal });
  expect(read).toBe(3);
  expect(await countUnread(corpus, reader)).toBe(0);
});

it('keeps what was saved while it read', async () => {
  let saving: Promise<unknown> = Promise.resolve();
  let isFirst = true;
  const reader = readerWith((of) => {
    if (isFirst) saving = save({ ...told('a', 'nothing was agreed at all'), id: of.id, url: of.url }, 1);
    isFirst = false;
  });
  await rereadAll(corpus, reader, { onProgress: () => undefined, signal: new AbortController().signal });
  await saving;
  await rereadAll(corpus, reader, { onProgress: () => undefined, signal: new AbortController().signal });
  expect(await texts()).toContain('nothing was agreed at');
  expect(await corpus.articles.where('readerVersion').equals(2).count()).toBe(3);
});

it('leaves to the person what an older reader has read, where only what was corrected is asked for', async () => {
  await corpus.articles.update(told('b').id, { readerVersion: STALE });
  const { signal } = new AbortController();
  const done = await rereadAll(corpus, lineReader(2), {
    onProgress: () => undefined,
    signal,
    correctedOnly: true,
  });
  expect(done).toBe(1);
  expect(await countUnread(corpus, lineReader(2))).toBe(2);
});

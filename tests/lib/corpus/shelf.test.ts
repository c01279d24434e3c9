import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ShelfOrder, shelf, storedCounts, storedSites } from '@/lib/corpus/shelf';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { saveArticle } from '@/lib/intake/save';
import { article, day, reading, report, statement } from './sample';

let corpus: Corpus;
let serial = 0;

/** Name, site, day, saved at. */
const stored = [
  ['a', 'paper.example', '2019-01-01', 4],
  ['b', 'daily.example', '2020-01-01', 1],
  ['c', 'paper.example', null, 3],
  ['d', 'daily.example', '2018-01-01', 2],
] as const;

beforeEach(async () => {
  const opened = await openCorpus(`shelf-${serial++}`);
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
  for (const [name, host, published, savedAt] of stored) {
    const of = article(name, {
      url: `https://${host}/${name}`,
      datePublished: published === null ? null : day(published),
    });
    const read = reading({
      people: ['karim', 'elena'],
      statements: [statement(of, 'karim', `قول ${name}`)],
      meetings: [report(['karim', 'elena'], '2019-03-04')],
    });
    await saveArticle(corpus, of, read, { origin: 'saved', savedAt });
  }
});
afterEach(() => corpus.delete());

const names = async (order: ShelfOrder, host: string | null = null, limit = 10): Promise<string> =>
  (await shelf(corpus, { order, host, limit })).articles
    .map(({ article: { url } }) => url.slice(-1))
    .join('');

it.each([
  ['newest saved first', 'saved', null, 10, 'acdb'],
  ['newest published first, undated last', 'published', null, 10, 'badc'],
  ['by site, newest saved first in each', 'outlet', null, 10, 'dbac'],
  ['as many as asked for', 'published', null, 2, 'ba'],
  ['of one site', 'saved', 'paper.example', 10, 'ac'],
  ['of one site, undated last', 'published', 'paper.example', 10, 'ac'],
  ['of one site by site', 'outlet', 'daily.example', 10, 'db'],
] as const)('%s', async (_, order, host, limit, expected) =>
  expect(await names(order, host, limit)).toBe(expected),
);

it('tells what is in each, and how many there are in all', async () => {
  const { total, articles } = await shelf(corpus, { order: 'saved', host: null, limit: 1 });
  expect(total).toBe(4);
  expect(articles[0]).toMatchObject({ statements: 1, meetings: 1, versions: 1, origin: 'saved', savedAt: 4 });
});

it('counts sites and rows', async () => {
  expect(await storedSites(corpus)).toEqual([
    { host: 'daily.example', articles: 2 },
    { host: 'paper.example', articles: 2 },
  ]);
  expect(await storedCounts(corpus)).toEqual({ articles: 4, statements: 4, meetings: 1, people: 2 });
});

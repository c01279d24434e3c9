/** The index follows the rows, whatever happens to either. */
import Dexie, { liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/context/context';
import { renewIndex, tendIndex } from '@/lib/corpus/rebuild-index';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { deleteRows, type ToDelete, undelete } from '@/lib/corpus/trash';
import { inTransaction, putArticle, removeArticle } from '@/lib/corpus/write';
import { saveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import { manifestFrom } from '@/lib/search/manifest';
import { article, day, id, reading, report, statement } from './sample';

let corpus: Corpus;
let serial = 0;
const open = async (name: string): Promise<Corpus> => {
  const opened = await openCorpus(name);
  if (!opened.ok) throw new Error('no database');
  return opened.value;
};

beforeEach(async () => {
  corpus = await open(`index-${serial++}`);
});
afterEach(() => corpus.delete());

const WORDS = ['سد', 'نهر', 'قياس', 'مفاوضة', 'هدنة'];
const QUERIES = [...WORDS, 'karim', 'سد نهر', 'met:elena', 'before:2019-03-06', 'خبر'];
/** For many runs of a property; a busy machine is no failure. */
const PATIENCE_MS = 30_000;

const STORED = { origin: 'saved', savedAt: 1 } as const;

const talksOf = (of: Article, texts: readonly string[]) =>
  reading({
    people: ['karim', 'elena'],
    statements: texts.map((text, at) => statement(of, at % 2 === 0 ? 'karim' : 'elena', text)),
    meetings: [report(['karim', 'elena'], of.datePublished)],
  });

const save = (of: Article, texts: readonly string[], to = corpus) =>
  saveArticle(to, of, talksOf(of, texts), STORED);

/** What every query finds, by id; order aside, since equal scores may stand either way. */
async function answers(of = corpus) {
  const found = await Promise.all(QUERIES.map((query) => searchCorpus(of, query, { limit: 200 })));
  return found.map(({ people, statements, meetings, articles }) => [
    [people.total, statements.total, meetings.total, articles.total],
    people.rows.map((row) => row.id).sort(),
    statements.rows.map((row) => row.statement.id).sort(),
    meetings.rows.map((row) => row.meeting.id).sort(),
    articles.rows.map((row) => row.article.id).sort(),
  ]);
}

describe('the index', () => {
  it(
    'is, after any saves, new versions and deletions, what building it anew would give',
    async () => {
      const step = fc.record({
        name: fc.constantFrom('a', 'b', 'c', 'd'),
        deletes: fc.boolean(),
        on: fc.constantFrom('2019-03-04', '2019-03-05', '2019-03-06'),
        texts: fc.array(
          fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
          { maxLength: 3 },
        ),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
          const mine = await open(`index-${serial++}`);
          for (const [at, { name, deletes, on, texts }] of steps.entries()) {
            const of = article(name, { fingerprint: `${name}${at}`, datePublished: day(on) });
            if (deletes) await inTransaction(mine, () => removeArticle(mine, of.id));
            else await save(of, [...new Set(texts)], mine);
          }
          const kept = await answers(mine);
          await renewIndex(mine);
          expect(kept).toEqual(await answers(mine));
          await mine.delete();
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE_MS,
  );

  it('is what a live query asks again when an article is saved, also where it must be built first', async () => {
    await save(article('one'), ['سد']);
    await corpus.index.clear();
    const totals: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = liveQuery(() => searchCorpus(corpus, 'سد', { limit: 5 })).subscribe({
        next: ({ statements }) => {
          totals.push(statements.total);
          if (statements.total === 1)
            void save(article('two', { url: 'https://other.example/2' }), ['سد صغير']);
          if (statements.total < 2) return;
          subscription.unsubscribe();
          resolve();
        },
        error: reject,
      });
    });
    expect(totals).toEqual([1, 2]);
  });

  it('takes no part in a transaction that fails', async () => {
    const first = article('one');
    await save(first, ['سد']);
    const before = await answers();
    const second = article('two', { url: 'https://other.example/two' });
    await expect(
      inTransaction(corpus, async () => {
        await putArticle(corpus, second, talksOf(second, ['نهر']), STORED, undefined);
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect(await answers()).toEqual(before);
    await save(second, ['هدنة']);
    expect((await searchCorpus(corpus, 'هدنة', { limit: 5 })).statements.total).toBe(1);
    expect((await searchCorpus(corpus, 'نهر', { limit: 5 })).statements.total).toBe(0);
  });

  it('forgets a deleted article at once', async () => {
    const first = article('one');
    await save(first, ['سد كبير']);
    await inTransaction(corpus, () => removeArticle(corpus, first.id));
    const { people, statements, meetings, articles } = await searchCorpus(corpus, 'سد', { limit: 5 });
    expect([people.total, statements.total, meetings.total, articles.total]).toEqual([0, 0, 0, 0]);
  });

  it.each(['article', 'site', 'everything'] as const)(
    'finds again what was deleted (%s) and put back',
    async (kind) => {
      const first = article('one');
      await save(first, ['سد كبير', 'نهر']);
      await save(article('two', { url: 'https://other.example/two' }), ['سد صغير']);
      const before = await answers();
      const wanted = {
        article: { kind, article: first.id },
        site: { kind, host: 'paper.example' },
        everything: { kind },
      };
      const deletion = await deleteRows(corpus, wanted[kind] as ToDelete, { at: 1, keep: true });
      const left = kind === 'everything' ? 0 : 1;
      expect((await searchCorpus(corpus, 'سد', { limit: 5 })).statements.total).toBe(left);
      expect((await searchCorpus(corpus, 'نهر', { limit: 5 })).statements.total).toBe(0);
      await undelete(corpus, deletion?.id ?? '');
      expect(await answers()).toEqual(before);
      await save(article('three', { url: 'https://third.example/3' }), ['هدنة']);
      expect((await searchCorpus(corpus, 'هدنة', { limit: 5 })).statements.total).toBe(1);
    },
  );

  it('does not let rows be written behind its back', async () => {
    const write = corpus.transaction('rw', corpus.tables, () => removeArticle(corpus, article('one').id));
    await expect(write).resolves.toBeUndefined();
    await save(article('one'), ['سد']);
    await expect(
      corpus.transaction('rw', corpus.tables, () => removeArticle(corpus, article('one').id)),
    ).rejects.toThrow('inTransaction');
    expect((await searchCorpus(corpus, 'سد', { limit: 5 })).statements.total).toBe(1);
  });
});

describe('an index that is lost or broken', () => {
  beforeEach(async () => {
    await save(article('one'), ['سد كبير', 'نهر طويل']);
    await save(article('two', { url: 'https://other.example/two' }), ['سد صغير']);
  });

  const keysOf = async (part: string): Promise<string[]> =>
    (await corpus.index.toCollection().primaryKeys()).filter((key) => key.includes(part));

  it.each([
    ['is dropped', () => corpus.index.clear()],
    ['has lost its manifest', () => corpus.index.delete('manifest')],
    ['has a manifest of another format', () => corpus.index.put({ format: 0 }, 'manifest')],
    ['has lost a block of terms', async () => corpus.index.bulkDelete(await keysOf('/terms/'))],
    ['has lost its ids', async () => corpus.index.bulkDelete(await keysOf('/ids'))],
    ['has lost a head', async () => corpus.index.bulkDelete(await keysOf('head/'))],
    [
      'has a flipped bit',
      async () => {
        for (const key of await keysOf('/terms/')) {
          const bytes = await corpus.index.get(key);
          if (!(bytes instanceof Uint8Array)) throw new Error('no block');
          bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
          await corpus.index.put(bytes, key);
        }
      },
    ],
  ])('and %s: the next question is answered right, and it heals', async (_, damage) => {
    const before = await answers();
    await damage();
    // Another document, which has nothing in mind.
    const name = corpus.name;
    corpus.close();
    corpus = await open(name);
    expect(await answers()).toEqual(before);
    expect(manifestFrom(await corpus.index.get('manifest'))).not.toBeNull();
  });

  it('does not keep an article from being saved', async () => {
    await corpus.index.bulkDelete(await keysOf('/terms/'));
    expect(await save(article('three', { url: 'https://third.example/3' }), ['هدنة'])).toMatchObject({
      ok: true,
    });
    expect((await searchCorpus(corpus, 'هدنة', { limit: 5 })).statements.total).toBe(1);
    expect((await searchCorpus(corpus, 'سد', { limit: 5 })).statements.total).toBe(2);
  });
});

describe('a merge', () => {
  const MANY = 13;
  const IN_EACH = 200;
  const big = (at: number): Article =>
    article(`n${at}`, { url: `https://n${at}.example/`, fingerprint: `f${at}` });

  it(
    'may be left in the middle, and goes on',
    async () => {
      const texts = (at: number) =>
        Array.from({ length: IN_EACH }, (_, n) => `سد ${at === 1 ? 'فريدة' : 'عامة'} بند ${n}`);
      for (let at = 0; at < MANY; at++) await save(big(at), texts(at));
      const segments = async () => manifestFrom(await corpus.index.get('manifest'))?.segments.length ?? 0;
      expect(await segments()).toBeGreaterThan(3);
      expect((await searchCorpus(corpus, 'فريدة', { limit: 1 })).statements.total).toBe(IN_EACH);
      await inTransaction(corpus, () => removeArticle(corpus, big(1).id));
      const name = corpus.name;
      corpus.close();
      corpus = await open(name);
      while (await tendIndex(corpus));
      expect(await segments()).toBeLessThanOrEqual(3);
      expect((await searchCorpus(corpus, 'سد', { limit: 1 })).statements.total).toBe((MANY - 1) * IN_EACH);
      expect((await searchCorpus(corpus, 'فريدة', { limit: 1 })).statements.total).toBe(0);
    },
    PATIENCE_MS,
  );
});

describe('an older database', () => {
  const VERSION_1 = {
    articles: 'id, fingerprint, savedAt, datePublished, host, origin',
    statements: 'id, article, *speakers, *mentions, *speakerDays, [outlet+day]',
    reports: 'id, article, pack, meeting, *pairs',
    meetings: 'id, *pairs, *attendees, sortDate',
    entities: 'id, entity.kind',
    meta: 'key',
  };
  const TABLES = Object.keys(VERSION_1);
  /** The rows of `corpus` as the older version kept them. */
  const rowsIn = async (table: string): Promise<readonly unknown[]> =>
    (await corpus.table(table).toArray()).map(({ matter: _, ...row }) => row);

  it.each([
    ['1', 1, {}],
    ['3, with an index of its own', 3, { trash: 'key, deletion', index: '' }],
  ])(
    'of version %s keeps every row, and gets what it lacks at the first question',
    async (_, version, added) => {
      const name = `old-${serial++}`;
      await save(article('one'), ['سد كبير', 'العقوبات على السد']);
      const old = new Dexie(name);
      old.version(version).stores({ ...VERSION_1, ...added });
      for (const table of TABLES) await old.table(table).bulkPut(await rowsIn(table));
      if ('index' in added) await old.table('index').put({ format: 1, segments: [] }, 'manifest');
      old.close();
      const upgraded = await open(name);
      const next = article('next', { url: 'https://other.example/next', datePublished: day('2020-01-01') });
      const beside = await contextOf(upgraded, next, talksOf(next, ['السد والعقوبات']));
      expect(beside.statements).toHaveLength(1);
      expect(beside).toEqual(await contextOf(corpus, next, talksOf(next, ['السد والعقوبات'])));
      for (const table of TABLES)
        expect(await upgraded.table(table).toArray(), table).toEqual(await corpus.table(table).toArray());
      const answer = await searchCorpus(upgraded, 'karim', { limit: 5 });
      expect(answer.people.rows.map((row) => row.id)).toEqual([id('karim')]);
      expect([answer.statements.total, answer.meetings.total]).toEqual([1, 1]);
      await upgraded.delete();
    },
  );
});

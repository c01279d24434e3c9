import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldReports } from '@/lib/corpus/fold-reports';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus, watchCorpus } from '@/lib/corpus/store';
import { inTransaction, removeArticle } from '@/lib/corpus/write';
import { saveArticle, unsaveArticle } from '@/lib/intake/save';
import type { Article } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reading';
import { article, day, id, reading, report, statement } from './sample';

let corpus: Corpus;
let serial = 0;

beforeEach(async () => {
  const opened = await openCorpus(`test-${serial++}`);
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
});
afterEach(() => corpus.delete());

const STORED = { origin: 'saved', savedAt: 1 } as const;
const save = (of: Article, read: Reading) => saveArticle(corpus, of, read, STORED);
const talks = (of: Article): Reading =>
  reading({
    people: ['karim', 'elena'],
    statements: [statement(of, 'karim', 'بلاده تريد تبادل قياسات النهر')],
    meetings: [report(['karim', 'elena'], '2019-03-04')],
  });

describe('saving', () => {
  it('writes the article, its statements, its meeting and its people', async () => {
    const first = article('one');
    const saved = await save(first, talks(first));
    expect(saved).toEqual({
      ok: true,
      value: { article: first.id, change: 'new', statements: 1, meetings: 1 },
    });
    const counts = await Promise.all(
      [corpus.articles, corpus.statements, corpus.meetings, corpus.entities].map((table) => table.count()),
    );
    expect(counts).toEqual([1, 1, 1, 2]);
  });

  it('does nothing the second time', async () => {
    const first = article('one');
    await save(first, talks(first));
    expect(await save(first, talks(first))).toMatchObject({ value: { change: 'same' } });
    expect(await corpus.statements.count()).toBe(1);
    expect((await corpus.entities.get(id('karim')))?.uses).toBe(1);
  });

  it('keeps a changed text as a version', async () => {
    const first = article('one');
    await save(first, talks(first));
    const changed = { ...first, articleBody: 'متن جديد', fingerprint: 'other' };
    expect(await save(changed, talks(changed))).toMatchObject({ value: { change: 'version' } });
    expect((await corpus.articles.get(first.id))?.versions.map((version) => version.fingerprint)).toEqual([
      'one',
      'other',
    ]);
    expect(await corpus.meetings.count()).toBe(1);
  });

  it('knows the same words under another address of the site, and lets another outlet have its own', async () => {
    const first = article('one');
    await save(first, talks(first));
    const amp = { ...article('one-amp'), fingerprint: first.fingerprint };
    expect(await save(amp, talks(amp))).toMatchObject({ value: { change: 'same', article: first.id } });
    const copy = {
      ...article('copy', { url: 'https://other.example/copy' }),
      fingerprint: first.fingerprint,
    };
    expect(await save(copy, talks(copy))).toMatchObject({ value: { change: 'new' } });
  });

  it('saves once when two windows save at once', async () => {
    const first = article('one');
    await Promise.all([save(first, talks(first)), save(first, talks(first))]);
    expect(await corpus.articles.count()).toBe(1);
    expect((await corpus.entities.get(id('karim')))?.uses).toBe(1);
  });

  it('folds the reports of two articles into one meeting', async () => {
    const [first, second] = [article('one'), article('two', { url: 'https://other.example/two' })];
    await save(first, talks(first));
    await save(second, talks(second));
    const [meeting] = await corpus.meetings.toArray();
    expect(meeting?.meeting.reports).toHaveLength(2);
  });

  it('tells its watchers', async () => {
    const first = article('one');
    let calls = 0;
    await new Promise<void>((resolve) => {
      const stop = watchCorpus(corpus, () => {
        calls++;
        if (calls === 1) void save(first, talks(first));
        else {
          stop();
          resolve();
        }
      });
    });
    expect(calls).toBe(2);
  });
});

describe('taking a saving back', () => {
  it('leaves nothing of a new article', async () => {
    const first = article('one');
    const saved = await save(first, talks(first));
    if (!saved.ok) throw new Error('not saved');
    await unsaveArticle(corpus, saved.value, talks);
    expect([await corpus.articles.count(), await corpus.entities.count()]).toEqual([0, 0]);
  });

  it('goes back to the version before, read anew', async () => {
    const first = article('one');
    await save(first, talks(first));
    const changed = { ...first, articleBody: 'متن جديد', fingerprint: 'other' };
    const saved = await save(changed, reading({ people: ['peter'] }));
    if (!saved.ok) throw new Error('not saved');
    const read = vi.fn(talks);
    await unsaveArticle(corpus, saved.value, read);
    expect(read.mock.calls[0]?.[0]).toMatchObject({ articleBody: first.articleBody, fingerprint: 'one' });
    expect((await corpus.articles.get(first.id))?.versions).toHaveLength(1);
    expect(await corpus.statements.count()).toBe(1);
    expect((await corpus.entities.toArray()).map((row) => row.id).sort()).toEqual([id('elena'), id('karim')]);
  });

  it('does nothing where nothing had changed', async () => {
    const first = article('one');
    await save(first, talks(first));
    const again = await save(first, talks(first));
    if (!again.ok) throw new Error('not saved');
    await unsaveArticle(corpus, again.value, talks);
    expect(await corpus.articles.count()).toBe(1);
  });
});

describe('deleting', () => {
  it('leaves nothing of an article, and unfolds its meeting', async () => {
    const [first, second] = [article('one'), article('two', { url: 'https://other.example/two' })];
    await save(first, talks(first));
    await save(second, talks(second));
    await inTransaction(corpus, () => removeArticle(corpus, second.id));
    expect((await corpus.meetings.toArray())[0]?.meeting.reports).toHaveLength(1);
    await inTransaction(corpus, () => removeArticle(corpus, first.id));
    const left = await Promise.all(
      [corpus.articles, corpus.statements, corpus.reports, corpus.meetings, corpus.entities].map((table) =>
        table.count(),
      ),
    );
    expect(left).toEqual([0, 0, 0, 0, 0]);
  });

  it('ends, after any saves and deletions, where folding all reports anew would', async () => {
    const step = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      deletes: fc.boolean(),
      days: fc.array(fc.constantFrom('2019-03-04', '2019-03-05', '2019-03-06', '2019-03', '2019'), {
        maxLength: 3,
      }),
      people: fc.uniqueArray(fc.constantFrom('karim', 'elena', 'peter'), { minLength: 2, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        await Promise.all(corpus.tables.map((table) => table.clear()));
        for (const [i, { name, deletes, days, people }] of steps.entries()) {
          const of = article(name, { fingerprint: `${name}${i}`, datePublished: day('2019-03-07') });
          const meetings = days.map((date, at) => report(people, date, { span: { start: at, end: at + 1 } }));
          if (deletes) await inTransaction(corpus, () => removeArticle(corpus, of.id));
          else await save(of, reading({ people, meetings }));
        }
        const kept = (await corpus.meetings.toArray()).map(({ meeting, pairs }) => ({ meeting, pairs }));
        const anew = foldReports(await corpus.reports.toArray()).map(({ meeting, pairs }) => ({
          meeting,
          pairs,
        }));
        const byId = (a: { meeting: { id: string } }, b: { meeting: { id: string } }): number =>
          a.meeting.id < b.meeting.id ? -1 : 1;
        expect(kept.sort(byId)).toEqual(anew.sort(byId));
      }),
      { numRuns: 40 },
    );
  });
});

describe('searching', () => {
  beforeEach(async () => {
    const first = article('السد');
    await save(first, talks(first));
  });
  const find = (query: string) => searchCorpus(corpus, query, { limit: 5 });

  it.each([
    ['a word', 'قياسات'],
    ['a word with marks and tatweel', 'قِيـــاسات'],
    ['a word with a particle', 'وبالنهر'],
    ['a beginning', 'قيا'],
    ['the speaker in Latin letters', 'wadi'],
    ['a phrase', '«تبادل قياسات»'],
  ])('finds the statement by %s', async (_, query) => {
    expect((await find(query)).statements.total).toBe(1);
  });

  it.each([
    ['a word that is not there', 'صاروخ'],
    ['a phrase in another order', '"قياسات تبادل"'],
    ['nothing', '  '],
    ['only marks', '«»'],
  ])('finds none by %s', async (_, query) => expect((await find(query)).statements.total).toBe(0));

  it('finds people, meetings and articles beside, and says where the words stand', async () => {
    const answer = await find('كريم');
    expect([answer.people.total, answer.meetings.total]).toEqual([1, 1]);
    const { articles } = await find('السد');
    expect(articles.rows[0]?.matches).toEqual([{ start: 4, end: 8 }]);
  });
});

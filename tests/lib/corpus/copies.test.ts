import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleCopies } from '@/lib/corpus/article-copies';
import { resemblance, sketchOf } from '@/lib/corpus/sketch';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { saveArticle } from '@/lib/intake/save';
import { article, day, reading } from './sample';

/** Letters only: a figure would be a word of its own. */
const words = (from: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `w${(from + i).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
  );
const TEXT = words(0, 120).join(' ');
const alike = (one: string, other: string): number => resemblance(sketchOf(one), sketchOf(other));

describe('a sketch', () => {
  it('is the same whatever the spelling', () =>
    expect(alike('سوريا '.repeat(60), 'سُوريا '.repeat(60))).toBe(1));
  it('tells other texts apart', () => expect(alike(TEXT, words(500, 120).join(' '))).toBe(0));
  it('of a few words is none', () => expect(sketchOf(words(0, 39).join(' '))).toEqual([]));

  it('is near what all runs of words would tell', () => {
    const runs = (text: string): Set<string> => {
      const all = text.split(' ');
      return new Set(all.slice(3).map((_, at) => all.slice(at, at + 4).join(' ')));
    };
    const cut = fc.tuple(fc.nat({ max: 100 }), fc.integer({ min: 60, max: 200 }));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 30, maxLength: 30 }), (cuts) => {
        const errors = cuts.map(([from, count]) => {
          const [one, other] = [words(0, 160).join(' '), words(from, count).join(' ')];
          const [a, b] = [runs(one), runs(other)];
          const shared = [...a].filter((run) => b.has(run)).length;
          return alike(one, other) - shared / (a.size + b.size - shared);
        });
        const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
        expect(mean).toBeLessThan(0.25);
      }),
      { numRuns: 20 },
    );
  });
});

describe('copies of an article', () => {
  let corpus: Corpus;
  let serial = 0;
  beforeEach(async () => {
    const opened = await openCorpus(`copies-${serial++}`);
    if (!opened.ok) throw new Error('no database');
    corpus = opened.value;
  });
  afterEach(() => corpus.delete());

  const save = async (name: string, host: string, articleBody: string, on: string): Promise<void> => {
    const of = article(name, {
      url: `https://${host}/${name}`,
      articleBody,
      fingerprint: name,
      datePublished: day(on),
      publisher: host,
    });
    await saveArticle(corpus, of, reading({}), { origin: 'saved', savedAt: 1 });
  };
  const outlets = async (text: string): Promise<readonly (string | null)[]> =>
    (await articleCopies(corpus, { id: 'open' as never, host: 'open.example', sketch: sketchOf(text) })).map(
      ({ publisher }) => publisher,
    );

  it('are one for each other outlet, the earliest first', async () => {
    await save('late', 'late.example', TEXT, '2019-03-06');
    await save('cut', 'early.example', words(0, 100).join(' '), '2019-03-04');
    await save('again', 'early.example', TEXT, '2019-03-07');
    await save('own', 'open.example', TEXT, '2019-03-04');
    await save('other', 'other.example', words(300, 120).join(' '), '2019-03-04');
    expect(await outlets(TEXT)).toEqual(['early.example', 'late.example']);
    expect(await outlets('too short')).toEqual([]);
  });
});

/** The index beside its naive twin: whatever is added, deleted, merged and asked, both answer the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockCache } from '@/lib/search/block-cache';
import { type IndexDocument, USUAL_LENGTHS } from '@/lib/search/document';
import { kindNumber } from '@/lib/search/kinds';
import { lookUp } from '@/lib/search/lookup';
import { emptyManifest, manifestFrom } from '@/lib/search/manifest';
import { type Group, matchKind, type Question, rankMatches } from '@/lib/search/rank';
import { rankMany } from '@/lib/search/rank-many';
import { idsOf, openSnapshot } from '@/lib/search/snapshot';
import { mergeSome, updateIndex } from '@/lib/search/update';
import { MemoryStore } from './memory-store';
import { type NaiveHit, NaiveIndex } from './naive';

const KINDS = ['statements', 'articles'] as const;
const TOP = 20;
/** For many runs of a property; a busy machine is no failure. */
const PATIENCE_MS = 30_000;
/** So that a few documents already make segments to merge. */
const SMALL_SEGMENT = 16;
/** One step of an impact byte, over several words. */
const TOLERANCE = 0.02;

const letters = fc.constantFrom(...'ابتسملي');
const arabicWord = fc.string({ unit: letters, minLength: 1, maxLength: 3 });
const attribute = fc.constantFrom('@a|s', '@b|s', '=outlet');
const day = fc.constantFrom(0, 20190000, 20190300, 20190304, 20190305, 20200101);

const document: fc.Arbitrary<IndexDocument> = fc.record({
  kind: fc.constantFrom(...KINDS),
  id: fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'person:٤'),
    fc.integer({ min: 0, max: 40 }).map((n) => n.toString(16).padStart(20, '0')),
  ),
  day,
  words: fc.array(arabicWord, { maxLength: 12 }),
  attributes: fc.array(attribute, { maxLength: 2 }),
  weight: fc.constantFrom(null, null, 1.5),
});

const group: fc.Arbitrary<Group> = fc
  .array(fc.record({ term: fc.oneof(arabicWord, attribute), factor: fc.constantFrom(1, 0.5) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((terms) => [...new Map(terms.map((each) => [each.term, each])).values()]);

const question: fc.Arbitrary<Question> = fc.record({
  words: fc.array(group, { minLength: 1, maxLength: 3 }),
  filters: fc.array(
    attribute.map((term) => [{ term, factor: 1 }]),
    { maxLength: 1 },
  ),
  excluded: fc.array(group, { maxLength: 1 }),
  days: fc.option(fc.constant({ from: 20190300, to: 20190305 })),
  mode: fc.constantFrom('all', 'any'),
});

/** Many short sessions of work: articles come in batches, some go, merges move on. */
const step = fc.oneof(
  fc.record({ add: fc.array(document, { maxLength: 30 }) }),
  fc.record({ remove: fc.array(document, { maxLength: 6 }) }),
  fc.record({ merge: fc.integer({ min: 1, max: 5 }) }),
);

interface Answer {
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly day: number; readonly score: number }[];
}

async function answerOf(
  store: MemoryStore,
  asked: Question,
  kind: number,
  order: 'best' | 'newest' = 'best',
): Promise<Answer> {
  const snapshot = await openSnapshot(store, new BlockCache());
  if (snapshot === null) throw new Error('no index');
  const groups = [...asked.words, ...asked.filters, ...asked.excluded];
  const found = await lookUp(snapshot, { terms: groups.flat().map(({ term }) => term) });
  const matches = matchKind(snapshot, found, asked, kind);
  const ranked = rankMatches(snapshot, matches, kind, TOP, order);
  const ids = await idsOf(snapshot, kind, ranked);
  return {
    total: matches.total,
    hits: ranked.map(({ score, day: on }, at) => ({ id: ids[at] ?? '', day: on, score })),
  };
}

const exactly = (term: string): Group => [{ term, factor: 1 }];

async function relatedTo(store: MemoryStore, asked: Question, kind: 'statements' | 'articles') {
  const snapshot = await openSnapshot(store, new BlockCache());
  if (snapshot === null) throw new Error('no index');
  const firsts = (groups: readonly Group[]) => groups.flatMap(([first]) => first ?? []);
  const filters = firsts(asked.filters).map(({ term }) => term);
  const { hits } = await rankMany(
    snapshot,
    [
      {
        terms: firsts(asked.words),
        wants: [
          { filters: [], most: TOP },
          { filters, most: TOP },
        ],
      },
    ],
    kind,
  );
  return hits[1] ?? [];
}

/** Hits are the twin's, in number and kind; with `scores`, also in score and order. */
function expectSame({ total, hits }: Answer, expected: readonly NaiveHit[], scores: boolean): void {
  expect(total).toBe(expected.length);
  expect(hits).toHaveLength(Math.min(TOP, expected.length));
  const scoreOf = new Map(expected.map((hit) => [hit.id, hit.score]));
  hits.forEach(({ id, score }, at) => {
    const exact = scoreOf.get(id);
    expect(exact).toBeDefined();
    if (!scores) return;
    const slack = TOLERANCE * Math.max(1, score);
    expect(Math.abs(score - (exact ?? 0))).toBeLessThanOrEqual(slack);
    expect((expected[at]?.score ?? 0) - (exact ?? 0)).toBeLessThanOrEqual(slack);
  });
}

/** Distinct by kind and id, as rows are. */
const distinct = (documents: readonly IndexDocument[]): readonly IndexDocument[] => [
  ...new Map(documents.map((each) => [`${each.kind}:${each.id}`, each])).values(),
];

const emptyStore = async (): Promise<MemoryStore> => {
  const store = new MemoryStore();
  await store.put([['manifest', emptyManifest('test')]]);
  return store;
};

/** Deleted documents count in a word's rarity until a merge drops them: with none left, scores are exact. */
const hasDead = (store: MemoryStore): boolean =>
  manifestFrom(store.rows.get('manifest'))?.segments.some(({ dead }) =>
    dead.some((docs) => docs.length > 0),
  ) ?? false;

describe('the index and its naive twin', () => {
  it(
    'give the same answers after any changes',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), question, async (steps, asked) => {
          const store = await emptyStore();
          const naive = new NaiveIndex(USUAL_LENGTHS);
          for (const change of steps) {
            const added = 'add' in change ? distinct(change.add) : [];
            const going = 'remove' in change ? distinct(change.remove) : added;
            const removed = going.flatMap(({ kind, id }) => naive.remove(kind, id) ?? []);
            for (const each of added) naive.put(each);
            if ('merge' in change) await mergeSome(store, change.merge);
            else await updateIndex(store, { removed, added }, SMALL_SEGMENT);
          }
          for (const kind of KINDS) {
            const expected = naive.search(asked, kind);
            expectSame(await answerOf(store, asked, kindNumber(kind)), expected, !hasDead(store));
            const any = {
              ...asked,
              words: asked.words.map((of) => of.slice(0, 1)),
              excluded: [],
              days: null,
            };
            const plain = any.words.map(([first]) => first?.term ?? '').filter((term) => !/[@=]/.test(term));
            const wholly: Question = { ...any, words: [...new Set(plain)].map(exactly), mode: 'any' };
            const related = await relatedTo(store, wholly, kind);
            expectSame(
              { total: naive.search(wholly, kind).length, hits: related.map((hit) => ({ ...hit, day: 0 })) },
              naive.search(wholly, kind),
              !hasDead(store),
            );
            const newest = await answerOf(store, asked, kindNumber(kind), 'newest');
            const days = [...expected].map((hit) => hit.day).sort((a, b) => b - a);
            expect(newest.hits.map((hit) => hit.day)).toEqual(days.slice(0, TOP));
          }
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'agree where lists run over many blocks and merges over many slices',
    async () => {
      const store = await emptyStore();
      const naive = new NaiveIndex(USUAL_LENGTHS);
      const random = seeded(7);
      for (let batch = 0; batch < 9; batch++) {
        const added = Array.from({ length: 2500 }, (_, at) => largeDocument(batch * 2500 + at, random));
        for (const each of added) naive.put(each);
        await updateIndex(store, { removed: [], added });
        // Between two slices of a merge, or before one: what dies then must stay dead after it.
        const gone = naive.remove('statements', largeId(batch * 7));
        await updateIndex(store, { removed: gone === undefined ? [] : [gone], added: [] });
      }
      while (await mergeSome(store, 1));
      for (const words of [['في'], ['في', 'w3'], ['w1', 'w2'], ['w700', 'w3', 'غائب']]) {
        const asked: Question = {
          words: words.map(exactly),
          filters: [],
          excluded: [],
          days: null,
          mode: words.length > 2 ? 'any' : 'all',
        };
        expectSame(
          await answerOf(store, asked, kindNumber('statements')),
          naive.search(asked, 'statements'),
          !hasDead(store),
        );
      }
    },
    PATIENCE_MS,
  );
});

const largeId = (number: number): string => number.toString(16).padStart(20, '0');

/** A word in every document, and a few of a common lot. */
function largeDocument(number: number, random: () => number): IndexDocument {
  const words = Array.from({ length: 3 }, () => `w${Math.floor(random() ** 4 * 5000)}`);
  return {
    kind: 'statements',
    id: largeId(number),
    day: 20100101 + Math.floor(random() * 20) * 10_000,
    words: ['في', ...words],
    attributes: [],
    weight: null,
  };
}

/** Numerical Recipes' linear congruential generator: 0 ≤ n < 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Several wants of one question: each gets what it would get alone, whatever the others are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AnyQuestion, bestOfAny, type SegmentWant, scratchFor } from '@/lib/search/best-of-any';
import type { Postings } from '@/lib/search/postings';

const DOCS = 2000;

const postings = (size: number): fc.Arbitrary<Postings> =>
  fc.uniqueArray(fc.nat(DOCS - 1), { minLength: size / 2, maxLength: size }).map((docs) => {
    const sorted = Uint32Array.from(docs).sort();
    return { docs: sorted, impacts: Uint8Array.from(sorted, (doc) => 1 + ((doc * 7) % 255)) };
  });

/** One document in twenty and more: such words only add. */
const common = postings(400).map((list) => ({ postings: list, rarity: 1 }));
const rare = postings(40).map((list) => ({ postings: list, rarity: 4 }));
const want: fc.Arbitrary<SegmentWant> = fc.record({
  filters: fc.array(postings(600), { maxLength: 1 }),
  most: fc.integer({ min: 1, max: 8 }),
});

it('each want gets what it would get alone', () => {
  const question = fc.record({
    scored: fc.tuple(rare, rare, common, common).map((lists) => [...lists]),
    dead: fc.uniqueArray(fc.nat(DOCS - 1), { maxLength: 20 }).map((docs) => docs.sort((a, b) => a - b)),
    wants: fc.array(want, { minLength: 2, maxLength: 3 }),
  });
  const scratch = scratchFor(DOCS);
  const alone = (asked: AnyQuestion) =>
    asked.wants.map((one) => bestOfAny({ ...asked, wants: [one] }, scratch)[0]);
  fc.assert(
    fc.property(question, (asked) => {
      expect(bestOfAny(asked, scratch)).toEqual(alone(asked));
    }),
    { numRuns: 30 },
  );
});

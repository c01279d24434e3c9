/** Seeking terms in blocks, and rows in runs, beside the plain way to the same end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockCursor, BlockWriter, openBlock } from '@/lib/search/block';
import { INDEX_KINDS } from '@/lib/search/kinds';
import type { Postings } from '@/lib/search/postings';
import { readNumbered, runsOf } from '@/lib/search/runs';
import { TermSeeker } from '@/lib/search/term-seeker';
import { MemoryStore } from './memory-store';

const word = fc.string({ unit: fc.constantFrom(...'ابتa'), minLength: 1, maxLength: 5 });
const postings = (count: number): Postings => ({
  docs: Uint32Array.from({ length: count }, (_, doc) => doc),
  impacts: new Uint8Array(count).fill(7),
});
const listsOf = (count: number) => INDEX_KINDS.map((_, kind) => (kind === 1 ? postings(count) : null));

function blocksWith(terms: ReadonlyMap<string, number>): readonly Uint8Array[] {
  const writer = new BlockWriter();
  for (const [term, count] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
    writer.add(term, listsOf(count));
  return writer.finish().map(({ bytes }) => openBlock(bytes));
}

type Entry = readonly [term: string, count: number];

function walked(content: Uint8Array, wanted: ReadonlySet<string>): Entry[] {
  const cursor = new BlockCursor(content);
  const found: Entry[] = [];
  while (cursor.next()) if (wanted.has(cursor.term)) found.push([cursor.term, cursor.total()]);
  return found;
}

function sought(content: Uint8Array, wanted: ReadonlySet<string>): Entry[] {
  const seeker = new TermSeeker(content, [...wanted].sort());
  const found: Entry[] = [];
  while (seeker.next()) found.push([seeker.term, seeker.entry.lazyLists()()[1]?.docs.length ?? 0]);
  return found;
}

describe('terms of a block', () => {
  it('are those that a walk over all of them finds', () => {
    const terms = fc.dictionary(word, fc.integer({ min: 1, max: 3 }), { maxKeys: 40 });
    fc.assert(
      fc.property(terms, fc.uniqueArray(word, { maxLength: 20 }), (all, some) => {
        const wanted = new Set([...some, ...Object.keys(all).slice(0, 3)]);
        for (const content of blocksWith(new Map(Object.entries(all))))
          expect(sought(content, wanted)).toEqual(walked(content, wanted));
      }),
    );
  });

  it('have all their parts, also where a list goes over several blocks', () => {
    const blocks = blocksWith(
      new Map([
        ['ا', 1],
        ['اب', 20_000],
        ['ب'.repeat(300), 2],
        ['ت', 1],
      ]),
    );
    expect(blocks.length).toBeGreaterThan(1);
    const wanted = new Set(['اب', 'ب'.repeat(300)]);
    const found = blocks.flatMap((content) => sought(content, wanted));
    expect(found).toEqual(blocks.flatMap((content) => walked(content, wanted)));
    expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(20_002);
  });
});

describe('runs', () => {
  it.each([
    ['none', [], []],
    ['what lies close is one run', [3, 4, 6], [[3, 7]]],
    [
      'what lies apart is several',
      [3, 5, 8, 40],
      [
        [3, 6],
        [8, 9],
        [40, 41],
      ],
    ],
    [
      'none longer than allowed',
      [0, 1, 2, 3, 4, 5, 6],
      [
        [0, 5],
        [5, 7],
      ],
    ],
  ])('%s', (_, numbers, runs) => {
    expect(runsOf(numbers, 2, 5).map(({ from, to }) => [from, to])).toEqual(runs);
  });

  it('give every row by its number, and nothing where there is none', async () => {
    const numbers = fc.uniqueArray(fc.nat(60), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (there, wanted) => {
        const keyOf = (number: number): string => `7/terms/${String(number).padStart(5, '0')}`;
        const store = new MemoryStore();
        await store.put(there.map((number) => [keyOf(number), number]));
        const sorted = [...wanted].sort((a, b) => a - b);
        const read = await readNumbered(store, keyOf, sorted, 4);
        expect(read).toEqual(sorted.map((number) => (there.includes(number) ? number : undefined)));
      }),
    );
  });
});

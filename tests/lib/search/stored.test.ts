/** What is stored comes back as it was, or says that it is damaged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockCursor, BlockWriter, openBlock, type TermLists } from '@/lib/search/block';
import { ByteReader, ByteWriter, DamagedBytes } from '@/lib/search/bytes';
import { calendarOf, dayOf, docsIn, readCalendar, writeCalendar } from '@/lib/search/calendar';
import { seal, unseal } from '@/lib/search/checksum';
import { blocksOfIds, IDS_IN_BLOCK, readIds, readIdsAt } from '@/lib/search/ids';
import { INDEX_KINDS } from '@/lib/search/kinds';

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anyWord = fc.string({ unit: 'binary', maxLength: 12 });

describe('bytes', () => {
  it('keep every number and every string', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(uint32, anyWord)), (values) => {
        const writer = new ByteWriter();
        for (const value of values) typeof value === 'number' ? writer.varint(value) : writer.word(value);
        const reader = new ByteReader(writer.take());
        const read = values.map((value) => (typeof value === 'number' ? reader.varint() : reader.word()));
        expect(read).toEqual(values);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  it('are told from damaged ones', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, flip) => {
          const sealed = seal(bytes);
          expect(unseal(sealed)).toEqual(bytes);
          const damaged = sealed.slice();
          const place = at % damaged.length;
          damaged[place] = (damaged[place] ?? 0) ^ flip;
          expect(() => unseal(damaged)).toThrow(DamagedBytes);
          expect(() => unseal(sealed.subarray(0, -1))).toThrow(DamagedBytes);
        },
      ),
    );
  });

  it.each([undefined, null, 'text', new Uint8Array(2), { length: 9 }])('%s is no block', (stored) =>
    expect(() => unseal(stored)).toThrow(DamagedBytes),
  );
});

describe('blocks', () => {
  const list = fc
    .uniqueArray(fc.nat(30_000), { minLength: 1, maxLength: 40 })
    .map((docs) => Uint32Array.from(docs).sort());

  it('keep terms in order with their lists', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          anyWord.filter((word) => word !== '__proto__'),
          list,
        ),
        fc.boolean(),
        (words, isAttribute) => {
          const writer = new BlockWriter();
          const terms = Object.keys(words).sort();
          const lists = (docs: Uint32Array): TermLists =>
            INDEX_KINDS.map((_, kind) =>
              kind % 2 === 0
                ? { docs, impacts: isAttribute ? null : Uint8Array.from(docs, (doc) => doc & 255) }
                : null,
            );
          for (const term of terms) writer.add(term, lists(words[term] ?? new Uint32Array()));
          const read = writer.finish().flatMap(({ bytes }) => {
            const cursor = new BlockCursor(openBlock(bytes));
            const entries: [string, TermLists][] = [];
            while (cursor.next()) entries.push([cursor.term, cursor.lists()]);
            return entries;
          });
          expect(read).toEqual(terms.map((term) => [term, lists(words[term] ?? new Uint32Array())]));
        },
      ),
    );
  });
});

describe('ids', () => {
  const id = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 20, maxLength: 20 }),
    anyWord,
  );

  it('are found by their place', () => {
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 600 }), fc.nat(), (ids, at) => {
        const blocks = blocksOfIds(ids);
        expect(blocks.flatMap(readIds)).toEqual(ids);
        const place = at % ids.length;
        const block = blocks[Math.floor(place / IDS_IN_BLOCK)];
        expect(readIdsAt(block, [place % IDS_IN_BLOCK])).toEqual([ids[place]]);
      }),
    );
  });
});

describe('calendars', () => {
  const days = fc
    .array(fc.constantFrom(0, 20190000, 20190300, 20190304, 20190305, 20211231), { maxLength: 50 })
    .map((all) => all.sort((a, b) => a - b));

  it('tell every document’s day, and the documents of a span', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(0, 1, 20190304),
        fc.constantFrom(20190305, 20200000, 99999999),
        (all, from, to) => {
          const writer = new ByteWriter();
          writeCalendar(writer, calendarOf(all));
          const calendar = readCalendar(new ByteReader(writer.take()));
          expect(all.map((_, doc) => dayOf(calendar, doc))).toEqual(all);
          const range = docsIn(calendar, { from, to });
          expect(all.slice(range.from, range.to)).toEqual(all.filter((day) => day >= from && day < to));
        },
      ),
    );
  });
});

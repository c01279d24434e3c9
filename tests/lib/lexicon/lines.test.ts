import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedLines } from '@/lib/lexicon/build/sorted-lines';
import { beginsAKey, fieldsOf } from '@/lib/lexicon/lines';
import { readingsOf } from '@/lib/lexicon/particles';
import { spellingKey } from '@/lib/lexicon/spelling';

const word = fc.string({ unit: fc.constantFrom(...'ab بتا*/-'), minLength: 1, maxLength: 4 });

it('finds in sorted lines what a map finds', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.array(word, { minLength: 1, maxLength: 3 })), word, (table, other) => {
      const blob = sortedLines(Object.entries(table).map(([key, fields]) => [key, ...fields]));
      for (const key of [...Object.keys(table), other])
        expect(fieldsOf(blob, key)).toEqual(table[key] ?? null);
    }),
  );
});

it('knows the first words of keys as a list of them does', () => {
  const solid = word.filter((drawn) => !drawn.includes(' '));
  const phrase = fc.array(solid, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(phrase), solid, (keys, other) => {
      const blob = sortedLines(keys.map((key) => [key, 'field']));
      const firstWords = new Set(keys.flatMap((key) => [key, key.split(' ')[0] ?? '']));
      for (const each of [...firstWords, other]) expect(beginsAKey(blob, each)).toBe(firstWords.has(each));
    }),
  );
});

describe('spellingKey', () => {
  it.each([
    ['سيرجي', 'سيرغي'],
    ['ديميتري', 'دميتري'],
    ['ستولتنبرج', 'ستولتنبيرغ'],
    ['تيلرسون', 'تيلرسن'],
  ])('%s and %s are one', (one, other) => expect(spellingKey(one)).toBe(spellingKey(other)));
  it.each([
    ['لافروف', 'لابروف'],
    ['بوتين', 'بوتان'.replace('ان', 'ار')],
  ])('%s and %s are two', (one, other) => expect(spellingKey(one)).not.toBe(spellingKey(other)));
});

it.each([
  ['وزير', ['وزير', 'زير']],
  ['وللاسد', ['وللاسد', 'للاسد', 'الاسد', 'لاسد']],
  ['putin', ['putin']],
])('readingsOf %s', (text, words) => expect(readingsOf(text).map((reading) => reading.word)).toEqual(words));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/search/query';
import { spanOf } from '@/lib/search/query-dates';

const wordsOf = (query: string): readonly string[] => parseQuery(query).words.map(({ text }) => text);

describe('parseQuery', () => {
  it.each([
    ['عقوبات جديدة ', ['عقوبات', 'جديده']],
    ['في السد ', ['السد']],
    ['وكان السد ', ['السد']],
    ['الموعد 14:30 ', ['الموعد', '14', '30']],
    ['https://paper.example/a ', ['https', 'paper', 'example']],
    ['«وقف إطلاق النار»', ['وقف', 'اطلاق', 'النار']],
    ['speaker:لافروف السد ', ['السد']],
    ['kind:غريب ', ['kind', 'غريب']],
    ['before:غد ', ['غد']],
    ['al-wadi ', ['al', 'wadi']],
    ['سو-24 ', ['سو24']],
  ])('%s has the words %j', (query, words) => expect(wordsOf(query)).toEqual(words));

  it.each([
    ['سد', true],
    ['سد ', false],
    ['س', false],
    ['"سد"', false],
    ['سد نه', true],
  ])('%s is still being typed: %s', (query, isOpen) =>
    expect(parseQuery(query).words.some((word) => word.isOpen)).toBe(isOpen),
  );

  it.each([
    ['speaker:karim', 'speaker', ['karim']],
    ['المتحدث: كريم', 'speaker', ['كريم']],
    ['outlet:"صحيفة الميناء"', 'outlet', ['صحيفه', 'الميناء']],
    ['موقع:النهر', 'outlet', ['النهر']],
    ['met:«كريم الوادي»', 'met', ['كريم', 'الوادي']],
    ['مكان:جنيف', 'place', ['جنيف']],
    ['Kind:SUMMIT', 'kind', ['summit']],
    ['نوع:"مؤتمر صحفي"', 'kind', ['press conference']],
    ['نوع:قول', 'kind', ['statement']],
  ])('%s filters by %s', (query, field, words) =>
    expect(parseQuery(query).filters).toEqual([{ field, words, isExcluded: false }]),
  );

  it('tells what must not be there', () => {
    const query = parseQuery('السد -نفط -"وقف إطلاق النار" -speaker:karim -kind:direct ');
    expect(query.excluded.map(({ text }) => text)).toEqual(['نفط']);
    expect(query.excludedPhrases).toEqual(['وقف اطلاق النار']);
    expect(query.filters.map(({ field, isExcluded }) => [field, isExcluded])).toEqual([
      ['speaker', true],
      ['kind', true],
    ]);
  });

  it('narrows the days by all that is said of them', () => {
    expect(parseQuery('after:2019 before:2019-06-15').days).toEqual({ from: 20190000, to: 20190615 });
    expect(parseQuery('بعد:٢٠١٩').days?.from).toBe(20190000);
  });

  it('takes anything at all', () => {
    const letter = fc.constantFrom(...'"«»:- ابst19٣/.', 'speaker:', 'قبل:', 'kind:');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: letter, maxLength: 30 })), (text) => {
        expect(parseQuery(text).words.every((word) => word.text !== '' && word.stem !== '')).toBe(true);
      }),
    );
  });
});

describe('spanOf', () => {
  it.each([
    ['2019', 20190000, 20200000],
    ['2019-03', 20190300, 20190400],
    ['2019-3-4', 20190304, 20190305],
    ['4/3/2019', 20190304, 20190305],
    ['٢٠١٩', 20190000, 20200000],
    ['4 مارس 2019', 20190304, 20190305],
    ['آذار 2019', 20190300, 20190400],
    ['March 2019', 20190300, 20190400],
  ])('%s', (text, from, to) => expect(spanOf(text)).toEqual({ from, to }));

  it.each(['السد', '2019-13', '99', '', '2019-00-10'])('«%s» is no date', (text) =>
    expect(spanOf(text)).toBeNull(),
  );
});

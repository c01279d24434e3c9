import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, oldestFirst, rankOf, strongest } from '@/lib/context/rank';
import type { StatementContext, StatementItem } from '@/lib/model/context';
import { item } from './items';
import { said } from './sayings';

const names = (items: readonly StatementItem[]): string =>
  items.map(({ article }) => article.headline.replace('خبر ', '')).join(' ');

describe('which of many', () => {
  it('the highest scores', () => {
    const items = [1, 5, 3].map((score) => item(String(score), { score }));
    expect(names(best(items, 2))).toBe('5 3');
  });

  it('of equal scores the same speaker’s own words, and a copy of them', () => {
    const others = item('others', { relation: 'others' });
    expect(rankOf(item('own'))).toBeGreaterThan(rankOf(others));
    expect(rankOf(item('copy', { relation: 'copy' }))).toBeGreaterThan(rankOf(others));
  });
});

describe('oldest first', () => {
  it.each([
    ['by the day it was said', [item('b', { saidOn: '2019-01-02' }), item('a', { saidOn: '2019-01-01' })]],
    [
      'else by the day of its article',
      [item('b', { published: '2019-01-02' }), item('a', { saidOn: '2019-01-01' })],
    ],
    ['within one article as they stand there', [item('b', { at: 90 }), item('a', { at: 7 })]],
    ['those without a day last', [item('b', { published: null }), item('a', { published: '2099-01-01' })]],
  ])('%s', (_, items) => expect(names([...items].sort(oldestFirst))).toBe('a b'));
});

const context = (name: string, ...items: StatementItem[]): StatementContext => ({
  statement: said('karim', name),
  items,
  more: 0,
});
const marked = (contexts: readonly StatementContext[], statements: number): string =>
  strongest(contexts, statements)
    .map(({ statement }) => statement.text)
    .join(' ');

describe('which statements are marked', () => {
  const matters = ['a', 'b', 'c', 'd', 'e'].map((name, i) =>
    context(name, item(name, { score: 10 - i, matter: [`w:${name}`] })),
  );

  it.each([
    [15, 'a b c d e'],
    [14, 'a b c d'],
    [9, 'a b c'],
    [5, 'a b c'], // a short article may have three
    [1, 'a b c'],
  ])('of %i statements: %s', (statements, expected) => expect(marked(matters, statements)).toBe(expected));

  it('stand in the article’s order', () => expect(marked([...matters].reverse(), 9)).toBe('c b a'));

  it('one that repeats a marked matter comes after one that brings up another', () => {
    const repeated = ['a', 'b', 'c'].map((name, i) =>
      context(name, item(name, { score: 10 - i, matter: ['w:dam'] })),
    );
    const other = context('other', item('other', { score: 6, matter: ['w:grain'] }));
    expect(marked([...repeated, other], 9)).toBe('a b other');
  });

  it('never more than a third, or three', () => {
    const contexts = fc.array(
      fc.record({ score: fc.nat(20), matter: fc.constantFrom('w:a', 'w:b', 'w:c') }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(contexts, fc.nat(40), (found, others) => {
        const all = found.map(({ score, matter }, i) =>
          context(String(i), item(String(i), { score, matter: [matter] })),
        );
        const shown = strongest(all, found.length + others);
        expect(shown.length).toBe(
          Math.min(found.length, Math.max(3, Math.floor((found.length + others) / 3))),
        );
        expect(all.filter((one) => shown.includes(one))).toEqual(shown);
      }),
    );
  });
});

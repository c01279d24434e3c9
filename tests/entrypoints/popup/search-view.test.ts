import { describe, expect, it } from 'vitest';
import { notNarrowed } from '@/components/search-results';
import { questionOf } from '@/entrypoints/popup/corpus-searcher';
import { searchView, withMore } from '@/entrypoints/popup/search-view';
import { NO_ANSWER, type SearchAnswer } from '@/lib/corpus/answer';
import { termOf } from '@/lib/language/stems';
import { context } from '../../gallery/fixtures';
import { wadi } from '../../gallery/people';

const statements = context.statements
  .flatMap(({ items }) => items)
  .map(({ statement, speakers, article }) => ({ statement, speakers, article, matches: [] }));
const answer: SearchAnswer = {
  ...NO_ANSWER,
  people: { total: 1, rows: [wadi] },
  statements: { total: 40, rows: statements.slice(0, 2) },
};
const rowsOf = (from: number, to: number) =>
  statements
    .slice(from, to)
    .map((found) => ({ kind: 'statement', id: found.statement.id, ...found }) as const);
const group = (view: ReturnType<typeof searchView>) =>
  view.kind === 'answer' ? view.groups.find(({ kind }) => kind === 'statements') : undefined;

describe('further rows', () => {
  it('come after those shown, none twice', () => {
    const view = withMore(searchView('سد', answer), 'statements', rowsOf(1, 4));
    expect(group(view)?.rows.map(({ id }) => id)).toEqual(rowsOf(0, 4).map(({ id }) => id));
    expect(group(view)?.total).toBe(40);
  });

  it('that bring nothing new are the end', () =>
    expect(group(withMore(searchView('سد', answer), 'statements', rowsOf(0, 1)))?.total).toBe(2));
});

it('shows what was looked for instead as the texts write it, and marks it there', () => {
  const view = searchView('الوداي', { ...answer, corrections: [{ from: 'الوداي', to: termOf('الوادي') }] });
  if (view.kind !== 'answer') throw new Error('no answer');
  expect(view.corrections).toEqual([{ from: 'الوداي', to: 'الوادي' }]);
  expect(view.matchesIn('كريم الوادي')).toEqual([{ start: 5, end: 11 }]);
});

it('asks the values first, so that the last word may still be a beginning', () => {
  const value = { field: 'outlet', value: 'x', entity: null, count: 1, query: 'outlet:"x"' } as const;
  expect(questionOf(' سد', { kind: null, values: [value] })).toBe('outlet:"x" سد');
  expect(questionOf('سد ', notNarrowed)).toBe('سد ');
});

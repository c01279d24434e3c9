import { describe, expect, it } from 'vitest';
import { glimpseOf } from '@/lib/context/glimpse';
import type { Context, MeetingItem, StatementItem } from '@/lib/model/context';
import { context, meetings, saying } from '../../gallery/fixtures';
import { mina, sinan, wadi } from '../../gallery/people';

const [matter] = context.statements;

function matterOf(items: readonly StatementItem[], more = 0): Context {
  if (matter === undefined) throw new Error('no statement');
  return { meetings: [], statements: [{ ...matter, items, more }] };
}

const item = (id: string, rest: Partial<StatementItem> = {}): StatementItem => ({
  ...saying({ id, by: wadi, text: id, on: null, article: mina }),
  id,
  ...rest,
});

const shown = (of: Context, mark = 'own-1'): readonly string[] =>
  glimpseOf(of, mark)?.items.map(({ id }) => id) ?? [];

describe('of a statement', () => {
  it('takes the two that bear on it most, oldest first', () => {
    const dated = (id: string, day: string, score: number): StatementItem => ({
      ...item(id, { score }),
      article: { ...mina, datePublished: day as typeof mina.datePublished },
    });
    expect(
      shown(
        matterOf([
          dated('weak', '2014-01-01', 1),
          dated('new', '2016-01-01', 9),
          dated('old', '2015-01-01', 5),
        ]),
      ),
    ).toEqual(['old', 'new']);
  });

  it.each([
    ['what came before to what came after', { when: 'later', score: 9 }],
    ['other words to a copy', { relation: 'copy', score: 9 }],
    ['of equal relevance the same speaker', { relation: 'others' }],
  ] as const)('prefers %s', (_, rest) =>
    expect([...shown(matterOf([item('last', rest), item('a'), item('b')]))].sort()).toEqual(['a', 'b']),
  );

  it('shows what came after where nothing came before', () =>
    expect(shown(matterOf([item('after', { when: 'later' })]))).toEqual(['after']));

  it('counts what is left out, here and beyond the cut', () =>
    expect(glimpseOf(matterOf([item('a'), item('b'), item('c')], 7), 'own-1')?.total).toBe(10));
});

describe('of a person', () => {
  const only: Context = { meetings, statements: [] };
  const ids = (items: readonly MeetingItem[]): readonly string[] => items.map(({ id }) => id);

  it('takes the newest of their meetings', () => {
    const theirs = ids(meetings.filter(({ pair }) => pair.includes(sinan.id)));
    expect(theirs.length).toBeGreaterThan(2);
    expect(shown(only, sinan.id)).toEqual(theirs.slice(0, 2));
    expect(glimpseOf(only, sinan.id)?.total).toBe(theirs.length);
  });

  it('puts meetings after the article last', () => {
    const [first, ...rest] = meetings.filter(({ pair }) => pair.includes(wadi.id));
    if (first === undefined) throw new Error('no meeting');
    const later: Context = { meetings: [{ ...first, when: 'later' }, ...rest], statements: [] };
    expect(shown(later, wadi.id)).toEqual(ids(rest).slice(0, 2));
  });
});

it.each(['nobody', 'met-call', ''])('has nothing for %s', (mark) =>
  expect(glimpseOf(context, mark)).toBeNull(),
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesIn, filtered, noFilter, type PanelFilter } from '@/components/panel-filter';
import { context, saying } from '../gallery/fixtures';
import { date, head, marova, mina, wadi } from '../gallery/people';

const shown = (filter: Partial<PanelFilter>) => filtered(context, { ...noFilter, ...filter });
const idsOf = (of: Partial<PanelFilter>): readonly string[] => [
  ...shown(of).meetings.map(({ id }) => id),
  ...shown(of).statements.flatMap(({ items }) => items.map(({ id }) => id)),
];

describe('what there is to choose from', () => {
  const { people, years, outlets } = choicesIn(context);

  it('is people and outlets by how often, years the newest first', () => {
    expect(people.map(({ value, count }) => [value.id, count])).toEqual([
      ['wadi', 8],
      ['marova', 5],
      ['sinan', 3],
      ['orlan', 1],
    ]);
    expect(years.map(({ value: { from }, count }) => [from, count])).toEqual([
      [2018, 1],
      [2017, 1],
      [2016, 6],
      [2015, 3],
      [2014, 1],
    ]);
    expect(outlets[0]).toMatchObject({ value: 'صحيفة الميناء' });
  });

  it('is nothing where all have the same', () => {
    const [matter] = context.statements;
    if (matter === undefined) throw new Error('no matter');
    const items = ['1', '2'].map((id) => saying({ id, by: wadi, text: 'x', article: mina }));
    const one = choicesIn({ meetings: [], statements: [{ ...matter, items }] });
    expect(one).toEqual({ people: [], years: [], outlets: [] });
  });

  it('is stretches of five years where there are many', () => {
    const [matter] = context.statements;
    if (matter === undefined) throw new Error('no matter');
    const items = Array.from({ length: 12 }, (_, at) =>
      saying({
        id: String(at),
        by: wadi,
        text: 'x',
        article: head(`h${at}`, 'صحيفة', `${String(2004 + at)}-05-05`),
        on: { date: date(`${2004 + at}-05-05`), basis: 'stated' },
      }),
    );
    const many = choicesIn({ meetings: [], statements: [{ ...matter, items }] });
    expect(many.years.map(({ value, count }) => [value.from, value.to, count])).toEqual([
      [2015, 2019, 1],
      [2010, 2014, 5],
      [2005, 2009, 5],
      [2000, 2004, 1],
    ]);
  });
});

describe('what is left', () => {
  it('counts as promised, for every choice', () => {
    const { people, years, outlets } = choicesIn(context);
    for (const { value, count } of people) expect(idsOf({ people: [value.id] })).toHaveLength(count);
    for (const { value, count } of years) expect(idsOf({ years: [value] })).toHaveLength(count);
    for (const { value, count } of outlets) expect(idsOf({ outlets: [value] })).toHaveLength(count);
  });

  it('joins values of a field, and parts fields', () => {
    const both = idsOf({ people: [wadi.id, marova.id] });
    expect(new Set(both)).toEqual(
      new Set([...idsOf({ people: [wadi.id] }), ...idsOf({ people: [marova.id] })]),
    );
    const years = [{ from: 2016, to: 2016 }];
    const in2016 = new Set(idsOf({ years }));
    expect(idsOf({ people: [wadi.id], years })).toEqual(
      idsOf({ people: [wadi.id] }).filter((id) => in2016.has(id)),
    );
  });

  it('is never more than there was, in the same order, and no statement stands alone', () => {
    const { people, years, outlets } = choicesIn(context);
    const some = <T>(of: readonly { readonly value: T }[]) => fc.subarray(of.map(({ value }) => value));
    fc.assert(
      fc.property(some(people), some(years), some(outlets), (named, of, from) => {
        const filter = { people: named.map(({ id }) => id), years: of, outlets: from };
        const kept = new Set(idsOf(filter));
        expect(idsOf({}).filter((id) => kept.has(id))).toEqual(idsOf(filter));
        expect(shown(filter).statements.every(({ items }) => items.length > 0)).toBe(true);
      }),
    );
  });
});

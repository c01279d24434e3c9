import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Foldable, foldReports, pairsOf } from '@/lib/corpus/fold-reports';
import { reportRow } from '@/lib/corpus/write';
import type { IsoDate } from '@/lib/model/day';
import type { SourcedReport } from '@/lib/model/meeting';
import { id, packReport } from './sample';

let serial = 0;
const row = (people: string, date: string | null, overrides: Partial<SourcedReport> = {}): Foldable =>
  reportRow(packReport(people.split(' '), date, overrides), null, `r${serial++}`);
const folds = (...rows: Foldable[]): number => foldReports(rows).length;

describe('one meeting', () => {
  it.each([
    ['told twice for one day', [row('a b', '2015-11-16'), row('a b', '2015-11-16')]],
    ['told in another order of names', [row('a b', '2015-11-16'), row('b a', '2015-11-16')]],
    ['told for neighbouring days, no place named', [row('a b', '2015-11-16'), row('a b', '2015-11-17')]],
    [
      'told for a city and for its country',
      [
        row('a b', '2015-11-16', { place: 'أنطاليا' }),
        row('a b', '2015-11-17', { place: 'أنطاليا التركية' }),
      ],
    ],
    ['told with fewer people', [row('a b c', '2015-11-16'), row('a b', '2015-11-16')]],
    ['told by its month, when it is the only one in it', [row('a b', '2015-11-16'), row('a b', '2015-11')]],
    ['announced and later held', [row('a b', '2015-12-15', { status: 'planned' }), row('a b', '2015-12-15')]],
    [
      'talks and their press conference',
      [row('a b', '2015-11-16'), row('a b', '2015-11-16', { kind: 'press conference' })],
    ],
  ])('%s', (_, rows) => expect(folds(...rows)).toBe(1));
});

describe('several meetings', () => {
  it.each([
    ['other people', [row('a b', '2015-11-16'), row('a c', '2015-11-16')]],
    ['days apart', [row('a b', '2015-11-16'), row('a b', '2015-11-19')]],
    [
      'neighbouring days in two places',
      [row('a b', '2015-11-16', { place: 'سوتشي' }), row('a b', '2015-11-17', { place: 'أنقرة' })],
    ],
    [
      'a call and a meeting of one day',
      [row('a b', '2015-11-16', { kind: 'call' }), row('a b', '2015-11-16')],
    ],
    ['two guests of one traveller', [row('a b', '2015-11-16'), row('a c', '2015-11-16')]],
    ['recalled without a date', [row('a b', null), row('a b', null)]],
  ])('%s', (_, rows) => expect(folds(...rows)).toBe(2));

  it('keeps a month apart when two days of it could be meant', () => {
    expect(folds(row('a b', '2015-11-02'), row('a b', '2015-11-20'), row('a b', '2015-11'))).toBe(3);
  });
});

it('a hub met each of the others, who did not meet one another', () => {
  const hub = packReport(['a', 'b', 'c'], '2015-11-16', { hubs: [id('a')] });
  expect(pairsOf(hub)).toEqual([`${id('a')}|${id('b')}`, `${id('a')}|${id('c')}`]);
  expect(foldReports([reportRow(hub, null, 'hub')])[0]?.meeting.hubs).toEqual([id('a')]);
});

it('keeps what the reports disagree on', () => {
  const rows = [
    row('a b', '2015-11-16', { place: 'أنطاليا' }),
    row('a b', '2015-11-16', { place: 'أنقرة' }),
    row('a b', '2015-11-17', { place: 'أنطاليا' }),
  ];
  const [folded] = foldReports(rows);
  expect(folded?.meeting.disagreements).toEqual([
    { field: 'startDate', values: ['2015-11-16', '2015-11-17'] },
    { field: 'place', values: ['أنطاليا', 'أنقرة'] },
  ]);
  expect(folded?.meeting.startDate?.date).toBe('2015-11-16');
  expect(folded?.meeting.place).toBe('أنطاليا');
});

it('held wins over announced, and the announcement stays among the reports', () => {
  const [folded] = foldReports([row('a b', '2015-12-15', { status: 'planned' }), row('a b', '2015-12-15')]);
  expect(folded?.meeting.status).toBe('held');
  expect(folded?.meeting.reports.map((report) => report.status).sort()).toEqual(['held', 'planned']);
});

/** Random reports of few people within few weeks, so that they do fold. */
const randomRow = fc
  .record({
    people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 4 }),
    date: fc.constantFrom(
      null,
      '2015-11',
      '2015',
      ...Array.from({ length: 9 }, (_, i) => `2015-11-0${i + 1}`),
    ),
    place: fc.constantFrom(null, 'أنقرة', 'سوتشي'),
    kind: fc.constantFrom('meeting' as const, 'call' as const, 'summit' as const),
  })
  .map(({ people, date, place, kind }) => packReport(people, date as IsoDate | null, { place, kind }));

it('does not depend on the order of the reports', () => {
  fc.assert(
    fc.property(fc.array(randomRow, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (reports, order) => {
      const rows = reports.map((report, i) => reportRow(report, null, `id-${i}`));
      const shuffled = rows
        .map((each) => ({ each, key: order.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
      const groups = (all: readonly Foldable[]): string[] =>
        foldReports(all)
          .map(({ reportIds }) => [...reportIds].sort().join())
          .sort();
      expect(groups(shuffled)).toEqual(groups(rows));
    }),
  );
});

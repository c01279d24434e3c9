import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Foldable, foldReports, pairsOf, placesAgree } from '@/lib/corpus/fold-reports';
import { placeKeys, placeKeysOfNames } from '@/lib/corpus/place-keys';
import { reportRow } from '@/lib/corpus/write';
import type { IsoDate } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import type { MeetingStatus, SourcedReport } from '@/lib/model/meeting';
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

describe('a place', () => {
  const moscow = { id: 'state:XR', kind: 'state', names: { ar: 'نوردا', en: 'Norda' }, state: 'XR' };
  const city = {
    id: 'place:sandport',
    kind: 'place',
    names: { ar: 'مرسى الرمل', en: 'Sandport' },
    state: 'XR',
  };
  const palace = { id: 'institution:palace', kind: 'institution', names: { en: 'Red Palace' }, state: 'XR' };
  const named = (entity: object, ...forms: readonly string[]): NamedEntity =>
    ({ ...entity, forms, office: null, origin: 'lexicon' }) as NamedEntity;
  const at = (place: string, ...entities: readonly NamedEntity[]) => ({
    place,
    placeKeys: placeKeys(place, entities),
  });
  const norda = at('نوردا', named(moscow, 'نوردا'));
  const capital = at('كابيتال', named(moscow, 'كابيتال', 'النوردية'));
  const sandport = at('Sandport', named(city, 'Sandport'));
  const marsa = at('مرسى الرمل النوردية', named(city, 'مرسى الرمل'), named(moscow, 'النوردية'));
  const inPack = { place: 'Sandport', placeKeys: placeKeysOfNames(['مرسى الرمل', 'Sandport']) };
  const unknown = { place: 'Elsewhere' };

  it.each([
    ['in two languages', sandport, marsa, true],
    ['and its country', sandport, norda, true],
    ['and a list that has it in both languages', marsa, inPack, true],
    ['and its country, in another language', marsa, at('Norda', named(moscow, 'Norda')), true],
    ['and another one of its country', marsa, capital, false],
    ['and one that no list knows', marsa, unknown, false],
    ['a capital in two languages', capital, at('Capital', named(moscow, 'Capital')), true],
    ['a capital and the palace in it', capital, at('Red Palace', named(palace, 'Red Palace')), true],
  ])('%s', (_, one, other, agree) => {
    expect(placesAgree(one, other)).toBe(agree);
    expect(placesAgree(other, one)).toBe(agree);
    const [folded] = foldReports([row('a b', '2015-11-16', one), row('a b', '2015-11-16', other)]);
    expect(folded?.meeting.disagreements.length).toBe(agree ? 0 : 1);
    expect(folds(row('a b', '2015-11-16', one), row('a b', '2015-11-17', other))).toBe(agree ? 1 : 2);
  });
});

it.each<[string, readonly [MeetingStatus, string][], number, MeetingStatus]>([
  [
    'announced for the day before it was held',
    [
      ['planned', '2015-12-14'],
      ['held', '2015-12-15'],
    ],
    1,
    'held',
  ],
  [
    'announced by its month, then held',
    [
      ['planned', '2015-12'],
      ['held', '2015-12-15'],
    ],
    1,
    'held',
  ],
  [
    'announced twice, and no more was heard',
    [
      ['planned', '2015-12-15'],
      ['planned', '2015-12-15'],
    ],
    1,
    'planned',
  ],
  [
    'announced, and recalled later',
    [
      ['planned', '2015-12-15'],
      ['past mention', '2015-12-15'],
    ],
    1,
    'past mention',
  ],
  [
    'announced for a week later than what was held',
    [
      ['planned', '2015-12-22'],
      ['held', '2015-12-15'],
    ],
    2,
    'held',
  ],
])('%s', (_, told, meetings, status) => {
  const folded = foldReports(told.map(([as, date]) => row('a b', date, { status: as })));
  expect(folded).toHaveLength(meetings);
  expect(folded[0]?.meeting.status).toBe(status);
});

it('a report that names fewer people neither splits the meeting nor disagrees with it', () => {
  const rows = [
    row('a b c d', '2015-11-16'),
    row('a b', '2015-11-16'),
    row('c d', '2015-11-16'),
    row('b d', '2015-11-17'),
  ];
  const [folded, ...others] = foldReports(rows);
  expect(others).toEqual([]);
  expect(folded?.meeting.attendees).toHaveLength(4);
  expect(folded?.meeting.disagreements.map(({ field }) => field)).toEqual(['startDate']);
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

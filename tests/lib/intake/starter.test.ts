import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { starterReports } from '@/lib/intake/starter';
import type { EntityId } from '@/lib/model/entity';

const table = readFileSync('assets/starter/meetings.tsv', 'utf8');
const idOf = (name: string) => name as EntityId;
const header = table.slice(0, table.indexOf('\n'));
const read = (...cells: string[]) => starterReports([header, cells.join('\t')].join('\n'), idOf, 'en');
const row = (people: string, kind: string, occasion: string, date = '2020-02-03') =>
  read(
    date,
    people,
    'Lisbon',
    'لشبونة',
    'PT',
    kind,
    occasion,
    'محادثات',
    'A list',
    'https://list.example/1',
    '2020',
    'one-source',
  );

it('reads every row of two people or more', () => {
  const reports = starterReports(table, idOf, 'ar');
  const rows = table
    .trim()
    .split('\n')
    .slice(1)
    .filter((line) => (line.split('\t')[1] ?? '').includes('|'));
  expect(reports).toHaveLength(rows.length);
  expect(reports.every((report) => report.attendees.length > 1)).toBe(true);
});

it.each([
  ['two people met', 'A|B', 'meeting', 'Talks', []],
  ['a traveller met each host', 'A|B|C', 'visit', 'Visit, 2–3 February', ['A']],
  ['a summit names its host first', 'A|B|C', 'summit', 'G20 summit', ['A']],
  ['a trilateral is a joint format', 'A|B|C', 'summit', 'A–B–C trilateral', []],
  ['so is the Normandy format', 'A|B|C|D', 'summit', 'Normandy-format summit', []],
  ['a place called Normandy is none', 'A|B|C', 'meeting', 'Talks on the trip to Normandy', ['A']],
])('%s', (_, people, kind, occasion, hubs) => {
  expect(row(people, kind, occasion)[0]?.hubs).toEqual(hubs);
});

it.each([
  ['one person only', row('A', 'summit', 'BRICS summit')],
  ['a day that is none', row('A|B', 'meeting', 'Talks', '2020-02-31')],
  ['a kind we do not know', row('A|B', 'dinner', 'Dinner')],
])('leaves out %s', (_, reports) => {
  expect(reports).toEqual([]);
});

it('keeps months as months, and links only to http(s)', () => {
  expect(row('A|B', 'call', 'Call', '2020-02')[0]?.startDate?.date).toBe('2020-02');
  const script = read('2020-02', 'A|B', '', '', '', 'call', '', '', 'T', 'javascript:alert(1)', '', '');
  expect(script[0]?.source).toMatchObject({ sourceUrl: null, confidence: 'one-source' });
});

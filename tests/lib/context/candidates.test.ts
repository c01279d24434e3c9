import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidatesAmong } from '@/lib/context/candidates';
import { type Matter, matterOf } from '@/lib/context/matter';
import { relevance, weighing, weightOf } from '@/lib/context/relevance';
import type { StatementRow } from '@/lib/corpus/rows';
import { carlon, entities, front, harbour, naria, orland, saying } from './sayings';

const words = fc.constantFrom(
  ...[
    'الهدنة',
    'العقوبات',
    'السد',
    'القمح',
    'الجسر',
    'المصنع',
    'البرد',
    'القرار 1907',
    'sanctions',
    'bridge',
  ],
);
const row = fc
  .record({
    speaker: fc.constantFrom('karim', 'dawud', 'elena', 'peter', 'nobody'),
    text: fc.array(words, { minLength: 1, maxLength: 5 }).map((some) => some.join(' ')),
    names: fc.uniqueArray(fc.constantFrom(naria, carlon, orland, harbour, front), { maxLength: 2 }),
  })
  .map(({ speaker, text, names }) => saying(speaker, text, { names }));

const setting = (): ReadonlySet<string> => new Set(['XN']);
const matter = (of: StatementRow): Matter =>
  matterOf(of.statement, of.speakers, of.inLanguage, entities, setting());

/** Every pair looked at, nothing filed. */
function allPairs(rows: readonly StatementRow[], open: Matter): Map<string, number> {
  const weigh = weighing([open, ...rows.map(matter)], (id) => entities.get(id)?.kind);
  const found = rows.flatMap((each) => {
    const stored = matter(each);
    const shared = [...open.keys.keys()].filter((key) => stored.keys.has(key));
    const least = Math.min(...[open, stored].map(({ keys }) => weightOf(keys.keys(), weigh)));
    const one = shared.length === 0 ? null : relevance(shared, open, stored, weigh, least);
    return one === null ? [] : [[each.id, one.score] as const];
  });
  return new Map(found);
}

it('finds what looking at every pair finds', () => {
  let found = 0;
  fc.assert(
    fc.property(row, fc.array(row, { maxLength: 25 }), (open, rows) => {
      const of = matter(open);
      const filed = candidatesAmong(rows, [of], entities, setting)(of);
      found += filed.length;
      expect(new Map(filed.map((one) => [one.row.id, one.score]))).toEqual(allPairs(rows, of));
    }),
  );
  expect(found).toBeGreaterThan(0);
});

it('of nothing finds nothing', () => {
  const open = matter(saying('karim', 'الهدنة'));
  expect(candidatesAmong([], [open], entities, setting)(open)).toEqual([]);
  const empty = matter(saying('karim', ''));
  expect(candidatesAmong([saying('karim', 'الهدنة')], [empty], entities, setting)(empty)).toEqual([]);
});

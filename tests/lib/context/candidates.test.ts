import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidatesAmong, type Saying } from '@/lib/context/candidates';
import { relevance, weighing, weightOf } from '@/lib/context/relevance';
import type { StatementRow } from '@/lib/corpus/rows';
import { type Matter, matterOf } from '@/lib/matter/matter';
import type { EntityId } from '@/lib/model/entity';
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

const kindOf = (id: EntityId) => entities.get(id)?.kind;
const setting = (): ReadonlySet<string> => new Set(['XN']);
const matter = (of: StatementRow): Matter =>
  matterOf(of.statement, of.speakers, of.inLanguage, entities, setting());

const sayingOf = (of: StatementRow): Saying => ({ row: of, matter: matter(of) });

/** Every pair looked at, nothing filed. */
function allPairs(rows: readonly StatementRow[], open: Matter): Map<string, number> {
  const weigh = weighing([open], rows.map(matter), kindOf);
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
      const filed = candidatesAmong(rows.map(sayingOf), [of], kindOf)(of);
      found += filed.length;
      expect(new Map(filed.map((one) => [one.row.id, one.score]))).toEqual(allPairs(rows, of));
    }),
  );
  expect(found).toBeGreaterThan(0);
});

it('of nothing finds nothing', () => {
  const open = matter(saying('karim', 'الهدنة'));
  expect(candidatesAmong([], [open], kindOf)(open)).toEqual([]);
  const empty = matter(saying('karim', ''));
  const stored = sayingOf(saying('karim', 'الهدنة'));
  expect(candidatesAmong([stored], [empty], kindOf)(empty)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/context/context';
import { foldReports } from '@/lib/corpus/fold-reports';
import { putPack, removePack } from '@/lib/corpus/packs';
import { pairKey } from '@/lib/corpus/rows';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { countOfPack } from '@/lib/corpus/shelf';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { STARTER_PACK, STARTER_ROWS, starterReports, starterRows, summitReports } from '@/lib/intake/starter';
import { starterPeople } from '@/lib/intake/starter-people';
import { entityById, idOfName } from '@/lib/lexicon';
import type { EntityId } from '@/lib/model/entity';
import { article, day, id, person, reading, report } from '../corpus/sample';

const meetings = readFileSync('assets/starter/meetings.tsv', 'utf8');
const summits = readFileSync('assets/starter/summits.tsv', 'utf8');
const people = starterPeople((name) => {
  const known = idOfName(name);
  return known === null ? null : entityById(known);
});
const rowsIn = (language: 'ar' | 'en') =>
  starterRows(
    [...starterReports(meetings, people.idOf, language), ...summitReports(summits, language)],
    people.byId,
  );
const rows = rowsIn('ar');
const never = new AbortController().signal;
const quiet = { onProgress: () => undefined, signal: never };

let corpus: Corpus;
let serial = 0;
beforeEach(async () => {
  const opened = await openCorpus(`starter-${serial++}`);
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
});
afterEach(() => corpus.delete());

const counts = () =>
  Promise.all([corpus.reports, corpus.meetings, corpus.entities].map((table) => table.count()));

describe('the rows', () => {
  it('are as many as the pages say', () => expect(rows).toHaveLength(STARTER_ROWS));

  it('have an id each, the same in both languages', () => {
    const ids = rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rowsIn('en').map((row) => row.id)).toEqual(ids);
  });

  it('link to their source, and say how many they rest on', () => {
    const sources = rows.map(({ report: { source } }) => source);
    expect(sources.every((source) => source.kind === 'pack' && source.sourceUrl !== null)).toBe(true);
  });

  /** Read from the table by the rule of its README, without the code under test. */
  it('say of nobody that they met who were only guests of one, or of one delegation', () => {
    const joint = /three-way|four-way|trilateral|astana-format|normandy-format/i;
    const stateOf = (name: string) => people.byId.get(people.idOf(name))?.state ?? name;
    const told = meetings
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, names = '', , , , , occasion = ''] = line.split('\t');
        const [first = '', ...others] = names.split('|');
        const pairs = joint.test(occasion)
          ? [first, ...others].flatMap((one) => [first, ...others].map((other) => [one, other] as const))
          : others.map((other) => [first, other] as const);
        return pairs
          .filter(([one, other]) => one !== other && stateOf(one) !== stateOf(other))
          .map(([one, other]) => pairKey(people.idOf(one), people.idOf(other)));
      });
    expect(new Set(rows.flatMap((row) => row.pairs))).toEqual(new Set(told));
  });
});

describe('adding', () => {
  it('makes of them what folding all at once would, and removing leaves nothing', async () => {
    await putPack(corpus, rows.slice(0, 200), people.byId, quiet);
    const kept = (await corpus.meetings.toArray()).map(({ meeting }) => meeting.id).sort();
    const anew = foldReports(await corpus.reports.toArray()).map(({ meeting }) => meeting.id);
    expect(kept).toEqual(anew.sort());
    await removePack(corpus, STARTER_PACK, quiet);
    expect(await counts()).toEqual([0, 0, 0]);
  }, 60_000);

  it('stops where it is told to, and goes on from there', async () => {
    const some = rows.slice(0, 100);
    const stop = new AbortController();
    const seen: number[] = [];
    await putPack(corpus, some, people.byId, {
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done >= 50) stop.abort();
      },
    });
    expect(seen).toEqual([25, 50]);
    expect(await countOfPack(corpus, STARTER_PACK)).toBe(50);
    await putPack(corpus, some, people.byId, quiet);
    const after = await counts();
    await putPack(corpus, some, people.byId, quiet); // once more changes nothing
    expect(await counts()).toEqual(after);
    await removePack(corpus, STARTER_PACK, quiet);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('lets summits be found by name', async () => {
    const only = starterRows(summitReports(summits, 'ar'), people.byId);
    await putPack(corpus, only, people.byId, quiet);
    const found = await searchCorpus(corpus, 'القمة العربية', { limit: 3 });
    expect(found.meetings.total).toBeGreaterThan(5);
    expect(found.meetings.rows[0]?.meeting.reports[0]?.source).toMatchObject({ pack: STARTER_PACK });
  });
});

describe('beside an article', () => {
  /** Invented people: 1 met 2 and 3 on one trip; 4 is of 1's delegation. */
  const trip = {
    ...report(['karim', 'elena', 'peter', 'dawud'], '2018-02-03'),
    hubs: [id('karim')],
    source: {
      kind: 'pack',
      pack: STARTER_PACK,
      sourceTitle: 'A list',
      sourceUrl: null,
      confidence: 'one-source',
    },
  } as const;
  const invented = new Map(
    ['karim', 'elena', 'peter', 'dawud'].map((name) => [id(name) as string, person(name)]),
  );
  const openWith = async (...names: string[]) => {
    await putPack(corpus, starterRows([trip], invented), invented, quiet);
    const open = article('open', { datePublished: day('2019-03-04') });
    const own = reading({ people: names, meetings: [report(names, '2019-03-04')] });
    return (await contextOf(corpus, open, own)).meetings;
  };

  it.each([
    ['the traveller and a host met', ['karim', 'elena'], 1],
    ['two guests of one trip did not', ['elena', 'peter'], 0],
    ['two of one delegation did not', ['karim', 'dawud'], 0],
  ])('%s', async (_, names, met) => expect(await openWith(...names)).toHaveLength(met));

  it('two leaders have their earlier meetings on the first day', async () => {
    await putPack(corpus, rows, people.byId, quiet);
    const [one, other] = ['Vladimir Putin', 'Recep Tayyip Erdogan'].map((name) => people.idOf(name));
    const open = article('open', { datePublished: day('2017-03-10') });
    const named = [one, other].flatMap((each) => people.byId.get(each as EntityId) ?? []);
    const own = {
      ...reading({}),
      entities: named,
      meetings: [{ ...report([], null), attendees: named.map((each) => each.id) }],
    };
    const found = (await contextOf(corpus, open, own)).meetings;
    expect(found.filter(({ when }) => when === 'earlier').length).toBeGreaterThan(3);
    expect(found.every(({ meeting }) => meeting.reports.every(({ source }) => source.kind === 'pack'))).toBe(
      true,
    );
  }, 60_000);
});

import { describe, expect, it } from 'vitest';
import { tokenize } from '@/lib/language/tokens';
import { cueRows, demonymAt, entityById, holdersOf, idOfName, stateName, titleAt } from '@/lib/lexicon';
import { readTables } from '@/lib/lexicon/build/plugin';
import type { IsoDate } from '@/lib/model/day';
import type { EntityId } from '@/lib/model/entity';

const tables = readTables();

describe('titleAt', () => {
  it.each([
    ['وزير الخارجية الروسي', 'foreign minister', 2, 'm', 'singular', ''],
    ['وزير خارجية روسيا', 'foreign minister', 2, 'm', 'singular', ''],
    ['ووزيرة الخارجية', 'foreign minister', 2, 'f', 'singular', 'و'],
    ['للرئيس', 'president', 1, 'm', 'singular', 'ل'],
    ['والرئيسان', 'president', 1, 'm', 'dual', 'و'],
    ['وزيرا خارجية', 'foreign minister', 2, 'm', 'dual', ''],
    ['وزيري الخارجية', 'foreign minister', 2, 'm', 'dual', ''],
    ['وزراء الخارجية', 'foreign minister', 2, 'm', 'plural', ''],
    ['الوزراء', 'minister', 1, 'm', 'plural', ''],
    ['رئيس وزراء', 'prime minister', 2, 'm', 'singular', ''],
    ['نظيره', 'his counterpart', 1, 'm', 'singular', ''],
    ['Foreign Minister', 'foreign minister', 2, null, 'singular', ''],
    ['secretaries', null, 0, null, '', ''],
    ['قطار', null, 0, null, '', ''],
  ])('%s', (text, title, tokenCount, gender, number, particles) => {
    const found = titleAt(tokenize(text), 0);
    expect(found).toEqual(
      title === null ? null : { title, tokenCount, gender, number, particles, of: null, precedesName: true },
    );
  });

  it('knows the body within a title, and which titles a noun follows', () => {
    expect(titleAt(tokenize('الأمين العام للأمم المتحدة'), 0)).toMatchObject({
      title: 'secretary-general',
      of: 'institution:un',
      tokenCount: 4,
    });
    expect(titleAt(tokenize('المتحدث باسم الكرملين'), 0)).toMatchObject({
      tokenCount: 2,
      precedesName: false,
    });
  });
});

it.each([
  ['الروسي', ['RU'], 'm', 'singular', 1],
  ['والروسية', ['RU'], 'f', 'singular', 1],
  ['الأميركي', ['US'], 'm', 'singular', 1],
  ['الأمريكى', ['US'], 'm', 'singular', 1],
  ['الكوري الشمالي', ['KP'], 'm', 'singular', 2],
  ['الروسيين', ['RU'], 'm', 'plural', 1],
  ['الفرنسيان', ['FR'], 'm', 'dual', 1],
  ['للروس', ['RU'], 'm', 'plural', 1],
  ['كونغولي', ['CD', 'CG'], 'm', 'singular', 1],
  ['Russian', ['RU'], null, 'singular', 1],
  ['Syrians', ['SY'], null, 'plural', 1],
])('demonymAt %s', (text, states, gender, number, tokenCount) => {
  const found = demonymAt(tokenize(text), 0);
  expect(found).toMatchObject({ gender, number, tokenCount });
  expect([...(found?.states ?? [])].sort()).toEqual(states);
});

it.each([
  ['foreign minister', 'US', '2015-03-01', ['person:john-kerry']],
  ['foreign minister', 'RU', '2016', ['person:sergei-lavrov']],
  ['president', 'US', '2017-06', ['person:barack-obama', 'person:donald-trump']], // years only: both
  ['head of state', 'SA', '2017', ['person:salman-bin-abdulaziz']],
  ['secretary-general', 'institution:un', '2018', ['person:antonio-guterres']],
  ['foreign minister', 'XX', '2018', []],
])('holdersOf %s of %s in %s', (title, of, day, holders) =>
  expect(holdersOf(title, of, day as IsoDate)).toEqual(holders),
);

it('gives all holders where there is no day', () => {
  expect(holdersOf('president', 'FR', null).slice(-2)).toEqual([
    'person:francois-hollande',
    'person:emmanuel-macron',
  ]);
});

describe('every row of the tables', () => {
  it('is found again by its id, with its names and roles', () => {
    for (const row of tables.people) {
      const entity = entityById(`person:${row.id}` as EntityId);
      expect(entity?.names.ar).toBe(row.ar);
      expect(entity?.names.en).toBe(row.en);
      expect(entity?.roles.length).toBe((row.roles ?? '').split('|').filter(Boolean).length);
    }
    for (const row of tables.institutions)
      expect(entityById(`institution:${row.id}` as EntityId)?.names.en).toBe(row.en);
    for (const row of tables.states) expect(stateName(row.iso ?? '', 'en')).toBe(row.en);
  });

  it('is found by its Arabic and English names', () => {
    const missed = tables.people.filter(
      (row) => idOfName(row.en ?? '') !== `person:${row.id}` || idOfName(row.ar ?? '') !== `person:${row.id}`,
    );
    expect(missed.map((row) => row.id)).toEqual([]);
  });

  it('asks no office of a body that is neither a state nor an institution of the table', () => {
    const unknown = tables.titles_ar.filter(
      (row) => row.of && row.of.length > 2 && idOfName(row.of) === null,
    );
    expect(unknown.map((row) => row.of)).toEqual([]);
  });
});

it('is null for what it does not have', () => {
  expect(entityById('person:nobody' as EntityId)).toBeNull();
  expect(idOfName('')).toBeNull();
  expect(stateName('ZZ', 'ar')).toBeNull();
});

it('gives cues folded', () => {
  const cue = cueRows().find((row) => row.lemma === 'أكد');
  expect(cue).toMatchObject({ pos: 'verb', stance: 'affirm', takes: ['أن', 'على', 'على أن'] });
  expect(cue?.forms).toContainEqual({ text: 'موكدا', kind: 'participle-m' });
  expect(cueRows().length).toBe(tables.cues_ar.length);
});

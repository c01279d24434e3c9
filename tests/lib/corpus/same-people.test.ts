import { expect, it } from 'vitest';
import { perhapsOne } from '@/lib/corpus/same-people';
import type { Correction, CorrectionBody } from '@/lib/model/correction';
import type { EntityId, NamedEntity } from '@/lib/model/entity';

const learned = (name: string, traits: Partial<NamedEntity> = {}): NamedEntity => ({
  id: `learned:${name}` as EntityId,
  kind: 'person',
  names: { [/^\p{Script=Arabic}/u.test(name) ? 'ar' : 'en']: name },
  forms: [name],
  state: null,
  office: null,
  origin: 'learned',
  ...traits,
});
const NAME = ['سليمان الجبوري', 'Suleiman Jubouri'] as const;

it.each<[string, NamedEntity, NamedEntity, string | null]>([
  ['a name in two scripts', learned(NAME[0]), learned(NAME[1]), 'name'],
  ['and one state', learned(NAME[0], { state: 'XN' }), learned(NAME[1], { state: 'XN' }), 'name-and-state'],
  [
    'and one office',
    learned(NAME[0], { office: 'رئيسُ نوردا' }),
    learned('سليمان جبوري', { office: 'رئيس نوردا' }),
    'name-and-office',
  ],
  [
    'a learned name and one of the lexicon',
    learned(NAME[0]),
    learned(NAME[1], { origin: 'lexicon' }),
    'name',
  ],
  [
    'two of the lexicon',
    learned(NAME[0], { origin: 'lexicon' }),
    learned(NAME[1], { origin: 'lexicon' }),
    null,
  ],
  ['two states', learned(NAME[0], { state: 'XN' }), learned(NAME[1], { state: 'XC' }), null],
  ['another given name', learned('كريم الجبوري'), learned(NAME[1]), null],
  ['short names that sound like many', learned('علي عمر'), learned('Ali Omar'), null],
  ['one word', learned('القرضاوي'), learned('Qaradawi'), null],
])('%s', (_, one, other, why) => expect(perhapsOne([one, other], [])[0]?.why ?? null).toBe(why));

it.each<[string, (one: EntityId, other: EntityId) => CorrectionBody]>([
  ['told apart', (one, other) => ({ kind: 'two-people', people: [other, one] })],
  ['joined', (one, other) => ({ kind: 'same-person', people: [one, other] })],
  ['parted', (person, other) => ({ kind: 'not-him', person, other, articles: [], packReports: ['row'] })],
])('two who were %s are not asked about again', (_, bodyOf) => {
  const [one, other] = [learned(NAME[0]), learned(NAME[1])];
  const body = bodyOf(one.id, other.id);
  const decided: Correction = { id: 'c' as Correction['id'], at: 1, body, people: [], words: null };
  expect(perhapsOne([one, other], [])).toHaveLength(1);
  expect(perhapsOne([one, other], [decided])).toEqual([]);
});

it('has the best evidence first', () => {
  const people = [
    learned(NAME[0]),
    learned(NAME[1]),
    learned('بيتر أورلانوف', { office: 'وزير' }),
    learned('بيتر اورلنوف', { office: 'وزير' }),
  ];
  expect(perhapsOne(people, []).map(({ why }) => why)).toEqual(['name-and-office', 'name']);
});

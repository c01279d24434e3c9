import { describe, expect, it } from 'vitest';
import { type Matter, matterOf } from '@/lib/matter/matter';
import type { Statement } from '@/lib/model/statement';
import { carlon, entities, front, harbour, naria, said, speakersOf } from '../context/sayings';

const matter = (statement: Statement, language = 'ar'): Matter =>
  matterOf(statement, speakersOf(statement), language, entities);
const keys = (statement: Statement, language = 'ar'): string[] => [
  ...matter(statement, language).keys.keys(),
];

describe('keys', () => {
  it.each([
    ['a concept takes its words', said('nobody', 'وقف إطلاق النار'), ['c:ceasefire']],
    ['common words give none', said('nobody', 'من المهم مواصلة الجهود بشأن هذه القضية'), []],
    ['turns of phrase give none', said('nobody', 'هذا خط أحمر لا رجعة فيه'), []],
    ['figures give none', said('nobody', 'نحو 1500 و3 آلاف'), []],
    ['but a resolution is its number', said('nobody', 'القرار 1907'), ['w:1907']],
    [
      'a state by its name or its adjective is the state',
      said('nobody', 'المصانع النارية في ناريا', { names: [naria] }),
      ['e:state:XN', 'w:مصانع'],
    ],
    [
      'of the words of a name only the name remains',
      said('nobody', 'ترميم الميناء الغربي', { names: [harbour] }),
      ['e:place:west-harbour', 'w:ترميم'],
    ],
    [
      'speakers and their own states are no matter',
      said('karim', 'ناريا والناريون يرفضون الحصار', { names: [naria] }),
      ['c:blockade'],
    ],
    [
      'the topic before the cue and the addressee count',
      said('nobody', 'لا بد منه', { about: 'الحصار', addressee: 'قباطنة السفن' }),
      ['c:blockade', 'w:قباطن', 'c:shipping'],
    ],
  ])('%s', (_, statement, expected) => expect(keys(statement).sort()).toEqual([...expected].sort()));

  it('are the same in Arabic and English for concepts and names', () => {
    const arabic = keys(said('nobody', 'العقوبات على ناريا', { names: [naria] }));
    const english = keys(said('nobody', 'sanctions on Naria', { names: [naria] }), 'en');
    expect(arabic).toEqual(english);
    expect(arabic).toEqual(['e:state:XN', 'c:sanctions']);
  });

  it.each([
    ['طائرتهم الحربية', 'c:warplane', 'طائرتهم الحربية'],
    ['لمطاردة الجراد', 'w:مطارد', 'لمطاردة'],
    ['بالقرار 1907', 'w:1907', 'بالقرار 1907'],
  ])('%s: %s is kept with its words as written', (text, key, words) =>
    expect(matter(said('nobody', text)).keys.get(key)).toBe(words),
  );
});

describe('scene', () => {
  it.each([
    [
      'states named, the speakers’ own left out',
      said('karim', '…', { names: [naria, carlon] }),
      ['XC'],
      ['XN'],
    ],
    [
      'a place and an institution are of their state',
      said('elena', '…', { names: [harbour] }),
      ['XN'],
      ['XC'],
    ],
    ['so is a party to a conflict', said('nobody', '…', { names: [front] }), ['XN'], []],
  ])('%s', (_, statement, abroad, home) => {
    const { scene } = matter(statement);
    expect([...scene.abroad]).toEqual(abroad);
    expect([...scene.home]).toEqual(home);
  });
});

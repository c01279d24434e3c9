import { describe, expect, it } from 'vitest';
import { countsOf, itemsIn, markPlaces, spansOf } from '@/entrypoints/background/places';
import { foldReports } from '@/lib/corpus/fold-reports';
import { reportRow } from '@/lib/corpus/write';
import { type Context, emptyContext, type MeetingItem } from '@/lib/model/context';
import type { Mention, MentionBasis } from '@/lib/model/entity';
import type { Statement } from '@/lib/model/statement';
import type { Span } from '@/lib/model/text';
import { article, id, packReport, person, reading, statement } from '../../lib/corpus/sample';

const open = article('open');
const said = (name: string, ...content: readonly Span[]): Statement => ({
  ...statement(open, 'karim', name),
  content,
});
const mention = (name: string, start: number, basis: MentionBasis = 'full-name'): Mention => ({
  entity: id(name),
  span: { start, end: start + 5 },
  basis,
});
function met(...people: readonly string[]): MeetingItem {
  const [folded] = foldReports([reportRow(packReport(people, '2018-01-02'), null, people.join())]);
  if (folded === undefined) throw new Error('no meeting');
  const { meeting } = folded;
  const why = { words: [], entities: [], matter: [], rules: [] };
  const pair = people.map(id);
  return { id: meeting.id, meeting, attendees: people.map(person), articles: [], pair, when: 'earlier', why };
}
const context = (statements: readonly Statement[], meetings: readonly MeetingItem[] = []): Context => ({
  statements: statements.map((one) => ({ statement: one, items: [], more: 0 })),
  meetings,
});

describe('marks', () => {
  it('are none where nothing stands beside the article', () => {
    const read = reading({ people: ['karim'], mentions: [mention('karim', 3)] });
    expect(markPlaces(emptyContext, read)).toEqual([]);
  });

  it('stand in the order of the text', () => {
    const late = said('late', { start: 50, end: 60 });
    const early = said('early', { start: 20, end: 30 });
    const read = reading({ mentions: [mention('karim', 40), mention('elena', 10)] });
    const places = markPlaces(context([late, early], [met('karim', 'elena')]), read);
    expect(places.map(({ span }) => span.start)).toEqual([10, 20, 40, 50]);
  });

  it('are several of one id where narration splits a statement', () => {
    const split = said('split', { start: 0, end: 9 }, { start: 20, end: 29 });
    expect(markPlaces(context([split]), reading({}))).toEqual([
      { id: split.id, kind: 'said', span: { start: 0, end: 9 } },
      { id: split.id, kind: 'said', span: { start: 20, end: 29 } },
    ]);
  });

  it.each<readonly [string, readonly Mention[], number | null]>([
    ['at the first of several names', [mention('karim', 30), mention('karim', 10)], 10],
    ['at a short name before a full one', [mention('karim', 30), mention('karim', 10, 'short-name')], 10],
    ['at the name, not at an office before it', [mention('karim', 10, 'office'), mention('karim', 30)], 30],
    ['at the name, not at a pronoun before it', [mention('karim', 10, 'pronoun'), mention('karim', 30)], 30],
    [
      'at the office where no name is given',
      [mention('karim', 20, 'office'), mention('karim', 10, 'pronoun')],
      10,
    ],
    ['nowhere where the text has no place for him', [], null],
  ])('show who met once: %s', (_, mentions, start) => {
    const places = markPlaces(
      context([], [met('karim', 'elena'), met('karim', 'peter')]),
      reading({ mentions }),
    );
    expect(places).toEqual(
      start === null ? [] : [{ id: 'person:karim', kind: 'met', span: { start, end: start + 5 } }],
    );
  });
});

describe('where something of the article stands', () => {
  const own = said('own', { start: 0, end: 9 }, { start: 20, end: 29 });
  const read = reading({ statements: [own], mentions: [mention('karim', 50), mention('elena', 40)] });
  const meeting = met('peter', 'elena');

  it.each<readonly [string, string, readonly Span[]]>([
    ['a statement, also one without a history', own.id, own.content],
    ['a person', 'person:karim', [{ start: 50, end: 55 }]],
    ['a meeting: at the first of the two that is named', meeting.id, [{ start: 40, end: 45 }]],
    ['somebody who is not in it', 'person:peter', []],
    ['nothing we know', 'constructor', []],
  ])('%s', (_, mark, spans) => {
    expect(spansOf(mark, context([], [meeting]), read)).toEqual(spans);
  });
});

it('counts people, meetings and statements with a history; the badge counts the last two', () => {
  const city = { ...person('peter'), kind: 'place' as const };
  const read = reading({ entities: [person('karim'), city], statements: [said('a'), said('b')] });
  const counts = countsOf(context([said('a')], [met('karim', 'elena'), met('karim', 'peter')]), read);
  expect(counts).toEqual({ people: 1, meetings: 2, statements: 1 });
  expect(itemsIn(counts)).toBe(3);
});

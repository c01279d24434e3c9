import { describe, expect, it } from 'vitest';
import { applyCorrections } from '@/lib/corpus/apply-corrections';
import { quoteOf } from '@/lib/corpus/quote';
import type { Correction, CorrectionBody } from '@/lib/model/correction';
import type { EntityId } from '@/lib/model/entity';
import { correctionId } from '@/lib/model/ids';
import type { Reading } from '@/lib/model/reading';
import type { Source } from '@/lib/model/statement';
import { lineReader } from './line-reader';
import { article, id, person } from './sample';

const BODY = [
  'karim says the river is low today',
  'elena says nothing was agreed',
  'meet karim elena peter 2019-03-04',
].join('\n');
const open = { ...article('open'), articleBody: BODY };
const reading = lineReader(1).read(open);

const correction = (body: CorrectionBody): Correction => ({
  id: correctionId(body),
  at: 1,
  body,
  people: body.kind === 'same-person' ? body.people.map((one) => person(nameOf(one))) : [],
  words: null,
});
const nameOf = (one: EntityId): string => one.slice('person:'.length);
const corrected = (...bodies: readonly CorrectionBody[]): Reading =>
  applyCorrections(open, reading, bodies.map(correction));
const passage = (words: string, body = BODY) => {
  const start = body.indexOf(words);
  return { article: open.id, quote: quoteOf(body, { start, end: start + words.length }) };
};
const notHim = (name: string, other = 'other:x'): CorrectionBody => ({
  kind: 'not-him',
  person: id(name),
  other: other as EntityId,
  articles: [open.id],
  packReports: [],
});
const samePerson = (one: string, other: string): CorrectionBody => ({
  kind: 'same-person',
  people: [id(one), id(other)],
});
const speakers = ({ statements }: Reading) =>
  statements.map(({ sources }) => sources.map(({ entity }) => entity));

it('without corrections is the reading itself', () =>
  expect(applyCorrections(open, reading, [])).toBe(reading));

describe('not him', () => {
  it('is a namesake in this article, wherever it names him', () => {
    const result = corrected(notHim('karim'));
    expect(speakers(result)).toEqual([['other:x'], [id('elena')]]);
    expect(result.meetings[0]?.attendees).toEqual(['other:x', id('elena'), id('peter')]);
    expect(result.mentions.map(({ entity }) => entity)).not.toContain(id('karim'));
  });

  it('of whom there is the name alone', () => {
    const namesake = corrected(notHim('karim')).entities.find((entity) => entity.id === 'other:x');
    expect(namesake).toMatchObject({ names: { ar: 'karim' }, state: null, origin: 'learned' });
  });

  it('leaves other articles alone', () => {
    const elsewhere = { ...article('elsewhere'), articleBody: BODY };
    const result = applyCorrections(elsewhere, lineReader(1).read(elsewhere), [correction(notHim('karim'))]);
    expect(speakers(result)[0]).toEqual([id('karim')]);
  });
});

describe('the same person', () => {
  it('speaks and meets under one id, known by both names', () => {
    const result = corrected(samePerson('karim', 'dawud'));
    expect(speakers(result)[0]).toEqual([id('dawud')]); // the smaller of the two ids
    const one = result.entities.find((entity) => entity.id === id('dawud'));
    expect(one?.names.en).toBe('Dawud Sinan');
    expect(one?.forms).toEqual(['karim']);
  });

  it('has not met himself', () => {
    const two = { ...open, articleBody: 'meet karim elena 2019-03-04' };
    const joined = applyCorrections(two, lineReader(1).read(two), [correction(samePerson('karim', 'elena'))]);
    expect(joined.meetings).toEqual([]);
    expect(corrected(samePerson('karim', 'elena')).meetings[0]?.attendees).toEqual([
      id('elena'),
      id('peter'),
    ]);
  });

  it('is one chain, whatever the order', () => {
    const chain = [samePerson('karim', 'dawud'), samePerson('elena', 'peter'), samePerson('peter', 'dawud')];
    const one = corrected(...chain);
    expect(new Set(speakers(one).flat())).toEqual(new Set([id('dawud')]));
    expect(corrected(...chain.toReversed())).toEqual(one);
  });

  it('may be said of a namesake', () =>
    expect(
      speakers(
        corrected(notHim('karim', 'other:x'), {
          kind: 'same-person',
          people: ['other:x' as EntityId, id('peter')],
        }),
      )[0],
    ).toEqual([id('peter')]));
});

describe('a person who is to be forgotten', () => {
  const forgotten = corrected({
    kind: 'forgotten',
    person: id('karim'),
    articles: [open.id],
    packReports: [],
  });

  it('has said nothing, met nobody, and is not named', () => {
    expect(speakers(forgotten)).toEqual([[id('elena')]]);
    expect(forgotten.meetings).toEqual([]);
    expect(forgotten.entities.map((entity) => entity.id)).toEqual([id('elena'), id('peter')]);
    expect(JSON.stringify(forgotten)).not.toContain(id('karim'));
  });

  it('leaves to others what they said together', () => {
    const [saying, ...rest] = reading.statements;
    if (saying === undefined) throw new Error('nothing said');
    const also = { ...saying.sources[0], entity: id('elena') } as Source;
    const together = { ...reading, statements: [{ ...saying, sources: [...saying.sources, also] }, ...rest] };
    const body = { kind: 'forgotten', person: id('karim'), articles: [open.id], packReports: [] } as const;
    expect(speakers(applyCorrections(open, together, [correction(body)]))[0]).toEqual([id('elena')]);
  });
});

describe('a passage', () => {
  it('said by nobody that is known', () =>
    expect(
      speakers(corrected({ kind: 'wrong-speaker', passage: passage('the river is low today') })),
    ).toEqual([[], [id('elena')]]));

  it('said on no day that is known', () => {
    const dated = {
      ...reading,
      statements: reading.statements.map((one) => ({
        ...one,
        saidOn: { date: '2019-01-01', basis: 'stated' } as never,
      })),
    };
    const days = applyCorrections(open, dated, [
      correction({ kind: 'wrong-day', passage: passage('nothing was agreed') }),
    ]).statements.map(({ saidOn }) => saidOn);
    expect(days[0]).not.toBeNull();
    expect(days[1]).toBeNull();
  });

  it('is found again in another version, and by a reader who cuts it otherwise', () => {
    const moved = { ...open, articleBody: `peter says something new\n${BODY}` };
    const later = lineReader(2).read(moved);
    const result = applyCorrections(moved, later, [
      correction({ kind: 'wrong-speaker', passage: passage('the river is low today') }),
    ]);
    expect(speakers(result)).toEqual([[id('peter')], [], [id('elena')]]);
  });

  it('that stands twice is told apart by what stands beside it', () => {
    const body = 'karim says yes indeed\nelena says yes indeed';
    const twice = { ...open, articleBody: body };
    const start = body.lastIndexOf('yes indeed');
    const second = { article: open.id, quote: quoteOf(body, { start, end: start + 10 }) };
    const result = applyCorrections(twice, lineReader(1).read(twice), [
      correction({ kind: 'wrong-speaker', passage: second }),
    ]);
    expect(speakers(result)).toEqual([[id('karim')], []]);
  });

  it('that is gone corrects nothing', () =>
    expect(
      speakers(
        corrected({
          kind: 'wrong-speaker',
          passage: { article: open.id, quote: quoteOf('other words', { start: 0, end: 11 }) },
        }),
      ),
    ).toEqual(speakers(reading)));
});

describe('a report', () => {
  const target = {
    kind: 'article',
    ...passage('meet karim elena peter 2019-03-04'),
    attendees: [id('karim'), id('elena')],
  } as const;

  it('of no meeting goes', () =>
    expect(corrected({ kind: 'not-a-meeting', reports: [target] }).meetings).toEqual([]));
  it('on the wrong day has none', () =>
    expect(corrected({ kind: 'wrong-meeting-day', reports: [target] }).meetings[0]?.startDate).toBeNull());
  it('of other people in the same sentence stays', () =>
    expect(
      corrected({ kind: 'not-a-meeting', reports: [{ ...target, attendees: [id('dawud')] }] }).meetings,
    ).toHaveLength(1));
  it('is still meant when its people were corrected since', () =>
    expect(
      corrected(
        { kind: 'not-a-meeting', reports: [{ ...target, attendees: [id('karim')] }] },
        notHim('karim'),
      ).meetings,
    ).toEqual([]));
});

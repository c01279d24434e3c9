import { describe, expect, it } from 'vitest';
import { pairsIn } from '@/lib/context/meetings';
import type { Article } from '@/lib/model/article';
import type { MeetingItem } from '@/lib/model/context';
import type { Reading } from '@/lib/model/reading';
import { article, day, id, packReport, reading, report, statement } from '../corpus/sample';
import { shelf } from './shelf';

const open = article('open', { datePublished: day('2019-06-01') });
const speaks = (...people: string[]): Reading['statements'] =>
  people.map((name) => statement(open, name, 'قول ما'));
const pairs = (of: Reading): string[] =>
  pairsIn(of).map((pair) => pair.map((one) => one.replace('person:', '')).join(' + '));

describe('who is looked up', () => {
  it.each([
    [
      'two who speak',
      reading({ people: ['karim', 'elena'], statements: speaks('karim', 'elena') }),
      ['karim + elena'],
    ],
    [
      'one who speaks and one who meets',
      reading({
        people: ['karim', 'elena'],
        statements: speaks('karim'),
        meetings: [report(['elena'], null)],
      }),
      ['karim + elena'],
    ],
    [
      'every pair of three',
      reading({ people: ['karim', 'elena', 'peter'], statements: speaks('karim', 'elena', 'peter') }),
      ['karim + elena', 'karim + peter', 'elena + peter'],
    ],
    ['not one who is merely named', reading({ people: ['karim', 'elena'], statements: speaks('karim') }), []],
    [
      'not two of one government',
      reading({ people: ['karim', 'dawud'], statements: speaks('karim', 'dawud') }),
      [],
    ],
    [
      'two of whom no state is known',
      reading({ people: ['one', 'other'], statements: speaks('one', 'other') }),
      ['one + other'],
    ],
    ['nobody', reading({}), []],
  ])('%s', (_, of, expected) => expect(pairs(of)).toEqual(expected));
});

describe('earlier meetings', () => {
  const { save, pack, beside } = shelf();
  const both = reading({ people: ['karim', 'elena'], statements: speaks('karim', 'elena') });
  const met = async (of: Article = open, with_: Reading = both): Promise<readonly MeetingItem[]> =>
    (await beside(of, with_)).meetings;
  const told = (name: string, date: string | null, published: string | null = '2019-03-05') =>
    save(
      article(name, { datePublished: published === null ? null : day(published) }),
      reading({ people: ['karim', 'elena'], meetings: [report(['karim', 'elena'], date)] }),
    );

  it('newest first, each with its people, articles and why', async () => {
    await told('old', '2018-01-01');
    await told('new', '2019-03-04');
    const items = await met();
    expect(items.map(({ meeting, when }) => [meeting.startDate?.date, when])).toEqual([
      ['2019-03-04', 'earlier'],
      ['2018-01-01', 'earlier'],
    ]);
    expect(items[0]?.articles.map(({ headline }) => headline)).toEqual(['خبر new']);
    expect(items[0]?.why).toMatchObject({
      entities: [id('karim'), id('elena')],
      rules: ['attendees-speak-here'],
    });
  });

  it('one meeting that two articles tell is one', async () => {
    await told('one', '2019-03-04');
    await told('two', '2019-03-04');
    expect((await met()).map(({ articles }) => articles.length)).toEqual([2]);
  });

  it.each([
    ['a later one is later', '2019-07-01', 'later'],
    ['one of the article’s month is neither', '2019-06', 'undated'],
    ['one recalled without a day is dated by its article', null, 'earlier'],
  ])('%s', async (_, date, when) => {
    await told('other', date);
    expect((await met()).map((item) => item.when)).toEqual([when]);
  });

  it('without a day of the open article there is no earlier', async () => {
    await told('other', '2018-01-01');
    expect((await met({ ...open, datePublished: null })).map(({ when }) => when)).toEqual(['undated']);
  });

  describe('the article’s own meeting', () => {
    const own = reading({ people: ['karim', 'elena'], meetings: [report(['karim', 'elena'], '2019-05-31')] });

    it.each([
      ['told by another outlet', '2019-05-31', 0],
      ['for the neighbouring day', '2019-05-30', 0],
      ['two days before is another', '2019-05-29', 1],
      ['a month before is another', '2019-04-30', 1],
    ])('%s: %s', async (_, date, shown) => {
      await told('other', date);
      expect(await met(open, own)).toHaveLength(shown);
    });

    it('saved before, and told by nobody else', async () => {
      await save(open, own);
      expect(await met(open, own)).toEqual([]);
    });

    it('saved before and without a day', async () => {
      const recalled = reading({ ...both, meetings: [report(['karim', 'elena'], null)] });
      await save(open, recalled);
      expect(await met(open, recalled)).toEqual([]);
    });

    it('the same text at another outlet tells no earlier meeting', async () => {
      await save(
        article('copy', { fingerprint: open.fingerprint }),
        reading({ ...own, people: ['karim', 'elena'] }),
      );
      expect(await met(open, { ...own, meetings: [] })).toEqual([]);
    });
  });

  describe('a row of the pack', () => {
    const people = (...names: string[]) => reading({ people: names, statements: speaks(...names) });

    it('of a hub: it met each guest, the guests did not meet', async () => {
      await pack(packReport(['karim', 'elena', 'peter'], '2018-01-01', { hubs: [id('karim')] }));
      expect(await met(open, people('karim', 'elena'))).toHaveLength(1);
      expect(await met(open, people('karim', 'peter'))).toHaveLength(1);
      expect(await met(open, people('elena', 'peter'))).toEqual([]);
    });

    it('of a joint format: all met, and the item names those of the open article', async () => {
      await pack(packReport(['karim', 'elena', 'peter'], '2018-01-01'));
      const [item] = await met(open, people('elena', 'peter'));
      expect(item?.pair).toEqual([id('elena'), id('peter')]);
      expect(item?.articles).toEqual([]);
    });
  });
});

/** Searching a saved corpus: words, names, the query language, and what is shown beside. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherStatements } from '@/lib/corpus/gather';
import { openIndexDoor } from '@/lib/corpus/index-door';
import { openIndex } from '@/lib/corpus/open-index';
import { quickSearch } from '@/lib/corpus/quick-search';
import { corpusReader } from '@/lib/corpus/raw-reader';
import { searchCorpus } from '@/lib/corpus/search-corpus';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { saveArticle } from '@/lib/intake/save';
import type { NamedEntity } from '@/lib/model/entity';
import type { Statement } from '@/lib/model/statement';
import type { SearchOptions } from '@/lib/search/search';
import { article, day, id, person, reading, report, statement } from './sample';

const NAME = 'searching';
let corpus: Corpus;

/** A person as learned from Arabic alone, or from another language alone. */
const learned = (name: string, form: string, language: string): NamedEntity => ({
  ...person(name),
  names: { [language]: form },
  forms: [form],
});

const outlet = (name: string, url: string, on: string, publisher: string) =>
  article(name, { url, canonicalUrl: url, publisher, datePublished: day(on), fingerprint: name });

beforeAll(async () => {
  const opened = await openCorpus(NAME);
  if (!opened.ok) throw new Error('no database');
  corpus = opened.value;
  const first = outlet('one', 'https://mina.example/1', '2018-05-06', 'صحيفة الميناء');
  const second = outlet('two', 'https://nahr.example/2', '2019-03-04', 'موقع النهر');
  const third = outlet('three', 'https://nahr.example/3', '2020-01-01', 'موقع النهر');
  const about = (text: Statement, mentions: readonly string[]): Statement => ({
    ...text,
    mentions: mentions.map(id),
  });
  await saveArticle(
    corpus,
    first,
    reading({
      people: ['karim', 'elena'],
      statements: [
        statement(first, 'karim', 'السد يحتاج إلى قياسات مشتركة للنهر'),
        { ...statement(first, 'elena', 'المفاوضات حول النفط مستمرة منذ ٢٤ يوما'), kind: 'direct' },
      ],
      meetings: [report(['karim', 'elena'], '2018-05-05', { place: 'مدينة المرفأ', kind: 'summit' })],
    }),
    { origin: 'saved', savedAt: 1 },
  );
  const arabicOnly = learned('orduan', 'رشيد أردوغان', 'ar');
  const russianOnly = learned('volkov', 'Пётр Волков', 'ru');
  const read = reading({
    statements: [
      statement(second, 'orduan', 'لا مفاوض في هذه المسألة'),
      about(statement(second, 'karim', 'التقى الوزير الضيف مرتين'), ['volkov']),
      statement(second, 'dawud', 'المفاوضات حول السد متوقفة'),
    ],
  });
  await saveArticle(
    corpus,
    second,
    { ...read, entities: [arabicOnly, russianOnly, person('karim'), person('dawud')] },
    { origin: 'saved', savedAt: 2 },
  );
  await saveArticle(
    corpus,
    third,
    reading({
      people: ['peter', 'elena'],
      statements: [
        { ...statement(third, 'peter', 'The negotiations on the dam will resume'), kind: 'direct' },
        statement(third, 'elena', 'سنعود إلى طاولة المفاوضات حول السد'),
      ],
      meetings: [report(['peter', 'elena'], '2019-12-30', { place: 'العاصمة', kind: 'call' })],
    }),
    { origin: 'saved', savedAt: 3 },
  );
});
afterAll(() => corpus.delete());

const find = (query: string, options: Partial<SearchOptions> = {}) =>
  searchCorpus(corpus, query, { limit: 20, ...options });
const speakersOf = async (query: string): Promise<readonly string[]> =>
  (await find(query)).statements.rows.map(({ statement: said }) => said.sources[0]?.text ?? '').sort();

describe('words', () => {
  it.each([
    ['a stem', 'مفاوضة', ['dawud', 'elena', 'elena', 'orduan']],
    ['two words: both', 'مفاوضات السد', ['dawud', 'elena']],
    ['marks and tatweel', 'الســدُّ', ['dawud', 'elena', 'karim']],
    ['stop words aside', 'المفاوضات حول السد', ['dawud', 'elena']],
    ['a beginning', 'مفا', ['dawud', 'elena', 'elena', 'orduan']],
    ['nearly a whole word', 'قياسا', ['karim']],
    ['the other numerals', '24', ['elena']],
    ['its own numerals', '٢٤', ['elena']],
    ['English in either number', 'negotiation', ['peter']],
  ])('by %s: %s', async (_, query, speakers) => expect(await speakersOf(query)).toEqual(speakers));

  it('are people first of all', async () => {
    const answer = await find('كر');
    expect(answer.people.rows.map((found) => found.id)).toEqual([id('karim')]);
  });

  it('say where they stand', async () => {
    const [found] = (await find('المفاوضات متوقفة')).statements.rows;
    const text = found?.statement.text ?? '';
    expect(found?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['المفاوضات', 'متوقفة']);
  });
});

describe('names in whatever letters', () => {
  it.each([
    ['erdogan', 'orduan'],
    ['Erdoğan', 'orduan'],
    ['أردوغان', 'orduan'],
    ['إردوغان', 'orduan'],
    ['اردوجان', 'orduan'],
    ['Эрдоган', 'orduan'],
    ['volkov', 'volkov'],
    ['فولكوف', 'volkov'],
    ['Волков', 'volkov'],
  ])('%s is %s', async (query, expected) => {
    const { people } = await find(`${query} `);
    expect(people.rows.map((found) => found.id)).toEqual([id(expected)]);
  });

  it('find what a person said, and where they are named, by any of them', async () => {
    expect(await speakersOf('erdogan')).toEqual(['orduan']);
    expect(await speakersOf('فولكوف')).toEqual(['karim']);
    expect(await speakersOf('wadi')).toEqual(['karim', 'karim']);
  });

  it('mean the person who bears all of them', async () => {
    expect(await speakersOf('karim wadi')).toEqual(['karim', 'karim']);
    expect(await speakersOf('wadi قياسات')).toEqual(['karim']);
  });
});

describe('the query language', () => {
  it.each([
    ['a phrase', '"السد متوقفة"', ['dawud']],
    ['a phrase that is not there', '"متوقفة السد"', []],
    ['without a word', 'السد -مفاوضات', ['karim']],
    ['without a phrase', 'السد -"السد متوقفة"', ['elena', 'karim']],
    ['a speaker', 'speaker:karim', ['karim', 'karim']],
    ['a speaker in Arabic', 'المتحدث: كريم', ['karim', 'karim']],
    ['a whole name', 'speaker:"كريم الوادي"', ['karim', 'karim']],
    ['a name that nobody bears whole', 'speaker:"كريم ماروفا"', []],
    ['a speaker and a word', 'speaker:karim قياسات', ['karim']],
    ['everyone but a speaker', 'السد -speaker:elena', ['dawud', 'karim']],
    ['an outlet', 'outlet:الميناء', ['elena', 'karim']],
    ['an outlet in Arabic', 'صحيفة:"موقع النهر" مفاوضات', ['dawud', 'elena', 'orduan']],
    ['a kind', 'kind:direct', ['elena', 'peter']],
    ['a kind in Arabic', 'نوع:مباشر', ['elena', 'peter']],
    ['before a year', 'السد before:2019', ['karim']],
    ['after a day, that day included', 'السد بعد:2019-03-04', ['dawud', 'elena']],
    ['in a month in words', 'السد on:"مارس 2019"', ['dawud']],
    ['in Arabic numerals', 'السد قبل:٢٠١٩', ['karim']],
    ['between', 'after:2019 before:2020 السد', ['dawud']],
    ['a date that is none is a word', 'after:النفط', ['elena']],
    ['a label that is none is a word', 'المفاوضات: متوقفة', ['dawud']],
  ])('%s: %s', async (_, query, speakers) => expect(await speakersOf(query)).toEqual(speakers));

  it.each([
    ['met:karim', ['summit']],
    ['met:"Elena Marova" kind:call', ['call']],
    ['التقى:ماروفا مكان:المرفأ', ['summit']],
    ['place:العاصمة', ['call']],
    ['نوع:قمة', ['summit']],
    ['elena on:2018', ['summit']],
  ])('meetings by %s', async (query, kinds) => {
    const { meetings } = await find(query);
    expect(meetings.rows.map(({ meeting }) => meeting.kind)).toEqual(kinds);
  });

  it('shows one kind of thing when asked', async () => {
    const answer = await find('kind:person elena');
    expect([answer.people.total, answer.statements.total, answer.meetings.total]).toEqual([1, 0, 0]);
  });

  it.each(['', '   ', '«»', '""', '-', 'speaker:', '::', '"', '- - -'])(
    'is never an error: [%s]',
    async (query) => expect((await find(query)).statements.rows).toEqual([]),
  );
});

describe('order, pages, corrections, facets', () => {
  it('gives the newest first when asked', async () => {
    const { statements } = await find('السد ', { order: 'newest' });
    const days = statements.rows.map(({ article: head }) => head.datePublished);
    expect(days).toEqual(['2020-01-01', '2019-03-04', '2018-05-06']);
  });

  it('gives page after page, none twice', async () => {
    const pages = await Promise.all([0, 1, 2, 3].map((offset) => find('السد ', { limit: 1, offset })));
    const ids = pages.flatMap(({ statements }) => statements.rows.map(({ statement: said }) => said.id));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(pages.map(({ statements }) => statements.total)).toEqual([3, 3, 3, 3]);
  });

  it.each([
    ['متوقغه', 'متوقف'],
    ['negotiatoins', 'negoti'],
  ])('takes %s for what it nearly is', async (query, to) => {
    const answer = await find(`${query} `);
    expect(answer.corrections).toEqual([{ from: query, to }]);
    expect(answer.statements.total).toBe(1);
  });

  it('corrects nothing that is found as it is, and nothing that is like nothing', async () => {
    expect((await find('السد ')).corrections).toEqual([]);
    expect((await find('قسطنطينوبوليس ')).corrections).toEqual([]);
  });

  it('counts the values that narrow a search, and each does narrow it to its count', async () => {
    const { facets } = await find('السد ', { facets: true });
    const fields = new Map(facets.map(({ field, values }) => [field, values]));
    expect(fields.get('outlet')?.map(({ value, count }) => [value, count])).toEqual([
      ['موقع النهر', 2],
      ['صحيفة الميناء', 1],
    ]);
    expect(fields.get('year')?.map(({ value, count }) => [value, count])).toEqual([
      ['2020', 1],
      ['2019', 1],
      ['2018', 1],
    ]);
    const ofStatements = facets.filter(({ field }) => field !== 'met' && field !== 'place');
    for (const { values } of ofStatements)
      for (const { query, count } of values)
        expect((await find(`السد ${query}`)).statements.total, query).toBe(count);
  });
});

describe('gathering', () => {
  type Asked = Parameters<typeof gatherStatements>[1][number];
  const ask = (keys: string, speakers: readonly string[] = []): Asked => ({
    keys: keys.split(' ').map((key) => ({ key, words: key.slice(2), weight: 1 })),
    speakers: speakers.map(id),
  });
  const gather = async (questions: readonly Asked[], own: readonly string[] = []) => {
    const snapshot = await openIndex(corpus.backendDB(), corpusReader(corpus.backendDB()));
    if (snapshot === null) throw new Error('no index');
    const { ids, ...counts } = await gatherStatements(snapshot, questions, new Set(own));
    const rows = await corpus.statements.bulkGet(ids as Statement['id'][]);
    return { ...counts, ids, speakers: rows.map((row) => row?.statement.sources[0]?.text) };
  };

  it('asks for many matters at once: words, names, and what their speakers said', async () => {
    expect((await gather([ask('w:قياس w:سد')])).speakers[0]).toBe('karim');
    expect((await gather([ask('e:person:volkov')])).speakers).toEqual(['karim']);
    expect((await gather([ask('w:غواص')])).ids).toEqual([]);
    const both = await gather([ask('w:قياس w:سد'), ask('w:نفط w:مفاوض', ['elena'])]);
    expect(both.speakers).toEqual(expect.arrayContaining(['karim', 'elena']));
  });

  it('never what is the page’s own, and counts it all the same', async () => {
    const all = await gather([ask('w:سد')]);
    const rest = await gather([ask('w:سد')], all.ids.slice(0, 1));
    expect(rest.ids).toEqual(all.ids.slice(1));
    expect(rest.docFreqs).toEqual(all.docFreqs);
    expect(all.docFreqs.get('w:سد')).toBe(all.ids.length);
  });
});

describe('the door', () => {
  it('answers as the store does, without it', async () => {
    const door = await openIndexDoor(NAME);
    for (const query of ['السد', 'erdogan', 'met:karim', '"السد متوقفة"'])
      expect(await door?.search(query, { limit: 5 })).toEqual(await find(query, { limit: 5 }));
    door?.close();
  });

  it('makes no database where there is none', async () => {
    expect(await openIndexDoor('never-made')).toBeNull();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('never-made');
  });
});

describe('the quick search', () => {
  const asked = async (name: string) => {
    const quick = quickSearch(name);
    const answer = await quick.search('السد', { limit: 5 });
    const empty = await quick.isEmpty();
    quick.close();
    return { answer, empty };
  };

  it('answers as the store does', async () => {
    expect(await asked(NAME)).toEqual({ answer: await find('السد', { limit: 5 }), empty: false });
  });

  it('has the store mend what the door cannot read', async () => {
    const before = await find('السد', { limit: 5 });
    await corpus.index.bulkDelete(await corpus.index.toCollection().primaryKeys());
    expect(await asked(NAME)).toEqual({ answer: before, empty: false });
    expect(await corpus.index.get('manifest')).toBeDefined();
  });

  it('makes an empty database where there is none', async () => {
    const { answer, empty } = await asked('quick-new');
    expect([answer.statements.total, empty]).toEqual([0, true]);
    await indexedDB.deleteDatabase('quick-new');
  });
});

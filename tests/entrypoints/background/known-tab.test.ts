import { beforeEach, describe, expect, it } from 'vitest';
import {
  articleIn,
  currentRecord,
  freshRecord,
  type Tab,
  tabOf,
  withDay,
} from '@/entrypoints/background/known-tab';
import { type Found, type TabRecord, writeRecord } from '@/entrypoints/background/records';
import { day } from '../../lib/corpus/sample';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { found, sent, TAB, URL_OPEN } from './samples';

let world: FakeTabs;
beforeEach(() => {
  world = startBrowser();
});

const tab = (url: string | null = URL_OPEN): Tab => ({ id: TAB, url, isPrivate: false });
const names = { said: 'a', met: 'b', open: 'c' };
const record = (what: Found): TabRecord => ({ url: URL_OPEN, isPrivate: false, at: 1, names, found: what });
const withArticle = (changes: Parameters<typeof found>[0] = {}): TabRecord => record(found(changes));

describe('a tab', () => {
  it('is told with its address, and as private where it is', async () => {
    world.tabs.set(TAB, { url: URL_OPEN, incognito: true });
    expect(await tabOf(TAB)).toEqual({ id: TAB, url: URL_OPEN, isPrivate: true });
  });

  it.each([[{}], [{ url: '' }]])('without access has no address', async (unnamed) => {
    world.tabs.set(TAB, unnamed);
    expect((await tabOf(TAB))?.url).toBeNull();
  });

  it('that was closed is null', async () => expect(await tabOf(TAB)).toBeNull());
});

describe('a record', () => {
  beforeEach(() => writeRecord(TAB, withArticle()));

  it.each<readonly [string, string | null, boolean]>([
    ['its own page', URL_OPEN, true],
    ['another place of its page', `${URL_OPEN}#comments`, true],
    ['another page', 'https://paper.example/two', false],
    ['the same page asked otherwise', `${URL_OPEN}?page=2`, false],
    ['a page we may not know', null, false],
  ])('holds for %s', async (_, url, holds) => {
    expect((await currentRecord(tab(url))) !== null).toBe(holds);
  });

  it('hands its names on as long as the page is the same', async () => {
    expect((await freshRecord({ ...tab(), url: `${URL_OPEN}#end` })).names).toEqual(names);
    const other = await freshRecord({ ...tab(), url: 'https://paper.example/two' });
    expect(other.names).not.toEqual(names);
    expect(new Set(Object.values(other.names)).size).toBe(3);
  });
});

describe('the article in a tab', () => {
  it('comes from the record, and nobody is asked', async () => {
    await writeRecord(TAB, withArticle());
    expect(await articleIn(tab())).toEqual({ ok: true, value: sent() });
    expect(world.told).toEqual([]);
  });

  it('has the reader’s own day', async () => {
    const undated = sent({ datePublished: null, datePublishedBasis: null });
    await writeRecord(TAB, withArticle({ sent: undated, givenDay: day('2019-05-06') }));
    expect(await articleIn(tab())).toMatchObject({
      value: { article: { datePublished: '2019-05-06', datePublishedBasis: 'given' } },
    });
  });

  it('is none where the record says why', async () => {
    await writeRecord(TAB, record({ kind: 'no-article', why: { kind: 'too-short', words: 3 } }));
    expect(await articleIn(tab())).toEqual({ ok: false, error: { kind: 'too-short', words: 3 } });
  });

  it.each<readonly [string, () => Promise<void>]>([
    ['there is no record', async () => undefined],
    ['the text was too long to keep', () => writeRecord(TAB, withArticle({ sent: null }))],
    [
      'the tab went elsewhere',
      () => writeRecord(TAB, { ...withArticle(), url: 'https://paper.example/two' }),
    ],
  ])('is asked of its reader where %s', async (_, before) => {
    await before();
    world.reader = () => ({ ok: true, value: sent() });
    expect(await articleIn(tab())).toEqual({ ok: true, value: sent() });
    expect(world.told).toEqual([[TAB, 'articleAgain', undefined]]);
  });

  it('keeps the reader’s day over a text that is asked again, and not over another article', async () => {
    await writeRecord(TAB, withArticle({ sent: null, givenDay: day('2019-05-06') }));
    const undated = sent({ datePublished: null, datePublishedBasis: null });
    world.reader = () => ({ ok: true, value: undated });
    expect(await articleIn(tab())).toMatchObject({ value: { article: { datePublished: '2019-05-06' } } });
    const other = { ...undated, article: { ...undated.article, id: 'fedcba9876543210' } };
    world.reader = () => ({ ok: true, value: other });
    expect(await articleIn(tab())).toMatchObject({ value: { article: { datePublished: null } } });
  });

  it('is none where the reader says why', async () => {
    world.reader = () => ({ ok: false, error: { kind: 'index-page', links: 60 } });
    expect(await articleIn(tab())).toEqual({ ok: false, error: { kind: 'index-page', links: 60 } });
  });

  it.each<readonly [string, FakeTabs['reader']]>([
    ['nobody is there', null],
    ['the answer is nothing', () => undefined],
    ['the answer is a text', () => 'article'],
    ['the answer is of another shape', () => ({ ok: true, value: { article: { id: 1 } } })],
    ['the article is another site’s', () => ({ ok: true, value: sent({ url: 'https://other.example/' }) })],
    ['the reason is none we know', () => ({ ok: false, error: { kind: 'bored' } })],
  ])('is not known where %s', async (_, reader) => {
    world.reader = reader;
    expect(await articleIn(tab())).toBeNull();
  });

  it('is not asked for where we may not know the address', async () => {
    world.reader = () => ({ ok: true, value: sent() });
    expect(await articleIn(tab(null))).toBeNull();
    expect(world.told).toEqual([]);
  });
});

describe('the reader’s own day', () => {
  it('is given to an article without one', () => {
    const undated = sent({ datePublished: null, datePublishedBasis: null });
    expect(withDay(undated, day('2019-05-06')).article.datePublishedBasis).toBe('given');
    expect(withDay(undated, null)).toBe(undated);
  });

  it('never overrules the page’s', () => {
    expect(withDay(sent(), day('2019-05-06')).article.datePublished).toBe('2019-03-04');
  });
});

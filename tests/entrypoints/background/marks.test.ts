import { beforeEach, describe, expect, it } from 'vitest';
import { StorageRefused } from '@/entrypoints/background/failures';
import { answerMarks, rememberFailure, rememberNoArticle } from '@/entrypoints/background/marks';
import { changeFound, readRecord, writeRecord } from '@/entrypoints/background/records';
import { browser } from '@/lib/browser';
import type { Context } from '@/lib/model/context';
import { changeSettings } from '@/lib/settings/store';
import { day, reading, statement } from '../../lib/corpus/sample';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { page, rooms, SITE, sent, TAB, URL_OPEN } from './samples';

let world: FakeTabs;
beforeEach(async () => {
  world = startBrowser();
  world.tabs.set(TAB, { url: URL_OPEN });
  world.granted.add(SITE);
  await changeSettings({ language: 'ar' });
});

const SECRET = 'كلام محفوظ لا يراه أحد';
const own = statement(sent().article, 'karim', 'متن');
const context: Context = {
  meetings: [],
  statements: [
    { statement: own, items: [], more: 0 },
    { statement: { ...own, id: 'second' as typeof own.id, text: SECRET }, items: [], more: 4 },
  ],
};
const found = rooms({ contextOf: async () => context });
const ask = (from = page(), it = sent()) => answerMarks(found, it, from);
const badge = (): Promise<string> => browser.action.getBadgeText({ tabId: TAB });

describe('an article that was read', () => {
  it('is told where its marks go and how many items there are, in the interface’s language', async () => {
    const { marks, count, show, pill } = await ask();
    expect(marks).toEqual([
      { id: own.id, kind: 'said', span: { start: 0, end: 3 } },
      { id: 'second', kind: 'said', span: { start: 0, end: 3 } },
    ]);
    expect([count, show]).toEqual([2, 'at-once']);
    expect(pill.open).toBe('خبران سابقان. افتح سياق');
  });

  it('is told no word of the corpus', async () => {
    expect(JSON.stringify(await ask())).not.toContain(SECRET);
  });

  it('gets its rules in the top frame, under names that it alone has', async () => {
    const { highlightNames } = await ask();
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: TAB, frameIds: [0] },
      css: expect.stringContaining(`::highlight(${highlightNames.said})`),
    });
    const other = await ask(page({ tabId: 8 }));
    expect(other.highlightNames).not.toEqual(highlightNames);
  });

  it('keeps its names when it asks again', async () => {
    const { highlightNames } = await ask();
    expect((await ask()).highlightNames).toEqual(highlightNames);
  });

  it('has a record and a count on the toolbar', async () => {
    await ask();
    const record = await readRecord(TAB);
    expect(record).toMatchObject({ url: URL_OPEN, isPrivate: false });
    expect(record?.found).toEqual({
      kind: 'article',
      id: sent().article.id,
      sent: sent(),
      givenDay: null,
      counts: { people: 0, meetings: 0, statements: 2 },
      visited: false,
      lastSave: null,
    });
    expect(await badge()).toBe('٢');
  });

  it('shows its marks after a click where every site was allowed at once, and as the reader chose', async () => {
    world.granted.clear();
    world.granted.add('https://*/*');
    expect((await ask()).show).toBe('after-click');
    await changeSettings({ marksByHost: { 'paper.example': 'never' } });
    expect(await ask()).toMatchObject({ show: 'never', marks: [], count: 2 }); // nor is the page told where
  });

  it('is read by the reader’s own day, as long as it is the same article', async () => {
    const undated = sent({ datePublished: null, datePublishedBasis: null });
    await ask(page(), undated);
    const record = await readRecord(TAB);
    if (record?.found.kind !== 'article') throw new Error('no record');
    await writeRecord(TAB, { ...record, found: { ...record.found, givenDay: day('2019-05-06') } });
    const days: (string | null)[] = [];
    const reads = rooms({
      read: async ({ datePublished }) => {
        days.push(datePublished);
        return reading({});
      },
    });
    await answerMarks(reads, undated, page());
    const other = { ...undated, article: { ...undated.article, id: 'fedcba98' as typeof own.article } };
    await answerMarks(reads, other, page());
    expect(days).toEqual(['2019-05-06', null]);
  });

  it('keeps a day that was given while it was being read', async () => {
    const undated = sent({ datePublished: null, datePublishedBasis: null });
    await ask(page(), undated);
    const reads = rooms({
      read: async () => {
        await changeFound(TAB, () => ({ givenDay: day('2019-05-06') }));
        return reading({});
      },
    });
    await answerMarks(reads, undated, page());
    expect((await readRecord(TAB))?.found).toMatchObject({ givenDay: '2019-05-06' });
  });
});

describe('a page that is not to be read', () => {
  it.each<readonly [string, Parameters<typeof changeSettings>[0]]>([
    ['while everything is paused', { isPaused: true }],
    ['where the site is switched off', { hostsOff: ['paper.example'] }],
  ])('gets silence %s: no mark, no rule, no record', async (_, settings) => {
    await changeSettings(settings);
    expect(await ask()).toMatchObject({ marks: [], count: 0, show: 'never' });
    expect(world.rules).toEqual([]);
    expect(await readRecord(TAB)).toBeNull();
    expect(await badge()).toBe('');
  });
});

describe('what went wrong is remembered', () => {
  const refused = rooms({ contextOf: () => Promise.reject(new StorageRefused()) });
  const why = async () => (await readRecord(TAB))?.found;

  it('and the page is told nothing of it but that it failed', async () => {
    await expect(answerMarks(refused, sent(), page())).rejects.toThrow(StorageRefused);
    expect(await why()).toEqual({ kind: 'failed', why: 'storage-refused' });
    expect(world.rules).toEqual([]);
  });

  it('with its own reason, also after the reader has said that it failed', async () => {
    await expect(answerMarks(refused, sent(), page())).rejects.toThrow();
    await rememberFailure(page());
    expect(await why()).toEqual({ kind: 'failed', why: 'storage-refused' });
  });

  it('as the reader’s failure where nothing else is known of the page', async () => {
    await ask();
    await rememberFailure(page());
    expect(await why()).toEqual({ kind: 'failed', why: 'reader-failed' });
    expect(await badge()).toBe('');
  });

  it('not beyond its page', async () => {
    await expect(answerMarks(refused, sent(), page())).rejects.toThrow();
    world.tabs.set(TAB, { url: 'https://paper.example/two' });
    await rememberFailure(page());
    expect(await why()).toEqual({ kind: 'failed', why: 'reader-failed' });
  });

  it('until the page is read after all', async () => {
    await expect(answerMarks(refused, sent(), page())).rejects.toThrow();
    await ask();
    expect((await why())?.kind).toBe('article');
  });
});

describe('a page without an article', () => {
  const nothing = { kind: 'too-short', words: 3 } as const;

  it('is remembered with the reason, and its count goes', async () => {
    await ask();
    await rememberNoArticle(nothing, page({ isPrivate: true }));
    expect(await readRecord(TAB)).toMatchObject({
      url: URL_OPEN,
      isPrivate: true,
      found: { kind: 'no-article', why: nothing },
    });
    expect(await badge()).toBe('');
  });

  it('is remembered by the address the tab has now: its document may have been loaded from another', async () => {
    world.tabs.set(TAB, { url: 'https://paper.example/list' });
    await rememberNoArticle(nothing, page());
    expect((await readRecord(TAB))?.url).toBe('https://paper.example/list');
  });

  it('is remembered by its sender’s where the tab is not named', async () => {
    world.tabs.set(TAB, {});
    await rememberNoArticle(nothing, page({ url: `${URL_OPEN}#top` }));
    expect((await readRecord(TAB))?.url).toBe(URL_OPEN);
  });
});

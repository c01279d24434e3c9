import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswers } from '@/entrypoints/background/answers';
import { readRecord } from '@/entrypoints/background/records';
import type { Rooms } from '@/entrypoints/background/rooms';
import { tellOfChange } from '@/entrypoints/background/saving';
import { browser } from '@/lib/browser';
import type { Sender } from '@/lib/messaging/senders';
import type { Reading } from '@/lib/model/reading';
import { fail } from '@/lib/model/result';
import { changeSettings } from '@/lib/settings/store';
import { day, id, person, reading, statement } from '../../lib/corpus/sample';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { page, rooms, SITE, sent, TAB, URL_OPEN } from './samples';

let world: FakeTabs;
beforeEach(() => {
  world = startBrowser();
  world.tabs.set(TAB, { url: URL_OPEN });
});

const panel: Sender = { kind: 'sidepanel' };
const answers = (some: Partial<Rooms> = {}) => createAnswers(rooms(some));
const told = (name: string) => world.told.filter(([, heard]) => heard === name);
const undated = sent({ datePublished: null, datePublishedBasis: null });

describe('a page that may hold an article', () => {
  const seen = () => answers().articleSeen({ url: URL_OPEN }, page());

  it('gets the reader', async () => {
    await seen();
    expect(world.injected).toEqual([`content-scripts/reader.js → ${TAB}`]);
  });

  it.each<readonly [string, Parameters<typeof changeSettings>[0]]>([
    ['while everything is paused', { isPaused: true }],
    ['where the site is switched off', { hostsOff: ['paper.example'] }],
  ])('gets none %s', async (_, settings) => {
    await changeSettings(settings);
    await seen();
    expect(world.injected).toEqual([]);
  });
});

it('what only a page may say is heard from no other', async () => {
  await expect(answers().articleSeen({ url: URL_OPEN }, panel)).rejects.toThrow('not a content script');
  await expect(answers().noArticle({ kind: 'empty-page' }, panel)).rejects.toThrow('not a content script');
  await expect(answers().readerFailed(undefined, panel)).rejects.toThrow('not a content script');
});

it('the reader of a page is answered and remembered', async () => {
  expect(await answers().marksFor(sent(), page())).toMatchObject({ marks: [], count: 0 });
  expect((await readRecord(TAB))?.found.kind).toBe('article');
  await answers().noArticle({ kind: 'empty-page' }, page());
  expect((await readRecord(TAB))?.found).toEqual({ kind: 'no-article', why: { kind: 'empty-page' } });
  await answers().readerFailed(undefined, page());
  expect((await readRecord(TAB))?.found).toEqual({ kind: 'failed', why: 'reader-failed' });
});

describe('a click in a page', () => {
  const click = (mark: string | null, card: boolean) => answers().openItem({ mark, card }, page());
  const key = `panel:${TAB}`;
  const wish = async (): Promise<unknown> => (await browser.storage.session.get(key))[key];
  const openPopup = vi.fn<() => Promise<void>>();
  let isSidebarOpen = false;

  beforeEach(() => {
    isSidebarOpen = false;
    openPopup.mockReset().mockResolvedValue();
    vi.spyOn(browser.action, 'openPopup').mockImplementation(openPopup);
    vi.spyOn(browser.sidebarAction, 'isOpen').mockImplementation(async () => isSidebarOpen);
  });

  it('where no card can live opens the popup, and leaves the wish for the panel', async () => {
    expect(await click('bridge', false)).toBeNull();
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await wish()).toMatchObject({ item: 'bridge' });
  });

  it('opens no popup beside an open sidebar', async () => {
    isSidebarOpen = true;
    await click('bridge', false);
    expect(openPopup).not.toHaveBeenCalled();
    expect(await wish()).toMatchObject({ item: 'bridge' });
  });

  it('on the pill wishes for no item; that the popup does not open is no error', async () => {
    openPopup.mockRejectedValue(new Error('another panel is open'));
    expect(await click(null, true)).toBeNull();
    expect(await wish()).toBeUndefined();
  });

  it('where a card can live gets its token, and opens nothing else', async () => {
    expect(await click('bridge', true)).toMatch(/^[0-9a-f]{32}$/);
    expect(openPopup).not.toHaveBeenCalled();
  });
});

describe('panel and popup', () => {
  it('are told the state of a tab, and read it', async () => {
    const noAccess = { kind: 'no-access', origin: 'https://paper.example' };
    expect(await answers().tabState({ tabId: TAB }, panel)).toEqual(noAccess);
    world.granted.add(SITE);
    expect(await answers().readTab({ tabId: TAB }, panel)).toEqual({ kind: 'reading' });
  });

  it('save, and the page asks for its marks again', async () => {
    world.reader = () => ({ ok: true, value: sent() });
    expect(await answers().saveTab({ tabId: TAB }, panel)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(told('refresh')).toEqual([[TAB, 'refresh', { silent: false }]]));
  });

  it('save in vain, and the page is left alone', async () => {
    world.reader = () => ({ ok: true, value: sent() });
    const save = async () => fail({ kind: 'storage-full' } as const);
    const saved = await answers({ save }).saveTab({ tabId: TAB }, panel);
    expect(saved).toEqual({ ok: false, error: { kind: 'storage-full' } });
    await tellOfChange(TAB); // later than any word of the answer's own
    expect(told('refresh')).toHaveLength(1);
  });
});

describe('the reader’s own day', () => {
  const setDay = () => answers().setDay({ tabId: TAB, day: day('2019-05-06') }, panel);

  it('is the article’s from then on, and its page asks again', async () => {
    await answers().marksFor(undated, page());
    expect(await setDay()).toMatchObject({
      kind: 'article',
      article: { datePublished: '2019-05-06', datePublishedBasis: 'given' },
    });
    await vi.waitFor(() => expect(told('refresh')).toHaveLength(1));
    expect(await answers().tabState({ tabId: TAB }, panel)).toMatchObject({
      article: { datePublished: '2019-05-06' },
    });
  });

  it('does not overrule the page’s', async () => {
    await answers().marksFor(sent(), page());
    expect(await setDay()).toMatchObject({ article: { datePublished: '2019-03-04' } });
  });

  it('is saved with the article', async () => {
    await answers().marksFor(undated, page());
    await setDay();
    const save = vi.fn(rooms().save);
    await answers({ save }).saveTab({ tabId: TAB }, panel);
    expect(save.mock.calls[0]?.[0].datePublished).toBe('2019-05-06');
  });

  it('is nothing to a page without an article', async () => {
    await answers().noArticle({ kind: 'empty-page' }, page());
    expect(await setDay()).toEqual({ kind: 'no-article', why: { kind: 'empty-page' } });
    await tellOfChange(TAB);
    expect(told('refresh')).toHaveLength(1);
  });
});

describe('a passage to be shown in its page', () => {
  const own = statement(sent().article, 'karim', 'متن');
  const named = { span: { start: 4, end: 9 }, entity: id('karim'), basis: 'full-name' } as const;
  const read: Reading = reading({ entities: [person('karim')], statements: [own], mentions: [named] });
  const show = (mark: string) => answers({ read: async () => read }).showInPage({ tabId: TAB, mark }, panel);
  const reader = (name: string) => (name === 'showMark' ? { found: true } : { ok: true, value: sent() });

  it.each<readonly [string, string, object]>([
    ['a statement', own.id, { start: 0, end: 3 }],
    ['a person', 'person:karim', { start: 4, end: 9 }],
  ])('%s: the page is told where it is', async (_, mark, span) => {
    world.reader = reader;
    expect(await show(mark)).toEqual({ found: true });
    expect(told('showMark')).toEqual([[TAB, 'showMark', { mark, spans: [span] }]]);
  });

  it('is not found where the article has no such passage', async () => {
    world.reader = reader;
    expect(await show('somebody')).toEqual({ found: false });
    expect(told('showMark')).toEqual([]);
  });

  it.each<readonly [string, () => void]>([
    ['the tab was closed', () => world.tabs.delete(TAB)],
    ['nobody is in the page', () => undefined],
    ['the page has no article', () => (world.reader = () => ({ ok: false, error: { kind: 'empty-page' } }))],
    [
      'the page was left in between',
      () => {
        world.reader = (name) => {
          if (name === 'showMark') throw new Error('Receiving end does not exist.');
          return reader(name);
        };
      },
    ],
  ])('is not found where %s', async (_, happen) => {
    happen();
    expect(await show(own.id)).toEqual({ found: false });
  });
});

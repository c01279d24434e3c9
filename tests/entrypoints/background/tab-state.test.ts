import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageRefused, whyFailed } from '@/entrypoints/background/failures';
import { type Found, writeRecord } from '@/entrypoints/background/records';
import { readTab, tabState } from '@/entrypoints/background/tab-state';
import { browser } from '@/lib/browser';
import type { Context } from '@/lib/model/context';
import { changeSettings } from '@/lib/settings/store';
import { person, reading, statement } from '../../lib/corpus/sample';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { found, rooms, SITE, sent, TAB, URL_OPEN } from './samples';

let world: FakeTabs;
beforeEach(() => {
  world = startBrowser();
  world.tabs.set(TAB, { url: URL_OPEN });
});

const names = { said: 'a', met: 'b', open: 'c' };
const remember = (what: Found): Promise<void> =>
  writeRecord(TAB, { url: URL_OPEN, isPrivate: false, at: 1, names, found: what });
const rememberArticle = (): Promise<void> => remember(found());
const noAccess = (origin: string | null) => ({ kind: 'no-access', origin });

describe('a page that is not read is', () => {
  it.each<readonly [string, string | undefined]>([
    ['a page of the browser', 'chrome://extensions/'],
    ['a file', 'file:///tmp/a.html'],
    ['a page of an extension', 'moz-extension://abc/popup.html'],
    ['a page whose address is no address', 'about'],
    ['a page that the browser does not name', undefined],
  ])('without access: %s', async (_, url) => {
    world.tabs.set(TAB, url === undefined ? {} : { url });
    expect(await tabState(rooms(), TAB)).toEqual(noAccess(null));
    expect(await readTab(TAB)).toEqual(noAccess(null));
    expect(world.injected).toEqual([]);
  });

  it('without access once it is closed', async () => {
    world.tabs.delete(TAB);
    expect(await tabState(rooms(), TAB)).toEqual(noAccess(null));
  });

  it('without access where the person has allowed nothing, and the site is named', async () => {
    expect(await tabState(rooms(), TAB)).toEqual(noAccess('https://paper.example'));
    expect(world.injected).toEqual([]);
  });

  it('without access where the site is switched off, whatever is allowed and known', async () => {
    world.granted.add(SITE);
    await rememberArticle();
    await changeSettings({ hostsOff: ['paper.example'] });
    expect(await tabState(rooms(), TAB)).toEqual(noAccess('https://paper.example'));
    expect(await readTab(TAB)).toEqual(noAccess('https://paper.example'));
  });

  it('paused while everything is', async () => {
    world.granted.add(SITE);
    await rememberArticle();
    await changeSettings({ isPaused: true });
    expect(await tabState(rooms(), TAB)).toEqual({ kind: 'paused' });
    expect(await readTab(TAB)).toEqual({ kind: 'paused' });
    expect(world.injected).toEqual([]);
  });
});

describe('a page that may be read and was not', () => {
  beforeEach(() => void world.granted.add(SITE));

  it('is read when somebody asks', async () => {
    expect(await tabState(rooms(), TAB)).toEqual({ kind: 'reading' });
    expect(world.injected).toEqual([`content-scripts/reader.js → ${TAB}`]);
  });

  it('is without access where the browser lets nobody in all the same', async () => {
    world.closed.add(TAB);
    expect(await tabState(rooms(), TAB)).toEqual(noAccess('https://paper.example'));
  });

  it('is asked again where what we know is of the page before', async () => {
    await rememberArticle();
    world.tabs.set(TAB, { url: 'https://paper.example/two' });
    world.reader = () => ({ ok: false, error: { kind: 'too-short', words: 2 } });
    expect(await tabState(rooms(), TAB)).toEqual({
      kind: 'no-article',
      why: { kind: 'too-short', words: 2 },
    });
  });
});

it('a click on the toolbar is access enough to read', async () => {
  expect(await readTab(TAB)).toEqual({ kind: 'reading' });
  expect(world.injected).toEqual([`content-scripts/reader.js → ${TAB}`]);
});

describe('a page that was read', () => {
  it('is no article, with the reason', async () => {
    const why = { kind: 'index-page', links: 60 } as const;
    await remember({ kind: 'no-article', why });
    expect(await tabState(rooms(), TAB)).toEqual({ kind: 'no-article', why });
  });

  it.each(['storage-refused', 'reader-failed'] as const)('has failed: %s', async (why) => {
    await remember({ kind: 'failed', why });
    expect(await tabState(rooms(), TAB)).toEqual({ kind: 'failed', why });
  });

  it.each<readonly [string, Error, string]>([
    ['that the browser refuses', new StorageRefused(), 'storage-refused'],
    ['that is full', new DOMException('full', 'QuotaExceededError'), 'storage-refused'],
    ['of a newer Siyaq', new DOMException('newer', 'VersionError'), 'storage-refused'],
    ['that is in order, under rooms that are not', new TypeError('x is undefined'), 'reader-failed'],
  ])('has failed over a database %s', async (_, error, why) => {
    await rememberArticle();
    const contextOf = () => Promise.reject(error);
    expect(await tabState(rooms({ contextOf }), TAB)).toEqual({ kind: 'failed', why });
    const isSaved = () => Promise.reject(error);
    expect(await tabState(rooms({ isSaved }), TAB)).toEqual({ kind: 'failed', why });
  });

  it('has failed where even the browser’s memory of the session is gone', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await tabState(rooms(), TAB)).toEqual({ kind: 'failed', why: 'reader-failed' });
  });

  it('is an article, with its people, whether it is saved, and no body', async () => {
    world.reader = () => ({ ok: true, value: sent({}, true) });
    const city = { ...person('peter'), kind: 'place' as const };
    const read = async () => reading({ entities: [person('karim'), city, person('elena')] });
    const state = await tabState(rooms({ read, isSaved: async () => true }), TAB);
    expect(state).toMatchObject({
      kind: 'article',
      saved: true,
      cut: true,
      article: { headline: 'خبر one' },
    });
    if (state.kind !== 'article') throw new Error(state.kind);
    expect(state.people).toEqual([person('karim'), person('elena')]);
    expect(state.article).not.toHaveProperty('articleBody');
  });

  it('tells what was saved of it here, as long as it is there to be undone', async () => {
    const saved = { article: sent().article.id, change: 'new', statements: 0, meetings: 0 } as const;
    const lastSave = { saved, automatic: false };
    await remember(found({ lastSave }));
    expect(await tabState(rooms({ isSaved: async () => true }), TAB)).toMatchObject({ lastSave });
    expect(await tabState(rooms(), TAB)).toMatchObject({ saved: false, lastSave: null });
  });

  it('names everyone in its items, by the forms of the open article where it has them', async () => {
    await rememberArticle();
    const { article } = sent();
    const { articleBody: _, ...head } = article;
    const earlier = statement(article, 'karim', 'كلام');
    const item = {
      id: 'item',
      for: earlier.id,
      statement: earlier,
      speakers: [{ ...person('karim'), office: 'وزير' }, person('elena')],
      article: head,
      relation: 'same-speaker',
      when: 'earlier',
      copies: [],
      score: 1,
      why: { words: [], entities: [], matter: [], rules: [] },
    } as const;
    const context: Context = { meetings: [], statements: [{ statement: earlier, items: [item], more: 0 }] };
    const read = async () => reading({ people: ['karim'] });
    const state = await tabState(rooms({ read, contextOf: async () => context }), TAB);
    if (state.kind !== 'article') throw new Error(state.kind);
    expect(state.entities).toEqual({ 'person:karim': person('karim'), 'person:elena': person('elena') });
  });
});

it.each<readonly [string, unknown, string]>([
  ['a browser that allows no writing', new DOMException('', 'InvalidStateError'), 'storage-refused'],
  ['a broken file', new DOMException('', 'UnknownError'), 'storage-refused'],
  ['a connection that was closed', named('DatabaseClosedError'), 'storage-refused'],
  ['a database that did not open', named('OpenFailedError'), 'storage-refused'],
  ['any other error', new Error('anything'), 'reader-failed'],
  ['a throw that is no error', 'UnknownError', 'reader-failed'],
  ['nothing', undefined, 'reader-failed'],
])('%s is told apart', (_, error, why) => expect(whyFailed(error)).toBe(why));

function named(name: string): Error {
  return Object.assign(new Error(), { name });
}

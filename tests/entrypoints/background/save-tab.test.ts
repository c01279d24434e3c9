/** Saving by a click whatever is known of the tab, and who is told; saving by itself and taking back are in saving.test.ts. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberNoArticle } from '@/entrypoints/background/marks';
import { readRecord } from '@/entrypoints/background/records';
import { saveTab, tellOfChange } from '@/entrypoints/background/saving';
import { browser } from '@/lib/browser';
import { fail } from '@/lib/model/result';
import { type FakeTabs, startBrowser } from './fake-tabs';
import { page, rooms, sent, TAB, URL_OPEN } from './samples';

let world: FakeTabs;
beforeEach(() => {
  world = startBrowser();
  world.tabs.set(TAB, { url: URL_OPEN });
});

const hasArticle = (): void => {
  world.reader = () => ({ ok: true, value: sent() });
};
const notSaved = (error: object) => ({ ok: false, error });
const nothingThere = notSaved({ kind: 'no-article', why: { kind: 'empty-page' } });

describe('saving a tab', () => {
  it('saves the article that is open there', async () => {
    hasArticle();
    const save = vi.fn(rooms().save);
    expect(await saveTab(rooms({ save }), TAB)).toMatchObject({ ok: true, value: { change: 'new' } });
    expect(save).toHaveBeenCalledExactlyOnceWith(sent().article, 'saved');
  });

  it('saves nothing from a private window', async () => {
    hasArticle();
    world.tabs.set(TAB, { url: URL_OPEN, incognito: true });
    const save = vi.fn(rooms().save);
    expect(await saveTab(rooms({ save }), TAB)).toEqual(notSaved({ kind: 'private-window' }));
    expect(save).not.toHaveBeenCalled();
    expect(world.injected).toEqual([]);
  });

  it.each(['storage-full', 'storage-refused'] as const)('says that %s', async (kind) => {
    hasArticle();
    expect(await saveTab(rooms({ save: async () => fail({ kind }) }), TAB)).toEqual(notSaved({ kind }));
  });

  it('says why there is nothing to save', async () => {
    const why = { kind: 'language-not-supported', inLanguage: 'sw' } as const;
    await rememberNoArticle(why, page());
    expect(await saveTab(rooms(), TAB)).toEqual(notSaved({ kind: 'no-article', why }));
  });

  it('reads a page first that nobody has read', async () => {
    vi.mocked(browser.scripting.executeScript).mockImplementation(async () => {
      hasArticle();
      return [];
    });
    expect((await saveTab(rooms(), TAB)).ok).toBe(true);
  });

  it.each<readonly [string, () => void]>([
    ['the browser lets nobody in', () => world.closed.add(TAB)],
    ['the page has nothing to say', () => undefined],
    ['the tab was closed', () => world.tabs.delete(TAB)],
  ])('finds nothing where %s', async (_, happen) => {
    happen();
    expect(await saveTab(rooms(), TAB)).toEqual(nothingThere);
  });
});

describe('what has changed is told', () => {
  it('to the page, which asks for its marks again, and to the panel by the record', async () => {
    await rememberNoArticle({ kind: 'empty-page' }, page());
    const before = await readRecord(TAB);
    vi.setSystemTime((before?.at ?? 0) + 1000);
    await tellOfChange(TAB);
    vi.useRealTimers();
    expect(world.told).toEqual([[TAB, 'refresh', { silent: false }]]);
    expect((await readRecord(TAB))?.at).toBe((before?.at ?? 0) + 1000);
  });

  it('to nobody where nobody listens, and that is no error', async () => {
    await expect(tellOfChange(TAB)).resolves.toBeUndefined();
    expect(await readRecord(TAB)).toBeNull();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { detectInOpenTabs, ensureDetector, injectReader } from '@/entrypoints/background/detector';
import { browser } from '@/lib/browser';
import { type FakeTabs, startBrowser } from './fake-tabs';

let world: FakeTabs;
beforeEach(() => {
  world = startBrowser();
});

const on = { isPaused: false };
const paused = { isPaused: true };

describe('the detector', () => {
  it('is registered once, for every address and for good, whatever was allowed', async () => {
    await ensureDetector(on);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      {
        id: 'detector',
        js: ['content-scripts/content.js'],
        matches: ['https://*/*', 'http://*/*'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it.each<readonly [string, readonly { isPaused: boolean }[], boolean]>([
    ['twice', [on, on], true],
    ['three times in one turn', [on, on, on], true],
    ['and paused at once', [on, paused], false],
    ['paused and at once resumed', [on, paused, on], true],
    ['never, and paused twice', [paused, paused], false],
  ])('asked for %s, is as the last word has it', async (_, wishes, isThere) => {
    await Promise.all(wishes.map(ensureDetector));
    expect([...world.registered]).toEqual(isThere ? ['detector'] : []);
  });

  it('of an earlier start is left where it is', async () => {
    world.registered.add('detector');
    await ensureDetector(on);
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('leaves other scripts alone', async () => {
    world.registered.add('card');
    await ensureDetector(on);
    await ensureDetector(paused);
    expect([...world.registered]).toEqual(['card']);
  });

  it('is settled at the next wish where the browser has failed', async () => {
    vi.mocked(browser.scripting.getRegisteredContentScripts).mockRejectedValueOnce(new Error('not now'));
    await expect(ensureDetector(on)).rejects.toThrow('not now');
    await ensureDetector(on);
    expect([...world.registered]).toEqual(['detector']);
  });
});

describe('pages that were open before', () => {
  const opened = (...ids: readonly (number | undefined)[]) =>
    vi
      .spyOn(browser.tabs, 'query')
      .mockResolvedValue(ids.map((id) => ({ ...(id !== undefined && { id }) })) as never);

  it('are looked at where access was given, though one lets nobody in', async () => {
    const query = opened(3, 4, undefined, 5);
    world.closed.add(4);
    await detectInOpenTabs(['https://paper.example/*']);
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: ['https://paper.example/*'], discarded: false });
    expect(world.injected).toEqual(['content-scripts/content.js → 3', 'content-scripts/content.js → 5']);
  });

  it('are left alone where none was', async () => {
    const query = opened(3);
    await detectInOpenTabs([]);
    expect(query).not.toHaveBeenCalled(); // without addresses the browser names every tab
  });
});

it('the reader is put into the top frame, or the browser says why not', async () => {
  await injectReader(3);
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 3, frameIds: [0] },
    files: ['content-scripts/reader.js'],
  });
  world.closed.add(4);
  await expect(injectReader(4)).rejects.toThrow('Cannot access');
});

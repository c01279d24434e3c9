import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge, showNotSaved } from '@/entrypoints/background/badge';
import { readRecord, writeRecord } from '@/entrypoints/background/records';
import type { Rooms } from '@/entrypoints/background/rooms';
import { saveByItself, saveTab, unsaveTab } from '@/entrypoints/background/saving';
import { NO_ANSWER } from '@/lib/corpus/answer';
import { emptyContext } from '@/lib/model/context';
import { emptyReading } from '@/lib/model/reading';
import { ok } from '@/lib/model/result';
import type { Saved } from '@/lib/model/saving';
import { changeSettings } from '@/lib/settings/store';
import { article } from '../../lib/corpus/sample';

vi.mock('@/entrypoints/background/badge', () => ({ showBadge: vi.fn(), showNotSaved: vi.fn() }));

const open = article('open');
const TAB = 7;
const saved: Saved = { article: open.id, change: 'new', statements: 3, meetings: 1 };

const save = vi.fn<Rooms['save']>();
const unsave = vi.fn<Rooms['unsave']>();
const rooms: Rooms = {
  read: async () => emptyReading(1),
  contextOf: async () => emptyContext,
  copiesOf: async () => [],
  isSaved: async () => false,
  save,
  unsave,
  search: async () => NO_ANSWER,
  emptyTrash: async () => undefined,
  tendIndex: async () => undefined,
  correct: async () => ({ ok: false, error: 'storage-refused' }) as const,
  uncorrect: async () => ({ ok: false, error: 'storage-refused' }) as const,
  reread: async () => 0,
};

/** The article is open in the tab and was read. */
const seen = () =>
  writeRecord(TAB, {
    url: open.url,
    isPrivate: false,
    at: 0,
    names: { said: 's', met: 'm', open: 'o' },
    found: {
      kind: 'article',
      id: open.id,
      sent: { article: open, cut: false },
      givenDay: null,
      counts: { people: 0, meetings: 0, statements: 0 },
      visited: false,
      lastSave: null,
    },
  });

const lastSave = async () => {
  const found = (await readRecord(TAB))?.found;
  return found?.kind === 'article' ? found.lastSave : undefined;
};

let isPrivate = false;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  isPrivate = false;
  save.mockResolvedValue(ok(saved));
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async (id) => ({ id, url: open.url, incognito: isPrivate }) as never,
  );
  await seen();
});

const automatic = () => changeSettings({ savingByHost: { 'paper.example': 'automatic' } });

describe('saving by itself', () => {
  it('is what the reader chose for the site, and is told of', async () => {
    await automatic();
    await saveByItself(rooms, TAB);
    expect(save).toHaveBeenCalledExactlyOnceWith(open, 'visited');
    const last = { saved, automatic: true };
    expect(await lastSave()).toEqual(last);
    expect(showBadge).toHaveBeenLastCalledWith(TAB, expect.anything(), { count: 0, saved: last });
  });

  it('is what was chosen for every site', async () => {
    await changeSettings({ saving: 'automatic' });
    await saveByItself(rooms, TAB);
    expect(save).toHaveBeenCalledOnce();
  });

  it.each([
    ['where nothing was chosen', {}],
    ['where the site is to be asked for', { saving: 'automatic', savingByHost: { 'paper.example': 'ask' } }],
    [
      'where nothing of the site is to be stored',
      { saving: 'automatic', savingByHost: { 'paper.example': 'never' } },
    ],
    ['while Siyaq is paused', { saving: 'automatic', isPaused: true }],
    ['where the site is off', { saving: 'automatic', hostsOff: ['www.paper.example'] }],
  ] as const)('does not happen %s', async (_, settings) => {
    await changeSettings(settings);
    await saveByItself(rooms, TAB);
    expect(save).not.toHaveBeenCalled();
  });

  it('does not happen in a private window', async () => {
    await automatic();
    isPrivate = true;
    await saveByItself(rooms, TAB);
    expect(save).not.toHaveBeenCalled();
  });

  it('happens once a visit, however often the page is read', async () => {
    await automatic();
    await saveByItself(rooms, TAB);
    await saveByItself(rooms, TAB);
    expect(save).toHaveBeenCalledOnce();
  });

  it('happens once where the page is read twice at once', async () => {
    await automatic();
    await Promise.all([saveByItself(rooms, TAB), saveByItself(rooms, TAB)]);
    expect(save).toHaveBeenCalledOnce();
  });

  it('says nothing where nothing had changed', async () => {
    await automatic();
    save.mockResolvedValue(ok({ ...saved, change: 'same' }));
    await saveByItself(rooms, TAB);
    expect(await lastSave()).toBeNull();
  });
});

it('that storage refuses is shown on the badge', async () => {
  await automatic();
  save.mockResolvedValue({ ok: false, error: { kind: 'storage-full' } });
  await saveByItself(rooms, TAB);
  expect(showNotSaved).toHaveBeenCalledOnce();
  expect(await lastSave()).toBeNull();
});

describe('taking back', () => {
  it('undoes the last saving, and keeps the site from saving it again', async () => {
    await automatic();
    await saveByItself(rooms, TAB);
    expect(await unsaveTab(rooms, TAB)).toEqual({ undone: true });
    expect(unsave).toHaveBeenCalledExactlyOnceWith(saved);
    expect(await lastSave()).toBeNull();
    await seen(); // opened anew
    await saveByItself(rooms, TAB);
    expect(save).toHaveBeenCalledOnce();
  });

  it('has nothing to do where nothing was saved', async () => {
    expect(await unsaveTab(rooms, TAB)).toEqual({ undone: false });
    expect(unsave).not.toHaveBeenCalled();
  });
});

describe('saving by a click', () => {
  it('can be taken back', async () => {
    expect(await saveTab(rooms, TAB)).toEqual(ok(saved));
    expect(await lastSave()).toEqual({ saved, automatic: false });
  });

  it.each([
    ['in a private window', { kind: 'private-window' }, {}, true],
    [
      'of a site never to be stored',
      { kind: 'never-here' },
      { savingByHost: { 'paper.example': 'never' } },
      false,
    ],
  ] as const)('is refused %s, with a word of why', async (_, error, settings, inPrivate) => {
    await changeSettings(settings);
    isPrivate = inPrivate;
    expect(await saveTab(rooms, TAB)).toEqual({ ok: false, error });
    expect(save).not.toHaveBeenCalled();
  });
});

/** The house over an in-memory IndexedDB: what the reader is told when the database does not open, closes or is full. */
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageRefused } from '@/entrypoints/background/failures';
import { createHouse } from '@/entrypoints/background/house';
import type { Rooms } from '@/entrypoints/background/rooms';
import { DATABASE } from '@/lib/corpus/database-name';
import { emptyContext } from '@/lib/model/context';
import { article, reading } from '../../lib/corpus/sample';

let house: Rooms;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined); // Dexie's, on closing for another connection
  house = createHouse();
});
afterEach(async () => {
  await Dexie.delete(DATABASE);
  vi.restoreAllMocks();
});

const open = article('open');
const context = () => house.contextOf(open, reading({}));

/** A database that no version of ours can become: its articles have another primary key. Any opened one is closed for it. */
async function spoil(): Promise<void> {
  await Dexie.delete(DATABASE);
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'other' });
  await new Promise((opened) => {
    request.onsuccess = opened;
  });
  request.result.close();
}

describe('a house in order', () => {
  it('saves an article and knows it again', async () => {
    expect(await house.isSaved(open)).toBe(false);
    expect(await house.save(open, 'saved')).toMatchObject({
      ok: true,
      value: { article: open.id, change: 'new' },
    });
    expect(await house.isSaved(open)).toBe(true);
    expect(await context()).toEqual(emptyContext); // never the article itself
  });

  it('reads an article as it was corrected, before it is saved and after', async () => {
    const body = 'قال رئيس نوردا سليمان الجبوري إن بلاده تريد تبادل القياسات مع جارتها قبل ملء السد.';
    const told = { ...open, articleBody: body };
    const people = async () => (await house.read(told)).entities.filter(({ kind }) => kind === 'person');
    const [named] = await people();
    if (named === undefined) throw new Error('nobody named');
    const kept = await house.correct({ kind: 'not-named', article: told.id, person: named });
    expect(kept.ok).toBe(true);
    expect((await people()).map(({ id }) => id)).toEqual([expect.stringMatching(/^other:/)]);
    await house.save(told, 'saved');
    if (!kept.ok) throw new Error(kept.error);
    expect(await house.uncorrect(kept.value)).toEqual(kept);
    expect((await people()).map(({ id }) => id)).toEqual([named.id]);
    expect(await house.uncorrect(kept.value)).toEqual({ ok: false, error: 'gone' });
  });

  it('opens the database once, also for two questions in one turn', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    await Promise.all([context(), house.isSaved(open)]);
    await house.save(open, 'saved');
    expect(opening).toHaveBeenCalledOnce();
  });
});

describe.each<readonly [string, () => Promise<unknown>]>([
  ['that has not opened yet', async () => undefined],
  ['that was in use', () => house.save(open, 'saved')],
])('a database %s and does not open any more', (_, before) => {
  beforeEach(async () => {
    await before();
    await spoil();
  });

  it('is refused to every question, and saving says so', async () => {
    await expect(context()).rejects.toThrow(StorageRefused);
    await expect(house.isSaved(open)).rejects.toThrow(StorageRefused);
    expect(await house.save(open, 'saved')).toEqual({ ok: false, error: { kind: 'storage-refused' } });
  });

  it('is asked again once it opens, by the worker that has seen it fail', async () => {
    await expect(context()).rejects.toThrow();
    await Dexie.delete(DATABASE);
    expect(await context()).toEqual(emptyContext);
    expect(await house.save(open, 'saved')).toMatchObject({ ok: true });
  });
});

describe('a full disk', () => {
  const { put } = IDBObjectStore.prototype;

  /** Refuses every row but those of one table; the result makes room again. */
  function fill(allBut: string | null): () => void {
    const writing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === allBut) return put.apply(this, row);
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    return () => writing.mockRestore();
  }

  it.each([
    ['from the first row on', null],
    ['in the middle of an article', 'articles'],
  ])('%s: nothing is saved, and all of it once there is room', async (_, allBut) => {
    const makeRoom = fill(allBut);
    expect(await house.save(open, 'saved')).toEqual({ ok: false, error: { kind: 'storage-full' } });
    makeRoom();
    expect(await house.isSaved(open)).toBe(false);
    expect(await house.save(open, 'saved')).toMatchObject({ value: { change: 'new' } });
  });
});

import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPatiently, PATIENCE_MS } from '@/lib/corpus/open-patiently';
import { openCorpus } from '@/lib/corpus/store';

let serial = 0;
let name = '';
let stop = (): void => undefined;
const onOpen = vi.fn();
const onClosed = vi.fn();

beforeEach(() => {
  name = `patient-${serial++}`;
  vi.clearAllMocks();
});
afterEach(async () => {
  stop();
  vi.useRealTimers();
  await Dexie.delete(name);
});

const begin = (): void => {
  stop = openPatiently({ onOpen, onClosed }, name);
};
const isOpen = (): Promise<void> => vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());

/** A connection to an older database that does not step aside: every upgrade waits for it. */
async function hold(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  await new Promise((done) => {
    request.onsuccess = done;
  });
  return request.result;
}

it('hands out the corpus', async () => {
  begin();
  await isOpen();
  expect(onClosed).not.toHaveBeenCalled();
});

it('says that there is no answer, and opens all the same when there is one', async () => {
  const held = await hold();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  begin();
  vi.advanceTimersByTime(PATIENCE_MS - 1);
  expect(onClosed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onClosed.mock.calls).toEqual([['no-answer']]);
  vi.useRealTimers();
  held.close();
  await isOpen();
});

it('says that it was deleted, and does not make another in its place', async () => {
  begin();
  await isOpen();
  await Dexie.delete(name);
  expect(onClosed.mock.calls).toEqual([['deleted']]);
  expect(await Dexie.exists(name)).toBe(false);
});

it('says so when a newer version takes over', async () => {
  begin();
  await isOpen();
  const newer = new Dexie(name);
  newer.version(900).stores({ articles: 'id' });
  await newer.open();
  newer.close();
  expect(onClosed.mock.calls).toEqual([['refused']]);
});

it('is silent once it is ended, and leaves nothing open', async () => {
  begin();
  stop();
  const opened = await openCorpus(name);
  if (opened.ok) opened.value.close();
  await Dexie.delete(name);
  expect(onOpen).not.toHaveBeenCalled();
  expect(onClosed).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/lib/browser';
import { isAlive, send, sendToReader } from '@/lib/messaging/send';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const paused = { kind: 'paused' } as const;
const lost = new Error('The message port closed before a response was received.');

/** The background's answers, one after another; an error is a rejection. */
function background(...answers: readonly unknown[]) {
  const asked = vi.spyOn(browser.runtime, 'sendMessage');
  for (const answer of answers) {
    if (answer instanceof Error) asked.mockRejectedValueOnce(answer);
    else asked.mockResolvedValueOnce(answer);
  }
  return asked;
}

/** Lets every wait pass. */
async function settled<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  await vi.runAllTimersAsync();
  return work;
}
const ask = () => settled(send('tabState', { tabId: 3 }));

/** The extension was updated under the script: its API is gone. */
function orphan(): () => void {
  const { id } = fakeBrowser.runtime;
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  Object.defineProperty(fakeBrowser.runtime, 'id', { configurable: true, get: gone });
  return () =>
    Object.defineProperty(fakeBrowser.runtime, 'id', { configurable: true, writable: true, value: id });
}

describe('asking the background', () => {
  it('sends name and request, and hands back the answer', async () => {
    const asked = background(paused);
    expect(await ask()).toEqual(paused);
    expect(asked).toHaveBeenCalledExactlyOnceWith({ name: 'tabState', request: { tabId: 3 } });
  });

  it.each([
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'Could not establish connection. Receiving end does not exist.',
    'Promised response from onMessage listener went out of scope',
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  ])('asks again where the answer was lost: %s', async (words) => {
    const asked = background(new Error(words), paused);
    expect(await ask()).toEqual(paused);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('waits before it asks again, and longer the second time', async () => {
    const asked = background(lost, lost, paused);
    const answer = send('tabState', { tabId: 3 });
    await vi.advanceTimersByTimeAsync(99);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(499);
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual(paused);
  });

  it('gives up after the third loss', async () => {
    const asked = background(lost, lost, lost, paused);
    await expect(ask()).rejects.toBe(lost);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it.each(['refused: tabState: not for this sender', 'QuotaExceededError', 'Extension context invalidated.'])(
    'asks once where the answer is no: %s',
    async (words) => {
      const asked = background(new Error(words), paused);
      await expect(ask()).rejects.toThrow(words);
      expect(asked).toHaveBeenCalledTimes(1);
    },
  );

  it('asks once where the script has outlived its extension', async () => {
    const asked = background(lost, paused);
    const restore = orphan();
    await expect(ask()).rejects.toBe(lost).finally(restore);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

it('asks the reader in the top frame only, and only once', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(lost);
  await expect(settled(sendToReader(7, 'stepMark', { by: 1 }))).rejects.toBe(lost);
  const message = { name: 'stepMark', request: { by: 1 } };
  expect(asked).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
});

describe('a script', () => {
  it('is alive with its extension', () => expect(isAlive()).toBe(true));

  it('is not where the extension has no id', () => {
    Object.defineProperty(fakeBrowser.runtime, 'id', {
      configurable: true,
      writable: true,
      value: undefined,
    });
    expect(isAlive()).toBe(false);
  });

  it('is not where the API is torn down', () => {
    const restore = orphan();
    expect(isAlive()).toBe(false);
    restore();
  });
});

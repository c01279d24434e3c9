/** Asking: the one place that calls `browser.*.sendMessage`. */
import { browser } from '@/lib/browser';
import type {
  Answer,
  MessageName,
  ReaderAnswer,
  ReaderMessageName,
  ReaderRequest,
  Request,
} from './protocol';

/**
 * Asks the background. Rejects when it refuses the sender, when its handler throws, and when this script outlived its
 * extension (an update while the page stayed open): see `isAlive`.
 *
 * A background that was stopped in the middle of its answer is asked again: it wakes up for it, and every question of the
 * protocol may be asked twice.
 */
export async function send<K extends MessageName>(name: K, request: Request<K>): Promise<Answer<K>> {
  const ask = async (): Promise<Answer<K>> =>
    (await browser.runtime.sendMessage({ name, request })) as Answer<K>;
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!isLostAnswer(error) || !isAlive()) throw error;
      await new Promise((next) => setTimeout(next, delayMs));
    }
  }
  return ask();
}

/** One that is still going down loses the next question as well. */
const RETRY_DELAYS_MS = [100, 500] as const;

/** The browsers' words for an answer that will not come because the answering side is gone. */
const isLostAnswer = (error: unknown): boolean =>
  /message (?:channel|port) closed|receiving end does not exist|promised response|out of scope|actor .*destroyed|context unloaded|conduits/i.test(
    String(error),
  );

/** Asks the reader in a tab's top frame. Rejects when none is there. */
export async function sendToReader<K extends ReaderMessageName>(
  tabId: number,
  name: K,
  request: ReaderRequest<K>,
): Promise<ReaderAnswer<K>> {
  return (await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 })) as ReaderAnswer<K>;
}

/** False in a content script whose extension was updated, switched off or removed while the page stayed open. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false; // the polyfill's lazy wrapper meets a torn-down API
  }
}

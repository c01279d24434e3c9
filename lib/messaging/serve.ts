/** Answering: one listener for each side, handlers typed by the protocol. */
import { browser, type Runtime } from '@/lib/browser';
import { parseRequest } from './parse';
import type {
  Answer,
  MessageName,
  ReaderAnswer,
  ReaderMessageName,
  ReaderRequest,
  Request,
} from './protocol';
import { isMessageName, mayAsk, type Sender, senderOf } from './senders';

type Awaitable<T> = T | Promise<T>;

export type Handlers = {
  readonly [K in MessageName]: (request: Request<K>, sender: Sender) => Awaitable<Answer<K>>;
};

export type ReaderHandlers = {
  readonly [K in ReaderMessageName]: (request: ReaderRequest<K>) => Awaitable<ReaderAnswer<K>>;
};

/**
 * Answers messages to the background; returns the way to stop. What is no message of ours, comes from where it may not
 * or has another shape is refused: the asker's promise rejects, no handler sees it.
 *
 * A handler runs in the same turn as the message's arrival: Chromium opens the side panel only then.
 */
export function serve(handlers: Handlers): () => void {
  const listen = (message: unknown, from: Runtime.MessageSender): Promise<unknown> => {
    const { name, request } = envelope(message);
    if (!isMessageName(name)) return refuse('unknown message');
    const sender = senderOf(from, ownRuntime());
    if (sender === null || !mayAsk(name, sender)) return refuse(`${name}: not for this sender`);
    return answer(handlers, name, request, sender);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/** Answers the background in a content script; whatever else is heard stays without an answer. */
export function serveReader(handlers: ReaderHandlers): () => void {
  const listen = (message: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined => {
    const { name, request } = envelope(message);
    if (from.id !== browser.runtime.id || typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
      return undefined;
    }
    const handler = handlers[name as ReaderMessageName] as (request: unknown) => unknown;
    return attempt(() => handler(request));
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

function answer<K extends MessageName>(
  handlers: Handlers,
  name: K,
  request: unknown,
  sender: Sender,
): Promise<unknown> {
  const parsed = parseRequest(name, request, sender);
  return parsed.ok ? attempt(() => handlers[name](parsed.value, sender)) : refuse(`${name}: ${parsed.error}`);
}

/** Runs now, and turns a throw into a rejection. */
function attempt(work: () => unknown): Promise<unknown> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error);
  }
}

const refuse = (why: string): Promise<never> => Promise.reject(new Error(`refused: ${why}`));

function envelope(message: unknown): { readonly name: unknown; readonly request: unknown } {
  if (typeof message !== 'object' || message === null) return { name: null, request: null };
  const { name, request } = message as { name?: unknown; request?: unknown };
  return { name, request };
}

const ownRuntime = (): { id: string; origin: string } => ({
  id: browser.runtime.id,
  origin: browser.runtime.getURL(''),
});

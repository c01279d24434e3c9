import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Runtime } from '@/lib/browser';
import { type Handlers, type ReaderHandlers, serve, serveReader } from '@/lib/messaging/serve';

beforeEach(() => fakeBrowser.reset());

const tab = {
  id: 7,
  windowId: 1,
  incognito: false,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
};
const own = (): { id: string; url: string } => ({ id: fakeBrowser.runtime.id, url: '' });
const page = (): Runtime.MessageSender => ({ ...own(), url: 'https://news.example/a', tab, frameId: 0 });
const panel = (): Runtime.MessageSender => ({ ...own(), url: fakeBrowser.runtime.getURL('sidepanel.html') });

/** What the browser does with a message: the one listener's answer. */
const arrive = async (message: unknown, from: Runtime.MessageSender): Promise<unknown> =>
  (await fakeBrowser.runtime.onMessage.trigger(message, from))[0];

function unexpected(): never {
  throw new Error('no handler should see this');
}
const handlers = (some: Partial<Handlers> = {}): Handlers => ({
  articleSeen: unexpected,
  marksFor: unexpected,
  noArticle: unexpected,
  readerFailed: unexpected,
  openItem: unexpected,
  claimCard: unexpected,
  fitCard: unexpected,
  closeCard: unexpected,
  openPanel: unexpected,
  tabState: unexpected,
  readTab: unexpected,
  saveTab: unexpected,
  unsaveTab: unexpected,
  corpusChanged: unexpected,
  correct: unexpected,
  uncorrect: unexpected,
  setDay: unexpected,
  showInPage: unexpected,
  ...some,
});

describe('the background', () => {
  it('answers with what the handler says, which sees the request as its type and the sender', async () => {
    const tabState = vi.fn(() => ({ kind: 'paused' }) as const);
    serve(handlers({ tabState }));
    const answer = await arrive({ name: 'tabState', request: { tabId: 3, more: 'x' } }, panel());
    expect(answer).toEqual({ kind: 'paused' });
    expect(tabState).toHaveBeenCalledExactlyOnceWith({ tabId: 3 }, { kind: 'sidepanel' });
  });

  it('knows the page by what the browser says of it', async () => {
    const noArticle = vi.fn(() => undefined);
    serve(handlers({ noArticle }));
    const request = { kind: 'empty-page', tabId: 99 };
    await arrive({ name: 'noArticle', request, sender: { kind: 'popup' } }, page());
    expect(noArticle).toHaveBeenCalledExactlyOnceWith(
      { kind: 'empty-page' },
      { kind: 'content', tabId: 7, windowId: 1, url: 'https://news.example/a', isPrivate: false },
    );
  });

  it('hears in the turn in which the message arrives', () => {
    const openItem = vi.fn(() => null);
    serve(handlers({ openItem }));
    void arrive({ name: 'openItem', request: { mark: null, card: true } }, page());
    expect(openItem).toHaveBeenCalledOnce();
  });

  const elsewhere = { ...page(), frameId: 2 };
  it.each<readonly [string, unknown, () => Runtime.MessageSender, string]>([
    ['a message it does not know', { name: 'deleteAll', request: {} }, panel, 'unknown message'],
    ['a name out of the prototype', { name: 'constructor', request: {} }, panel, 'unknown message'],
    ['a name that is none', { name: { toString: () => 'tabState' } }, panel, 'unknown message'],
    ['no message at all', null, panel, 'unknown message'],
    ['a text', 'tabState', panel, 'unknown message'],
    ['a page that asks like the panel', { name: 'tabState', request: { tabId: 7 } }, page, 'not for this'],
    [
      'a panel that speaks like a page',
      { name: 'openItem', request: { mark: null, card: true } },
      panel,
      'not for this',
    ],
    [
      'a frame of a page',
      { name: 'openItem', request: { mark: null, card: true } },
      () => elsewhere,
      'not for this',
    ],
    ['nobody we know', { name: 'tabState', request: { tabId: 7 } }, () => ({}), 'not for this'],
    ['another shape', { name: 'tabState', request: { tabId: '7' } }, panel, 'not of its shape'],
    [
      "another site's article",
      { name: 'articleSeen', request: { url: 'https://x.example/' } },
      page,
      'shape',
    ],
  ])('refuses %s', async (_, message, from, why) => {
    serve(handlers());
    await expect(arrive(message, from())).rejects.toThrow(new RegExp(`^refused: .*${why}`));
  });

  it.each<readonly [string, Handlers['readTab']]>([
    ['throws', unexpected],
    ['rejects', () => Promise.reject(new Error('no handler should see this'))],
  ])('rejects where the handler %s', async (_, readTab) => {
    serve(handlers({ readTab }));
    const answer = arrive({ name: 'readTab', request: { tabId: 3 } }, panel());
    await expect(answer).rejects.toThrow('no handler should see this');
  });

  it('answers nothing once it is stopped', async () => {
    const stop = serve(handlers());
    stop();
    expect(await arrive({ name: 'tabState', request: { tabId: 3 } }, panel())).toBeUndefined();
  });
});

describe('the reader in a page', () => {
  const reader = (some: Partial<ReaderHandlers> = {}): ReaderHandlers => ({
    showMark: unexpected,
    fitCard: unexpected,
    closeCard: unexpected,
    stepMark: unexpected,
    refresh: unexpected,
    articleAgain: unexpected,
    ...some,
  });

  it('answers the background', async () => {
    serveReader(reader({ showMark: ({ mark }) => ({ found: mark === 'a' }) }));
    const request = { mark: 'a', spans: [] };
    expect(await arrive({ name: 'showMark', request }, own())).toEqual({ found: true });
  });

  it('rejects where its handler throws', async () => {
    serveReader(reader());
    await expect(arrive({ name: 'refresh', request: {} }, own())).rejects.toThrow('no handler');
  });

  it.each<readonly [string, unknown, () => Runtime.MessageSender]>([
    ['another extension', { name: 'refresh', request: {} }, () => ({ ...own(), id: 'their-id' })],
    ['a message for somebody else', { name: 'tabState', request: {} }, own],
    ['a name out of the prototype', { name: 'toString' }, own],
    ['no message at all', undefined, own],
  ])('leaves %s without an answer', async (_, message, from) => {
    serveReader(reader());
    expect(await arrive(message, from())).toBeUndefined();
  });

  it('hears nothing once it is stopped', async () => {
    const stop = serveReader(reader());
    stop();
    expect(await arrive({ name: 'refresh', request: {} }, own())).toBeUndefined();
  });
});

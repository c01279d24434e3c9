import { describe, expect, it } from 'vitest';
import type { MessageName } from '@/lib/messaging/protocol';
import { isMessageName, mayAsk, senderOf } from '@/lib/messaging/senders';

const own = { id: 'our-id', origin: 'chrome-extension://our-id/' };
const tab = {
  id: 7,
  windowId: 1,
  incognito: false,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
};
const token = '0123456789abcdef0123456789abcdef';
const from = (url: string, rest: object = {}) => ({ id: own.id, url, ...rest });

describe('who somebody is', () => {
  it.each([
    ['a content script in the top frame', from('https://news.example/a', { tab, frameId: 0 }), 'content'],
    ['a content script on plain http', from('http://news.example/a', { tab, frameId: 0 }), 'content'],
    ['a content script in a frame', from('https://ads.example/', { tab, frameId: 3 }), null],
    ['a web page without a tab', from('https://news.example/a', { frameId: 0 }), null],
    ['a file', from('file:///tmp/a.html', { tab, frameId: 0 }), null],
    ['the side panel', from(`${own.origin}sidepanel.html`), 'sidepanel'],
    ['the side panel with a query', from(`${own.origin}sidepanel.html?tab=3#item-x`), 'sidepanel'],
    ['the side panel opened as a tab', from(`${own.origin}sidepanel.html`, { tab, frameId: 0 }), 'sidepanel'],
    ['the side panel framed by a page', from(`${own.origin}sidepanel.html`, { tab, frameId: 2 }), null],
    ['the popup', from(`${own.origin}popup.html`), 'popup'],
    ['the card in a frame', from(`${own.origin}card.html#${token}`, { tab, frameId: 4 }), 'card'],
    ['the card without a token', from(`${own.origin}card.html`, { tab, frameId: 4 }), null],
    [
      'the card with another sort of token',
      from(`${own.origin}card.html#x${token}`, { tab, frameId: 4 }),
      null,
    ],
    ['the card opened as a tab', from(`${own.origin}card.html#${token}`, { tab, frameId: 0 }), null],
    ['the card in no tab', from(`${own.origin}card.html#${token}`, { frameId: 4 }), null],
    [
      'a page of the web with an address like the card',
      from(`https://news.example/card.html#${token}`, { tab, frameId: 4 }),
      null,
    ],
    ['a page of ours that has no line', from(`${own.origin}other.html`), null],
    ['an address that only begins like ours', from('chrome-extension://our-id.evil/popup.html'), null],
    ['another extension', { ...from(`${own.origin}popup.html`), id: 'their-id' }, null],
    ['somebody without an address', { id: own.id, tab, frameId: 0 }, null],
    ['an opaque origin', from('null', { tab, frameId: 0 }), null],
  ])('%s', (_, sender, kind) => expect(senderOf(sender, own)?.kind ?? null).toBe(kind));

  it('tells a card by tab, frame and token', () =>
    expect(senderOf(from(`${own.origin}card.html#${token}`, { tab, frameId: 4 }), own)).toEqual({
      kind: 'card',
      tabId: 7,
      frameId: 4,
      token,
    }));

  it('remembers a private window', () => {
    const sender = senderOf(
      from('https://n.example/', { tab: { ...tab, incognito: true }, frameId: 0 }),
      own,
    );
    expect(sender).toMatchObject({ kind: 'content', tabId: 7, isPrivate: true });
  });
});

describe('who may ask what', () => {
  const senders = {
    content: senderOf(from('https://news.example/a', { tab, frameId: 0 }), own),
    panel: senderOf(from(`${own.origin}sidepanel.html`), own),
    card: senderOf(from(`${own.origin}card.html#${token}`, { tab, frameId: 4 }), own),
  };
  const table: readonly [MessageName, keyof typeof senders][] = [
    ['articleSeen', 'content'],
    ['marksFor', 'content'],
    ['noArticle', 'content'],
    ['readerFailed', 'content'],
    ['openItem', 'content'],
    ['claimCard', 'card'],
    ['fitCard', 'card'],
    ['closeCard', 'card'],
    ['openPanel', 'card'],
    ['tabState', 'panel'],
    ['saveTab', 'panel'],
    ['setDay', 'panel'],
    ['readTab', 'panel'],
    ['showInPage', 'panel'],
  ];
  it.each(table)('%s: %s alone', (name, only) => {
    const may = Object.entries(senders).filter(([, sender]) => sender !== null && mayAsk(name, sender));
    expect(may.map(([kind]) => kind)).toEqual([only]);
  });

  it.each(['toString', '__proto__', 'constructor', '', 3, null, undefined])('%s is no message', (name) =>
    expect(isMessageName(name)).toBe(false),
  );
});

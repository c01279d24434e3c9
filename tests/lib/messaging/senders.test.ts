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
    ['a page of ours that has no line', from(`${own.origin}other.html`), null],
    ['an address that only begins like ours', from('chrome-extension://our-id.evil/popup.html'), null],
    ['another extension', { ...from(`${own.origin}popup.html`), id: 'their-id' }, null],
    ['somebody without an address', { id: own.id, tab, frameId: 0 }, null],
    ['an opaque origin', from('null', { tab, frameId: 0 }), null],
  ])('%s', (_, sender, kind) => expect(senderOf(sender, own)?.kind ?? null).toBe(kind));

  it('remembers a private window', () => {
    const sender = senderOf(
      from('https://n.example/', { tab: { ...tab, incognito: true }, frameId: 0 }),
      own,
    );
    expect(sender).toMatchObject({ kind: 'content', tabId: 7, isPrivate: true });
  });
});

describe('who may ask what', () => {
  const content = senderOf(from('https://news.example/a', { tab, frameId: 0 }), own);
  const panel = senderOf(from(`${own.origin}sidepanel.html`), own);
  const table: readonly [MessageName, boolean, boolean][] = [
    ['articleSeen', true, false],
    ['marksFor', true, false],
    ['noArticle', true, false],
    ['readerFailed', true, false],
    ['openItem', true, false],
    ['tabState', false, true],
    ['saveTab', false, true],
    ['setDay', false, true],
    ['readTab', false, true],
    ['showInPage', false, true],
  ];
  it.each(table)('%s', (name, byContent, byPanel) => {
    expect(content !== null && mayAsk(name, content)).toBe(byContent);
    expect(panel !== null && mayAsk(name, panel)).toBe(byPanel);
  });

  it.each(['toString', '__proto__', 'constructor', '', 3, null, undefined])('%s is no message', (name) =>
    expect(isMessageName(name)).toBe(false),
  );
});

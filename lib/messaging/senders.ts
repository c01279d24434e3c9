/**
 * Who may ask what: one table.
 *
 * A sender is told by what the browser says of it, never by what it says itself: `id` (our extension), `url` (our origin and path, or a
 * web page), `tab` and `frameId`. Not by `origin`: sandboxed pages have none. Of our pages only the card may stand in
 * somebody's frame; there it is nothing but its token.
 */
import type { Runtime } from '@/lib/browser';
import type { MessageName } from './protocol';

/** Our own documents, by the path WXT builds them to. */
const pagePaths = {
  popup: '/popup.html',
  sidepanel: '/sidepanel.html',
  corpus: '/corpus.html',
  welcome: '/welcome.html',
} as const;

const CARD_PATH = '/card.html';
const CARD_HASH = /^#[0-9a-f]{32}$/;

export type OwnPage = keyof typeof pagePaths;

export type Sender =
  | {
      readonly kind: 'content';
      readonly tabId: number;
      readonly windowId: number | null;
      readonly url: string;
      readonly isPrivate: boolean;
    }
  | CardSender
  | { readonly kind: OwnPage };

/** The card in a frame of a page. Any page may frame its address: who it is, the token in that address tells. */
export interface CardSender {
  readonly kind: 'card';
  readonly tabId: number;
  readonly frameId: number;
  readonly token: string;
}

type SenderKind = Sender['kind'];

const content: readonly SenderKind[] = ['content'];
const card: readonly SenderKind[] = ['card'];
const aboutTabs: readonly SenderKind[] = ['popup', 'sidepanel'];
/** Never the card: a page can cover it. */
const aboutShown: readonly SenderKind[] = ['sidepanel', 'corpus'];
const aboutRows: readonly SenderKind[] = ['corpus', 'welcome'];

/** The table. A message without a line here does not compile. */
const allowed: Readonly<Record<MessageName, readonly SenderKind[]>> = {
  articleSeen: content,
  marksFor: content,
  noArticle: content,
  readerFailed: content,
  openItem: content,
  claimCard: card,
  fitCard: card,
  closeCard: card,
  openPanel: card,
  tabState: aboutTabs,
  saveTab: aboutTabs,
  unsaveTab: aboutTabs,
  corpusChanged: aboutRows,
  correct: aboutShown,
  uncorrect: aboutShown,
  setDay: aboutTabs,
  readTab: aboutTabs,
  showInPage: aboutTabs,
};

export const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(allowed, name);

export const mayAsk = (name: MessageName, sender: Sender): boolean => allowed[name].includes(sender.kind);

/** `own.origin` is `runtime.getURL('')`. `null`: nobody we know. */
export function senderOf(
  from: Runtime.MessageSender,
  own: { readonly id: string; readonly origin: string },
): Sender | null {
  if (from.id !== own.id || from.url === undefined) return null;
  const url = parseUrl(from.url);
  if (url === null) return null;
  const isOwn = `${url.protocol}//${url.host}/` === own.origin;
  if (!isOwn) return contentScript(url, from);
  return url.pathname === CARD_PATH ? framedCard(url, from) : ownPage(url, from);
}

function framedCard({ hash }: URL, { frameId = 0, tab }: Runtime.MessageSender): Sender | null {
  if (tab?.id === undefined || frameId === 0 || !CARD_HASH.test(hash)) return null;
  return { kind: 'card', tabId: tab.id, frameId, token: hash.slice(1) };
}

function ownPage(url: URL, { frameId, tab }: Runtime.MessageSender): Sender | null {
  if (tab !== undefined && frameId !== 0) return null;
  const kind = (Object.keys(pagePaths) as OwnPage[]).find((page) => pagePaths[page] === url.pathname);
  return kind === undefined ? null : { kind };
}

function contentScript(url: URL, { frameId, tab }: Runtime.MessageSender): Sender | null {
  if (tab?.id === undefined || frameId !== 0) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return {
    kind: 'content',
    tabId: tab.id,
    windowId: tab.windowId ?? null,
    url: url.href,
    isPrivate: tab.incognito,
  };
}

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

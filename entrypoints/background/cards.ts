/**
 * Cards asked for by a click on a mark. A token stands in the card's address, which the browser itself tells us with each
 * message; it is bound to its tab, and the words behind it go out once, to the first frame that asks.
 *
 * Tickets live in `storage.session`, one a tab. The words are looked up while the frame loads; a worker that was stopped in
 * between looks again.
 */
import { browser } from '@/lib/browser';
import { glimpseOf } from '@/lib/context/glimpse';
import { conceptNames } from '@/lib/matter/concept-names';
import type { CardView } from '@/lib/messaging/protocol';
import type { CardSender } from '@/lib/messaging/senders';
import { articleIn, tabOf } from './known-tab';
import type { Rooms } from './rooms';
import { entitiesIn } from './tab-state';

export interface Cards {
  /** The token of a new card on this mark; an older card of the tab is worth nothing from now on. */
  issue(tabId: number, mark: string): Promise<string>;
  /** `null` for a token that is spent, foreign or late, and where the article has nothing on the mark any more. */
  claim(card: CardSender): Promise<CardView | null>;
  /** The mark of the tab's present card, if that is who asks. */
  markOf(card: CardSender): Promise<string | null>;
}

interface Ticket {
  readonly token: string;
  readonly mark: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the frame that claimed it. */
  readonly frameId: number | null;
}

/** Longer than the page's script waits for its card, a worker's start included. */
const LIFETIME_MS = 10_000;

export const cardKey = (tabId: number): string => `card:${tabId}`;

export function createCards(rooms: Rooms): Cards {
  let ahead: { readonly token: string; readonly view: Promise<CardView | null> } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One after another: of two frames with one token only the first may have it. */
  const redeem = (card: CardSender): Promise<string | null> => {
    const next = last.then(() => redeemNow(card));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    async issue(tabId, mark) {
      const token = crypto.randomUUID().replaceAll('-', '');
      ahead = { token, view: viewOf(rooms, tabId, mark).catch(() => null) };
      await writeTicket(tabId, { token, mark, at: Date.now(), frameId: null });
      return token;
    },
    async claim(card) {
      const mark = await redeem(card);
      if (mark === null) return null;
      const view = ahead?.token === card.token ? ahead.view : viewOf(rooms, card.tabId, mark);
      ahead = null;
      return view;
    },
    async markOf(card) {
      const ticket = await readTicket(card);
      return ticket?.frameId === card.frameId ? ticket.mark : null;
    },
  };
}

async function redeemNow(card: CardSender): Promise<string | null> {
  const ticket = await readTicket(card);
  if (ticket === null || ticket.frameId !== null || Date.now() - ticket.at > LIFETIME_MS) return null;
  await writeTicket(card.tabId, { ...ticket, frameId: card.frameId });
  return ticket.mark;
}

async function readTicket({ tabId, token }: CardSender): Promise<Ticket | null> {
  const key = cardKey(tabId);
  const ticket = (await browser.storage.session.get(key))[key] as Ticket | undefined;
  return ticket?.token === token ? ticket : null;
}

const writeTicket = (tabId: number, ticket: Ticket): Promise<void> =>
  browser.storage.session.set({ [cardKey(tabId)]: ticket });

/** From the context of the article that is open in the tab now. */
async function viewOf(rooms: Rooms, tabId: number, mark: string): Promise<CardView | null> {
  const tab = await tabOf(tabId);
  const open = tab === null ? null : await articleIn(tab);
  if (open === null || !open.ok) return null;
  const { article } = open.value;
  const reading = await rooms.read(article);
  const context = await rooms.contextOf(article, reading);
  const glimpse = glimpseOf(context, mark);
  if (glimpse === null) return null;
  return {
    glimpse,
    entities: entitiesIn(reading, context),
    concepts: conceptNames(glimpse.items.flatMap(({ why }) => why.matter)),
    today: article.datePublished,
  };
}

/**
 * The card beside a mark, from the click to its end. Where none can live, or none has come in about two seconds, the panel (or
 * the popup) opens instead: the browser still takes the click for it then.
 */
import { type Card, type CardOptions, createCard } from '@/lib/annotations/card';
import { browser } from '@/lib/browser';
import { send } from '@/lib/messaging/send';

type CardPlace = Omit<CardOptions, 'address' | 'onGone'>;

export interface Cards {
  /** In the turn of the click or key. */
  open(mark: string, place: CardPlace): void;
  fit(token: string, height: number): void;
  close(token?: string): void;
}

/** For the token, and again for the frame: a busy machine takes more than a second to start the frame's process. */
const LONGEST_WAIT_MS = 2000;

/** In the turn of the click: Chromium opens the panel only then. */
export const openPanelAt = (mark: string | null): void =>
  void send('openItem', { mark, card: false }).catch(() => undefined);

export function createCards(document: Document): Cards {
  let card: Card | null = null;
  let current: string | null = null;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    turn += 1;
    clearTimeout(timer);
    card?.close();
    card = null;
    current = null;
  };
  const start = async (mark: string, place: CardPlace): Promise<void> => {
    close();
    const own = turn;
    const instead = (): void => {
      if (own !== turn) return;
      close();
      openPanelAt(mark);
    };
    if (hasNoOrigin()) return instead();
    const waitAgain = (): void => {
      clearTimeout(timer);
      timer = setTimeout(instead, LONGEST_WAIT_MS);
    };
    waitAgain();
    const token = await send('openItem', { mark, card: true }).catch(() => null);
    if (own !== turn) return;
    if (token === null) return instead();
    current = token;
    waitAgain();
    card = createCard(document, {
      ...place,
      address: `${browser.runtime.getURL('/card.html')}#${token}`,
      onGone: (why) => {
        if (own !== turn) return;
        card = null;
        if (why === 'refused') instead();
        else close();
      },
    });
  };
  return {
    open(mark, place) {
      start(mark, place).catch(() => openPanelAt(mark)); // a document that takes no popover
    },
    fit(token, height) {
      if (token !== current) return;
      clearTimeout(timer);
      card?.fit(height);
    },
    close(token) {
      if (token === undefined || token === current) close();
    },
  };
}

/** A sandboxed page: Firefox gives extension frames no API there. */
const hasNoOrigin = (): boolean => self.origin === 'null';

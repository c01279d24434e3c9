/** The background's answers to the card; what concerns the page goes on to the reader in its tab. */
import { sendToReader } from '@/lib/messaging/send';
import type { CardSender, Sender } from '@/lib/messaging/senders';
import type { Handlers } from '@/lib/messaging/serve';
import type { Cards } from './cards';
import { openPanelAt } from './panel';

type CardMessage = 'claimCard' | 'fitCard' | 'closeCard' | 'openPanel';

export function cardAnswers(cards: Cards): Pick<Handlers, CardMessage> {
  return {
    claimCard: (_, from) => cards.claim(inCard(from)),
    fitCard: async ({ height }, from) => {
      const { tabId, token } = await present(cards, inCard(from));
      await sendToReader(tabId, 'fitCard', { token, height }).catch(() => undefined);
      return undefined;
    },
    closeCard: async (_, from) => {
      const { tabId, token } = await present(cards, inCard(from));
      await sendToReader(tabId, 'closeCard', { token }).catch(() => undefined);
      return undefined;
    },
    openPanel: async (_, from) => {
      const { tabId, token } = inCard(from);
      // Before anything is looked up: an opened panel tells a stranger's frame nothing.
      await openPanelAt(tabId, cards.markOf(inCard(from)));
      await sendToReader(tabId, 'closeCard', { token }).catch(() => undefined);
      return undefined;
    },
  };
}

/** The table of senders lets these messages come from a card only. */
function inCard(sender: Sender): CardSender {
  if (sender.kind !== 'card') throw new Error('not a card');
  return sender;
}

/** Throws for a frame that was given nothing. */
async function present(cards: Cards, card: CardSender): Promise<CardSender> {
  if ((await cards.markOf(card)) === null) throw new Error('not the card of this tab');
  return card;
}

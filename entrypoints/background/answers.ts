/** The background's answer to every message. */
import { browser } from '@/lib/browser';
import { REREAD } from '@/lib/intake/reread';
import type { TabState } from '@/lib/messaging/protocol';
import { sendToReader } from '@/lib/messaging/send';
import type { Sender } from '@/lib/messaging/senders';
import type { Handlers } from '@/lib/messaging/serve';
import type { IsoDay } from '@/lib/model/day';
import { isOn } from '@/lib/settings/settings';
import { readSettings } from '@/lib/settings/store';
import { cardAnswers } from './card-answers';
import { createCards } from './cards';
import { injectReader } from './detector';
import { articleIn, tabOf } from './known-tab';
import { answerMarks, rememberFailure, rememberNoArticle } from './marks';
import { openPanelAt } from './panel';
import { spansOf } from './places';
import { changeFound } from './records';
import type { Rooms } from './rooms';
import { saveByItself, saveTab, tellEveryTab, tellOfChange, unsaveTab } from './saving';
import { readTab, tabState } from './tab-state';

export function createAnswers(rooms: Rooms): Handlers {
  const cards = createCards(rooms);
  const readOn = async (): Promise<void> => {
    if ((await rooms.reread()) > 0) await tellEveryTab(null);
  };
  /** Open articles are told; what a click does not wait for is read on. */
  const told = async <T extends { readonly ok: boolean }>(answer: T): Promise<T> => {
    if (answer.ok)
      void tellEveryTab(null)
        .then(readOn)
        .then(rooms.tendIndex)
        .catch(() => undefined);
    return answer;
  };
  return {
    ...cardAnswers(cards),
    articleSeen: async (_, from) => {
      const sender = inPage(from);
      if (isOn(await readSettings(), new URL(sender.url).hostname)) await injectReader(sender.tabId);
      return undefined;
    },
    marksFor: async (sent, from) => {
      const sender = inPage(from);
      const answer = await answerMarks(rooms, sent, sender);
      // The marks need not wait for it; where storage fails the badge says so.
      void saveByItself(rooms, sender.tabId).catch(() => undefined);
      return answer;
    },
    noArticle: async (why, from) => {
      await rememberNoArticle(why, inPage(from));
      return undefined;
    },
    readerFailed: async (_, from) => {
      await rememberFailure(inPage(from));
      return undefined;
    },
    openItem: ({ mark, card }, from) => {
      const { tabId } = inPage(from);
      return card && mark !== null ? cards.issue(tabId, mark) : openPanelAt(tabId, mark).then(() => null);
    },
    tabState: ({ tabId }) => tabState(rooms, tabId),
    readTab: ({ tabId }) => readTab(tabId),
    saveTab: async ({ tabId }) => {
      const saved = await saveTab(rooms, tabId);
      if (saved.ok) void tellEveryTab(tabId); // the button need not wait for the pages
      return saved;
    },
    unsaveTab: async ({ tabId }) => {
      const answer = await unsaveTab(rooms, tabId);
      void tellEveryTab(tabId);
      return answer;
    },
    corpusChanged: async () => {
      // A backup put back, or a deletion undone, may have brought corrections.
      void readOn().catch(() => undefined);
      await tellEveryTab(null);
      return undefined;
    },
    correct: async (wish) => {
      // Should this worker be stopped before all is read again; alarms go off after half a minute at the earliest.
      await browser.alarms.create(REREAD, { delayInMinutes: 0.5 });
      return told(await rooms.correct(wish));
    },
    uncorrect: async ({ id }) => {
      await browser.alarms.create(REREAD, { delayInMinutes: 0.5 });
      return told(await rooms.uncorrect(id));
    },
    setDay: ({ tabId, day }) => setDay(rooms, tabId, day),
    showInPage: ({ tabId, mark }) => showInPage(rooms, tabId, mark),
  };
}

/** The table of senders lets these messages come from pages only. */
function inPage(sender: Sender): Extract<Sender, { kind: 'content' }> {
  if (sender.kind !== 'content') throw new Error('not a content script');
  return sender;
}

async function setDay(rooms: Rooms, tabId: number, givenDay: IsoDay): Promise<TabState> {
  const record = await changeFound(tabId, () => ({ givenDay }));
  if (record?.found.kind === 'article') void tellOfChange(tabId);
  return tabState(rooms, tabId);
}

async function showInPage(rooms: Rooms, tabId: number, mark: string): Promise<{ found: boolean }> {
  const tab = await tabOf(tabId);
  const open = tab === null ? null : await articleIn(tab);
  if (open === null || !open.ok) return { found: false };
  const { article } = open.value;
  const reading = await rooms.read(article);
  const spans = spansOf(mark, await rooms.contextOf(article, reading), reading);
  if (spans.length === 0) return { found: false };
  return sendToReader(tabId, 'showMark', { mark, spans }).catch(() => ({ found: false }));
}

/** An article was read in a tab: where its marks go, and what is remembered of the tab. */
import { highlightRules } from '@/lib/annotations/rules';
import { browser } from '@/lib/browser';
import type { MarksAnswer, SentArticle } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/senders';
import type { NoArticle } from '@/lib/model/article';
import type { LastSave } from '@/lib/model/saving';
import { isOn, marksOn, type Settings } from '@/lib/settings/settings';
import { readSettings } from '@/lib/settings/store';
import { showBadge } from './badge';
import { whyFailed } from './failures';
import { currentRecord, freshRecord, type Tab, tabOf, withDay } from './known-tab';
import { countsOf, itemsIn, markPlaces } from './places';
import { type ArticleFound, changeRecord, type Found, type TabRecord, writeRecord } from './records';
import type { Rooms } from './rooms';
import { pillWords } from './words';

type PageSender = Extract<Sender, { kind: 'content' }>;

/** Throws what a room throws, after the tab's record says so: the reader then paints nothing. */
export async function answerMarks(rooms: Rooms, sent: SentArticle, sender: PageSender): Promise<MarksAnswer> {
  const tab = { id: sender.tabId, url: sent.article.url, isPrivate: sender.isPrivate };
  const settings = await readSettings();
  const fresh = await freshRecord(tab);
  if (!isOn(settings, new URL(tab.url).hostname)) return silence(settings, fresh.names);
  try {
    const { found, marks } = await readAndPlace(rooms, sent, tab);
    const count = itemsIn(found.counts);
    await Promise.all([
      noteArticle(tab.id, fresh, found).then((saved) => showBadge(tab.id, settings, { count, saved })),
      insertRules(tab.id, highlightRules(fresh.names)),
    ]);
    const show = await marksShown(settings, tab.url);
    const told = show === 'never' ? [] : marks; // what is not shown is not told either
    return { marks: told, highlightNames: fresh.names, count, show, pill: pillWords(settings, count) };
  } catch (error) {
    await writeRecord(tab.id, { ...fresh, found: { kind: 'failed', why: whyFailed(error) } });
    throw error;
  }
}

async function readAndPlace(rooms: Rooms, sent: SentArticle, tab: Tab) {
  const before = (await currentRecord(tab))?.found;
  const givenDay = before?.kind === 'article' && before.id === sent.article.id ? before.givenDay : null;
  const { article } = withDay(sent, givenDay);
  const reading = await rooms.read(article);
  const context = await rooms.contextOf(article, reading);
  const counts = countsOf(context, reading);
  const found = { kind: 'article', id: article.id, sent, givenDay, counts } as const;
  return { found, marks: markPlaces(context, reading) };
}

/**
 * Notes what was read, and keeps what was noted meanwhile: of its saving, which this resolves to, and the day given by the
 * reader, with which the page is read again.
 */
async function noteArticle(
  tabId: number,
  fresh: Omit<TabRecord, 'found'>,
  found: Omit<ArticleFound, 'visited' | 'lastSave'>,
): Promise<LastSave | null> {
  let lastSave: LastSave | null = null;
  await changeRecord(tabId, (now) => {
    const before = now?.url === fresh.url && now.found.kind === 'article' ? now.found : null;
    const same = before?.id === found.id ? before : null;
    lastSave = same?.lastSave ?? null;
    const givenDay = same?.givenDay ?? found.givenDay;
    return { ...fresh, found: { ...found, givenDay, visited: same?.visited ?? false, lastSave } };
  });
  return lastSave;
}

/** The reader found nothing to read; why is for panel and popup. */
export const rememberNoArticle = (why: NoArticle, sender: PageSender): Promise<void> =>
  rememberNothing({ kind: 'no-article', why }, sender);

/** The reader broke on the page, or was told that its marks failed: then the reason is known already, and better. */
export async function rememberFailure(sender: PageSender): Promise<void> {
  const known = (await currentRecord(await pageOf(sender)))?.found;
  await rememberNothing(known?.kind === 'failed' ? known : { kind: 'failed', why: 'reader-failed' }, sender);
}

async function rememberNothing(found: Found, sender: PageSender): Promise<void> {
  const tab = await pageOf(sender);
  await writeRecord(tab.id, { ...(await freshRecord(tab)), found });
  await showBadge(tab.id, await readSettings(), { count: 0, saved: null });
}

/** With the tab's own address: a sender's is the one its document was loaded from. */
const pageOf = async ({ tabId, url, isPrivate }: PageSender): Promise<Tab & { readonly url: string }> => ({
  id: tabId,
  url: (await tabOf(tabId))?.url ?? url,
  isPrivate,
});

const silence = (settings: Settings, highlightNames: MarksAnswer['highlightNames']): MarksAnswer => ({
  marks: [],
  highlightNames,
  count: 0,
  show: 'never',
  pill: pillWords(settings, 0),
});

async function marksShown(settings: Settings, url: string): Promise<MarksAnswer['show']> {
  const { origins } = await browser.permissions.getAll();
  return marksOn(settings, new URL(url).hostname, origins ?? []);
}

const insertRules = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css });

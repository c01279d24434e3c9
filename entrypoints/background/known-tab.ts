/** What is known of a tab: its record, else what its reader says when asked again. */
import { randomNames } from '@/lib/annotations/rules';
import { browser } from '@/lib/browser';
import { parseNoArticle, parseSentArticle } from '@/lib/messaging/parse';
import type { SentArticle } from '@/lib/messaging/protocol';
import { sendToReader } from '@/lib/messaging/send';
import type { Sender } from '@/lib/messaging/senders';
import type { NoArticle } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import { fail, ok, type Result } from '@/lib/model/result';
import { readRecord, type TabRecord, withoutFragment } from './records';

export interface Tab {
  readonly id: number;
  /** `null` where the browser does not tell: a tab we have no access to. */
  readonly url: string | null;
  readonly isPrivate: boolean;
}

/** `null` when it was closed meanwhile. */
export async function tabOf(tabId: number): Promise<Tab | null> {
  try {
    const { url, incognito } = await browser.tabs.get(tabId);
    return { id: tabId, url: url !== undefined && url !== '' ? url : null, isPrivate: incognito };
  } catch {
    return null;
  }
}

/** The tab's record, unless the tab has gone elsewhere since. */
export async function currentRecord(tab: Tab): Promise<TabRecord | null> {
  const record = await readRecord(tab.id);
  return record !== null && tab.url !== null && withoutFragment(tab.url) === record.url ? record : null;
}

/**
 * The article open in a tab, with the reader's own day where one was given.
 * `null` where no reader is in the page.
 */
export async function articleIn(tab: Tab): Promise<Result<SentArticle, NoArticle> | null> {
  const record = await currentRecord(tab);
  if (record?.found.kind === 'no-article') return fail(record.found.why);
  if (record?.found.kind === 'article' && record.found.sent !== null) {
    return ok(withDay(record.found.sent, record.found.givenDay));
  }
  const again = await askAgain(tab);
  if (again === null || !again.ok) return again;
  const isSame = record?.found.kind === 'article' && record.found.id === again.value.article.id;
  return isSame && record.found.kind === 'article' ? ok(withDay(again.value, record.found.givenDay)) : again;
}

async function askAgain(tab: Tab): Promise<Result<SentArticle, NoArticle> | null> {
  if (tab.url === null) return null;
  const answer: unknown = await sendToReader(tab.id, 'articleAgain', undefined).catch(() => null);
  if (typeof answer !== 'object' || answer === null) return null;
  const { value, error } = answer as { value?: unknown; error?: unknown };
  const sender: Sender = {
    kind: 'content',
    tabId: tab.id,
    windowId: null,
    url: tab.url,
    isPrivate: tab.isPrivate,
  };
  const sent = parseSentArticle(value, sender);
  if (sent !== null) return ok(sent);
  const why = parseNoArticle(error);
  return why === null ? null : fail(why);
}

/** A day that the page itself gives is never overruled. */
export function withDay(sent: SentArticle, givenDay: IsoDay | null): SentArticle {
  if (givenDay === null || sent.article.datePublished !== null) return sent;
  return { ...sent, article: { ...sent.article, datePublished: givenDay, datePublishedBasis: 'given' } };
}

/** A record's skeleton, with the names its page already has where it is still the same page. */
export async function freshRecord(tab: Tab & { readonly url: string }): Promise<Omit<TabRecord, 'found'>> {
  const before = await currentRecord(tab);
  return {
    url: withoutFragment(tab.url),
    isPrivate: tab.isPrivate,
    at: Date.now(),
    names: before?.names ?? randomNames(),
  };
}

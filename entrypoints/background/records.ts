/**
 * What is known of each open tab, in `storage.session`: in memory, for our own pages only, and still there when the worker
 * was stopped in between. Bounded: the oldest go first, and long texts are not kept but asked of their tab again.
 */
import type { HighlightNames } from '@/lib/annotations/rules';
import { browser } from '@/lib/browser';
import type { SentArticle, TabCounts, TabState } from '@/lib/messaging/protocol';
import type { ArticleId, NoArticle } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import type { LastSave } from '@/lib/model/saving';

export interface TabRecord {
  /** The page's address without its fragment: another one makes the record stale. */
  readonly url: string;
  readonly isPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** One set for a page, so that asking again adds no rules to it. */
  readonly names: HighlightNames;
  readonly found: Found;
}

export type Found =
  | {
      readonly kind: 'article';
      readonly id: ArticleId;
      /** `null` where the text is too long to keep. */
      readonly sent: SentArticle | null;
      /** The reader's own day for an article that names none. */
      readonly givenDay: IsoDay | null;
      readonly counts: TabCounts;
      /** Automatic saving has had its turn here: once a visit, whatever becomes of it. */
      readonly visited: boolean;
      readonly lastSave: LastSave | null;
    }
  | { readonly kind: 'no-article'; readonly why: NoArticle }
  | { readonly kind: 'failed'; readonly why: Extract<TabState, { kind: 'failed' }>['why'] };

// Browsers give `storage.session` 10 MB. 20 × 150,000 code units at two bytes is 6 MB.
const MAX_RECORDS = 20;
const MAX_KEPT_LENGTH = 150_000;

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => PREFIX + tabId;

export async function readRecord(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabRecord | undefined) ?? null;
}

/** Ids of the tabs that have a record. */
export async function recordedTabs(): Promise<readonly { tabId: number; record: TabRecord }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, record]) => ({ tabId: Number(key.slice(PREFIX.length)), record: record as TabRecord }));
}

async function store(tabId: number, record: TabRecord): Promise<void> {
  await dropOldest(tabId, MAX_RECORDS - 1);
  const entry = { [keyOf(tabId)]: withoutLongText(record) };
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Over the browser's quota all the same: this tab is the one being looked at.
    await dropOldest(tabId, 0);
    await browser.storage.session.set(entry);
  }
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes a tab's record as it is now; `null` leaves it. One change after another: a page may be read twice at once, and
 * neither answer may undo what the other, or a saving in between, has noted. Resolves to what stands then.
 */
export function changeRecord(
  tabId: number,
  change: (now: TabRecord | null) => TabRecord | null,
): Promise<TabRecord | null> {
  const next = lastChange.then(async () => {
    const now = await readRecord(tabId);
    const changed = change(now);
    if (changed !== null) await store(tabId, changed);
    return changed ?? now;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

/** Whatever was known before is over: another page, or nothing to read on it. */
export const writeRecord = async (tabId: number, record: TabRecord): Promise<void> => {
  await changeRecord(tabId, () => record);
};

export type ArticleFound = Extract<Found, { kind: 'article' }>;

/** Changes what is noted of a tab's article; leaves a tab without one alone. */
export const changeFound = (
  tabId: number,
  change: (found: ArticleFound) => Partial<ArticleFound>,
): Promise<TabRecord | null> =>
  changeRecord(tabId, (record) =>
    record?.found.kind === 'article'
      ? { ...record, found: { ...record.found, ...change(record.found) } }
      : null,
  );

export const dropRecord = (tabId: number): Promise<void> =>
  browser.storage.session.remove([keyOf(tabId), `panel:${tabId}`, `card:${tabId}`]);

async function dropOldest(except: number, keep: number): Promise<void> {
  const others = (await recordedTabs()).filter(({ tabId }) => tabId !== except);
  const oldest = others.sort((one, other) => other.record.at - one.record.at).slice(keep);
  if (oldest.length > 0) await browser.storage.session.remove(oldest.map(({ tabId }) => keyOf(tabId)));
}

function withoutLongText(record: TabRecord): TabRecord {
  const { found } = record;
  if (found.kind !== 'article' || (found.sent?.article.articleBody.length ?? 0) <= MAX_KEPT_LENGTH)
    return record;
  return { ...record, found: { ...found, sent: null } };
}

/** An address as records compare it. */
export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

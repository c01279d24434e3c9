/** What panel and popup are told of a tab. */
import { browser } from '@/lib/browser';
import type { SentArticle, TabState } from '@/lib/messaging/protocol';
import type { Context } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import type { Reading } from '@/lib/model/reading';
import { isOn, type Settings } from '@/lib/settings/settings';
import { readSettings } from '@/lib/settings/store';
import { injectReader } from './detector';
import { whyFailed } from './failures';
import { articleIn, currentRecord, type Tab, tabOf } from './known-tab';
import type { TabRecord } from './records';
import type { Rooms } from './rooms';

const reading: TabState = { kind: 'reading' };

/** Never throws: what went wrong is one of the states. */
export async function tabState(rooms: Rooms, tabId: number): Promise<TabState> {
  try {
    const tab = await tabOf(tabId);
    if (tab === null) return { kind: 'no-access', origin: null };
    return (await closedDoor(tab)) ?? (await stateOf(rooms, tab));
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}

/** Reads the tab now, whoever gave the access. The answer follows in the tab's record. */
export async function readTab(tabId: number): Promise<TabState> {
  const tab = await tabOf(tabId);
  const settings = await readSettings();
  if (settings.isPaused) return { kind: 'paused' };
  const origin = tab === null ? null : siteOf(tab);
  if (origin === null) return { kind: 'no-access', origin };
  if (!isOn(settings, new URL(origin).hostname)) return { kind: 'no-access', origin };
  try {
    await injectReader(tabId);
    return reading;
  } catch {
    return { kind: 'no-access', origin };
  }
}

/** Why a page is not read at all, or `null` where it may be. */
async function closedDoor(tab: Tab): Promise<TabState | null> {
  const settings = await readSettings();
  if (settings.isPaused) return { kind: 'paused' };
  const origin = siteOf(tab);
  return origin === null || isOff(settings, origin) ? { kind: 'no-access', origin } : null;
}

const isOff = (settings: Settings, origin: string): boolean => !isOn(settings, new URL(origin).hostname);

/** `null` for pages that no permission of ours could cover, and where the browser does not name the page. */
function siteOf({ url }: Tab): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

async function stateOf(rooms: Rooms, tab: Tab): Promise<TabState> {
  const record = await currentRecord(tab);
  if (record?.found.kind === 'failed') return record.found;
  const found = await articleIn(tab);
  if (found === null) return readIfAllowed(tab);
  return found.ok ? articleState(rooms, found.value, record) : { kind: 'no-article', why: found.error };
}

/** No reader is in the page: the detector saw no article, or it was open before access was given. Here somebody asks. */
async function readIfAllowed(tab: Tab): Promise<TabState> {
  const origin = siteOf(tab);
  if (origin === null) return { kind: 'no-access', origin };
  const isGranted = await browser.permissions.contains({ origins: [`${origin}/*`] });
  return isGranted ? readTab(tab.id) : { kind: 'no-access', origin };
}

async function articleState(
  rooms: Rooms,
  { article, cut }: SentArticle,
  record: TabRecord | null,
): Promise<TabState> {
  const read = await rooms.read(article);
  const [context, copies, saved] = await Promise.all([
    rooms.contextOf(article, read),
    rooms.copiesOf(article),
    rooms.isSaved(article),
  ]);
  const { articleBody: _, ...head } = article;
  return {
    kind: 'article',
    article: head,
    saved,
    lastSave: saved && record?.found.kind === 'article' ? record.found.lastSave : null,
    people: read.entities.filter(({ kind }) => kind === 'person'),
    entities: entitiesIn(read, context),
    context,
    copies,
    cut,
  };
}

/** The open article's own forms come last: they are the ones its reader sees. */
export function entitiesIn(read: Reading, context: Context): Readonly<Record<string, NamedEntity>> {
  const all = [
    ...context.statements.flatMap(({ items }) => items.flatMap(({ speakers }) => speakers)),
    ...context.meetings.flatMap(({ attendees }) => attendees),
    ...read.entities,
  ];
  return Object.fromEntries(all.map((entity) => [entity.id, entity]));
}

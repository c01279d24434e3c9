/** Saving what is open in a tab – by a click, or by the site's setting – and taking it back. */

import { browser } from '@/lib/browser';
import { TEND_INDEX } from '@/lib/corpus/rebuild-index';
import type { SentArticle } from '@/lib/messaging/protocol';
import { sendToReader } from '@/lib/messaging/send';
import { fail, type Result } from '@/lib/model/result';
import type { LastSave, NotSaved, Saved } from '@/lib/model/saving';
import { isOn, savingOn } from '@/lib/settings/settings';
import { readSettings } from '@/lib/settings/store';
import { showBadge, showNotSaved } from './badge';
import { decline, isDeclined } from './declined';
import { injectReader } from './detector';
import { articleIn, currentRecord, type Tab, tabOf } from './known-tab';
import { itemsIn } from './places';
import { changeFound, changeRecord, readRecord, recordedTabs } from './records';
import type { Rooms } from './rooms';

export async function saveTab(rooms: Rooms, tabId: number): Promise<Result<Saved, NotSaved>> {
  const tab = await tabOf(tabId);
  if (tab === null) return fail({ kind: 'no-article', why: { kind: 'empty-page' } });
  if (tab.isPrivate) return fail({ kind: 'private-window' });
  if (tab.url !== null && savingOn(await readSettings(), hostOf(tab.url)) === 'never')
    return fail({ kind: 'never-here' });
  const found = (await articleIn(tab)) ?? (await readFirst(tab));
  if (found === null) return fail({ kind: 'no-article', why: { kind: 'empty-page' } });
  if (!found.ok) return fail({ kind: 'no-article', why: found.error });
  const saved = await rooms.save(found.value.article, 'saved');
  if (saved.ok) await rememberSave(tab.id, { saved: saved.value, automatic: false });
  return saved;
}

/**
 * Saves the article just read in a tab where the reader chose so for its site: once a visit, never in a private window, and
 * not again in this session what was taken back.
 */
export async function saveByItself(rooms: Rooms, tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (tab === null || tab.url === null || tab.isPrivate) return;
  const settings = await readSettings();
  const host = hostOf(tab.url);
  if (!isOn(settings, host) || savingOn(settings, host) !== 'automatic') return;
  const sent = await takeTurn(tab);
  if (sent === null || (await isDeclined(sent.article.id))) return;
  const saved = await rooms.save(sent.article, 'visited');
  if (!saved.ok) await showNotSaved(tabId, settings);
  else await rememberSave(tabId, { saved: saved.value, automatic: true });
}

/** The open article, the first time it is asked for in a visit. */
async function takeTurn(tab: Tab): Promise<SentArticle | null> {
  if ((await currentRecord(tab)) === null) return null;
  let isFirst = false;
  await changeFound(tab.id, (found) => {
    isFirst = !found.visited;
    return { visited: true };
  });
  const found = isFirst ? await articleIn(tab) : null;
  return found?.ok === true ? found.value : null;
}

/** Whether there was something to take back. */
export async function unsaveTab(rooms: Rooms, tabId: number): Promise<{ readonly undone: boolean }> {
  const record = await readRecord(tabId);
  const last = record?.found.kind === 'article' ? record.found.lastSave : null;
  if (last === null) return { undone: false };
  await rooms.unsave(last.saved);
  await decline(last.saved.article);
  await changeFound(tabId, () => ({ lastSave: null, visited: true }));
  return { undone: true };
}

/** Nothing changed is nothing to undo: what was saved before stays so. */
async function rememberSave(tabId: number, last: LastSave): Promise<void> {
  // What the saving left to be merged waits for a quiet moment.
  await browser.alarms.create(TEND_INDEX, { delayInMinutes: 0.5 });
  const record = await changeFound(tabId, () => (last.saved.change === 'same' ? {} : { lastSave: last }));
  if (record?.found.kind !== 'article') return;
  const { counts, lastSave } = record.found;
  await showBadge(tabId, await readSettings(), { count: itemsIn(counts), saved: lastSave });
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The key or click that saves is also the access to read. */
async function readFirst(tab: Tab): ReturnType<typeof articleIn> {
  try {
    await injectReader(tab.id);
    return await articleIn(tab);
  } catch {
    return null;
  }
}

/** The open panel follows the tab's record; the page asks for its marks again. */
export async function tellOfChange(tabId: number): Promise<void> {
  await changeRecord(tabId, (record) => (record === null ? null : { ...record, at: Date.now() }));
  await sendToReader(tabId, 'refresh', { silent: false }).catch(() => undefined);
}

/** What is stored has changed, by what was done in `first` if in any tab: every open article asks for its marks again. */
export async function tellEveryTab(first: number | null): Promise<void> {
  const others = (await recordedTabs()).map(({ tabId }) => tabId).filter((tabId) => tabId !== first);
  for (const tabId of first === null ? others : [first, ...others]) await tellOfChange(tabId);
}

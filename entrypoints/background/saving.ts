/** Saving what is open in a tab. */
import { sendToReader } from '@/lib/messaging/send';
import { fail, type Result } from '@/lib/model/result';
import type { NotSaved, Saved } from '@/lib/model/saving';
import { injectReader } from './detector';
import { articleIn, type Tab, tabOf } from './known-tab';
import { readRecord, writeRecord } from './records';
import type { Rooms } from './rooms';

export async function saveTab(rooms: Rooms, tabId: number): Promise<Result<Saved, NotSaved>> {
  const tab = await tabOf(tabId);
  if (tab === null) return fail({ kind: 'no-article', why: { kind: 'empty-page' } });
  if (tab.isPrivate) return fail({ kind: 'private-window' });
  const found = (await articleIn(tab)) ?? (await readFirst(tab));
  if (found === null) return fail({ kind: 'no-article', why: { kind: 'empty-page' } });
  if (!found.ok) return fail({ kind: 'no-article', why: found.error });
  return rooms.save(found.value.article);
}

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
  const record = await readRecord(tabId);
  if (record !== null) await writeRecord(tabId, { ...record, at: Date.now() });
  await sendToReader(tabId, 'refresh', { silent: false }).catch(() => undefined);
}

import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dropRecord,
  readRecord,
  recordedTabs,
  type TabRecord,
  withoutFragment,
  writeRecord,
} from '@/entrypoints/background/records';
import { browser } from '@/lib/browser';
import { startBrowser } from './fake-tabs';
import { found, sent, URL_OPEN } from './samples';

beforeEach(() => void startBrowser());

const names = { said: 'a', met: 'b', open: 'c' };
const nothing = (at: number): TabRecord => ({
  url: URL_OPEN,
  isPrivate: false,
  at,
  names,
  found: { kind: 'no-article', why: { kind: 'empty-page' } },
});
const withText = (length: number): TabRecord => {
  const it = sent({ articleBody: 'a'.repeat(length) });
  const counts = { people: 1, meetings: 2, statements: 3 };
  return { ...nothing(1), found: found({ sent: it, counts }) };
};
const tabs = async (): Promise<readonly number[]> =>
  (await recordedTabs()).map(({ tabId }) => tabId).sort((one, other) => one - other);

describe('a record', () => {
  it('is read as it was written, for its tab only', async () => {
    await writeRecord(3, nothing(1));
    expect(await readRecord(3)).toEqual(nothing(1));
    expect(await readRecord(4)).toBeNull();
  });

  it('goes with its tab, and what was wished and shown there with it', async () => {
    await writeRecord(3, nothing(1));
    const wish = { item: 'x', at: 1 };
    await browser.storage.session.set({ 'panel:3': wish, 'card:3': wish, 'panel:4': wish });
    await dropRecord(3);
    expect(Object.entries(await browser.storage.session.get(null)).map(([key]) => key)).toEqual(['panel:4']);
  });

  it.each([
    [150_000, true],
    [150_001, false],
  ])('of a text of %i letters keeps it: %s', async (length, isKept) => {
    await writeRecord(3, withText(length));
    const kept = (await readRecord(3))?.found;
    expect(kept).toMatchObject({
      kind: 'article',
      id: sent().article.id,
      counts: { people: 1, meetings: 2 },
    });
    expect(kept?.kind === 'article' && kept.sent !== null).toBe(isKept);
  });
});

describe('of many records', () => {
  it('the oldest goes first when one more comes', async () => {
    for (let tab = 1; tab <= 20; tab++) await writeRecord(tab, nothing(tab === 5 ? 0 : tab));
    expect(await tabs()).toHaveLength(20);
    await writeRecord(21, nothing(21));
    expect(await tabs()).toHaveLength(20);
    expect(await readRecord(5)).toBeNull();
  });

  it('none goes when one is written again', async () => {
    for (let tab = 1; tab <= 20; tab++) await writeRecord(tab, nothing(tab));
    await writeRecord(1, nothing(99));
    expect(await tabs()).toHaveLength(20);
  });

  it('only the newest twenty are left, whatever comes in which order', async () => {
    const writes = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(1000)), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(writes, async (all) => {
        await browser.storage.session.clear();
        let kept: { tab: number; at: number }[] = [];
        for (const [tab, at] of all) {
          await writeRecord(tab, nothing(at));
          const others = kept.filter((one) => one.tab !== tab).sort((one, other) => other.at - one.at);
          kept = [...others.slice(0, 19), { tab, at }];
        }
        const ats = (await recordedTabs()).map(({ record }) => record.at).sort((one, other) => one - other);
        expect(ats).toEqual(kept.map(({ at }) => at).sort((one, other) => one - other));
      }),
      { numRuns: 20 },
    );
  });

  it('all others go when the browser has no room for this one', async () => {
    await writeRecord(1, nothing(1));
    await writeRecord(2, nothing(2));
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await writeRecord(3, nothing(3));
    expect(await tabs()).toEqual([3]);
  });

  it('other things kept for the session are none', async () => {
    await browser.storage.session.set({ 'panel:4': { item: 'x', at: 1 } });
    await writeRecord(3, nothing(1));
    expect(await tabs()).toEqual([3]);
  });
});

it.each([
  ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
  ['https://a.example/b#c', 'https://a.example/b'],
  ['https://a.example/b#c#d', 'https://a.example/b'],
  ['https://a.example/b#', 'https://a.example/b'],
])('compares %s as %s', (url, compared) => expect(withoutFragment(url)).toBe(compared));

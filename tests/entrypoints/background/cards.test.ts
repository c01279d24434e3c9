import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCards } from '@/entrypoints/background/cards';
import { writeRecord } from '@/entrypoints/background/records';
import type { Rooms } from '@/entrypoints/background/rooms';
import { NO_ANSWER } from '@/lib/corpus/answer';
import type { CardSender } from '@/lib/messaging/senders';
import { emptyReading } from '@/lib/model/reading';
import { context } from '../../gallery/fixtures';
import { article } from '../../lib/corpus/sample';

const open = article('open');
const mark = 'own-1';
const TAB = 7;

const rooms: Rooms = {
  read: async () => emptyReading(1),
  contextOf: vi.fn(async () => context),
  copiesOf: async () => [],
  isSaved: async () => false,
  save: async () => ({ ok: false, error: { kind: 'storage-refused' } }),
  unsave: async () => undefined,
  search: async () => NO_ANSWER,
  emptyTrash: async () => undefined,
  tendIndex: async () => undefined,
  correct: async () => ({ ok: false, error: 'storage-refused' }) as const,
  uncorrect: async () => ({ ok: false, error: 'storage-refused' }) as const,
  reread: async () => 0,
};

const frame = (token: string, rest: Partial<CardSender> = {}): CardSender => ({
  kind: 'card',
  tabId: TAB,
  frameId: 3,
  token,
  ...rest,
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useRealTimers();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async (id) => ({ id, url: open.url, incognito: false }) as never,
  );
  await writeRecord(TAB, {
    url: open.url,
    isPrivate: false,
    at: 0,
    names: { said: 's', met: 'm', open: 'o' },
    found: {
      kind: 'article',
      id: open.id,
      sent: { article: open, cut: false },
      givenDay: null,
      counts: { people: 0, meetings: 0, statements: 0 },
      visited: false,
      lastSave: null,
    },
  });
});

describe('a token', () => {
  it('gives the words of its mark once', async () => {
    const cards = createCards(rooms);
    const token = await cards.issue(TAB, mark);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect((await cards.claim(frame(token)))?.glimpse).toMatchObject({
      kind: 'said',
      statement: { id: mark },
    });
    expect(await cards.claim(frame(token))).toBeNull();
    expect(await cards.claim(frame(token, { frameId: 4 }))).toBeNull();
  });

  it('goes to one of two frames that ask at once', async () => {
    const cards = createCards(rooms);
    const token = await cards.issue(TAB, mark);
    const views = await Promise.all([3, 4].map((frameId) => cards.claim(frame(token, { frameId }))));
    expect(views.filter((view) => view !== null)).toHaveLength(1);
  });

  it.each([
    ['another tab', { tabId: 8 }],
    ['a guess', { token: '0'.repeat(32) }],
  ])('gives nothing to %s', async (_, rest) => {
    const cards = createCards(rooms);
    const token = await cards.issue(TAB, mark);
    expect(await cards.claim(frame(token, rest))).toBeNull();
    expect(await cards.claim(frame(token)), 'and is not spent by it').not.toBeNull();
  });

  it('gives nothing once a newer card was asked for', async () => {
    const cards = createCards(rooms);
    const old = await cards.issue(TAB, mark);
    await cards.issue(TAB, 'own-2');
    expect(await cards.claim(frame(old))).toBeNull();
  });

  it('gives nothing when it comes late', async () => {
    const cards = createCards(rooms);
    vi.useFakeTimers({ toFake: ['Date'] });
    const token = await cards.issue(TAB, mark);
    vi.setSystemTime(Date.now() + 11_000);
    expect(await cards.claim(frame(token))).toBeNull();
  });

  it('outlives the worker that gave it', async () => {
    const token = await createCards(rooms).issue(TAB, mark);
    const next = createCards(rooms);
    expect((await next.claim(frame(token)))?.glimpse).toMatchObject({ statement: { id: mark } });
    expect(await next.claim(frame(token))).toBeNull();
  });

  it('gives nothing where the article has nothing on the mark, or is no longer open', async () => {
    const cards = createCards(rooms);
    expect(await cards.claim(frame(await cards.issue(TAB, 'unknown')))).toBeNull();
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, url: 'https://other.example/' } as never);
    expect(await cards.claim(frame(await cards.issue(TAB, mark)))).toBeNull();
  });
});

describe('the mark of a card', () => {
  it('is told to the frame that claimed it, and to nobody else', async () => {
    const cards = createCards(rooms);
    const token = await cards.issue(TAB, mark);
    expect(await cards.markOf(frame(token)), 'before the claim').toBeNull();
    await cards.claim(frame(token));
    expect(await cards.markOf(frame(token))).toBe(mark);
    expect(await cards.markOf(frame(token, { frameId: 4 }))).toBeNull();
    expect(await cards.markOf(frame(token, { tabId: 8 }))).toBeNull();
  });
});

it('looks up the words while the frame loads, once', async () => {
  const cards = createCards(rooms);
  vi.mocked(rooms.contextOf).mockClear();
  const token = await cards.issue(TAB, mark);
  await cards.claim(frame(token));
  expect(rooms.contextOf).toHaveBeenCalledTimes(1);
});

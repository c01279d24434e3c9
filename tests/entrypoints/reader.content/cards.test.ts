// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cards, createCards } from '@/entrypoints/reader.content/cards';
import { type Card, createCard } from '@/lib/annotations/card';
import { send } from '@/lib/messaging/send';

vi.mock('@/lib/messaging/send', () => ({ send: vi.fn() }));
vi.mock('@/lib/annotations/card', () => ({ createCard: vi.fn() }));

const TOKEN = 'a'.repeat(32);
const place = {
  elementName: 'x-c',
  label: 'Siyaq',
  spot: { line: { left: 0, right: 0, top: 0, bottom: 0 }, node: document.body },
  direction: 'rtl',
} as const;

const card: Card = { fit: vi.fn(), close: vi.fn() };
let cards: Cards;

/** What the background was asked, in order. */
const asked = (): readonly unknown[] => vi.mocked(send).mock.calls.map(([, request]) => request);
const inCard = { mark: 'm', card: true };
const inPanel = { mark: 'm', card: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.mocked(send).mockResolvedValue(TOKEN);
  vi.mocked(createCard).mockReturnValue(card);
  cards = createCards(document);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openCard(): Promise<void> {
  cards.open('m', place);
  await vi.advanceTimersByTimeAsync(0);
}

describe('a card', () => {
  it('is made at the address that its token gives', async () => {
    await openCard();
    expect(vi.mocked(createCard).mock.calls[0]?.[1].address).toMatch(new RegExp(`/card\\.html#${TOKEN}$`));
  });

  it('that was drawn in time stays', async () => {
    await openCard();
    cards.fit(TOKEN, 200);
    await vi.advanceTimersByTimeAsync(5000);
    expect(card.fit).toHaveBeenCalledExactlyOnceWith(200);
    expect(asked()).toEqual([inCard]);
  });

  it('that is not drawn in about two seconds gives way to the panel', async () => {
    await openCard();
    await vi.advanceTimersByTimeAsync(1999);
    expect(asked()).toEqual([inCard]);
    await vi.advanceTimersByTimeAsync(1);
    expect(card.close).toHaveBeenCalledOnce();
    expect(asked()).toEqual([inCard, inPanel]);
  });

  it('gives way once, even when its drawing comes after all', async () => {
    await openCard();
    await vi.advanceTimersByTimeAsync(2000);
    cards.fit(TOKEN, 200);
    await vi.advanceTimersByTimeAsync(5000);
    expect(card.fit).not.toHaveBeenCalled();
    expect(asked()).toEqual([inCard, inPanel]);
  });

  it.each([
    ['refused by the page', 'refused', [inCard, inPanel]],
    ['closed by a click elsewhere', 'closed', [inCard]],
  ] as const)('%s', async (_, why, questions) => {
    await openCard();
    vi.mocked(createCard).mock.calls[0]?.[1].onGone(why);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual(questions);
  });

  it('is not heeded when it is not the present one', async () => {
    await openCard();
    cards.fit('b'.repeat(32), 200);
    cards.close('b'.repeat(32));
    expect(card.fit).not.toHaveBeenCalled();
    expect(card.close).not.toHaveBeenCalled();
  });

  it('asked for in quick succession is one', async () => {
    cards.open('first', place);
    cards.open('m', place);
    await vi.advanceTimersByTimeAsync(0);
    expect(createCard).toHaveBeenCalledOnce();
  });
});

describe('without a card', () => {
  it('the panel is asked for when the background does not answer', async () => {
    vi.mocked(send).mockReturnValueOnce(new Promise(() => undefined));
    await openCard();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked()).toEqual([inCard, inPanel]);
  });

  it('the panel is asked for in the turn of the click where the page has no origin', () => {
    vi.stubGlobal('self', { origin: 'null' });
    cards.open('m', place);
    expect(asked()).toEqual([inPanel]);
  });

  it.each([
    ['gives no token', () => Promise.resolve(null)],
    ['refuses', () => Promise.reject(new Error('refused'))],
  ])('the panel is asked for when the background %s', async (_, answer) => {
    vi.mocked(send).mockImplementationOnce(answer);
    await openCard();
    expect(asked()).toEqual([inCard, inPanel]);
    expect(createCard).not.toHaveBeenCalled();
  });
});

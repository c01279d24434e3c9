/** An article on its way to the background, rooms that find nothing in it, and the page it comes from. */

import type { Found } from '@/entrypoints/background/records';
import type { Rooms } from '@/entrypoints/background/rooms';
import { NO_ANSWER } from '@/lib/corpus/answer';
import type { SentArticle } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/senders';
import type { Article } from '@/lib/model/article';
import { emptyContext } from '@/lib/model/context';
import { ok } from '@/lib/model/result';
import { article, reading } from '../../lib/corpus/sample';

export const TAB = 7;
export const URL_OPEN = 'https://paper.example/one';
export const SITE = 'https://paper.example/*';

export const sent = (changes: Partial<Article> = {}, cut = false): SentArticle => ({
  article: article('one', { fingerprint: 'abcdef01', ...changes }),
  cut,
});

/** What a record holds of that article. */
export const found = (changes: Partial<FoundArticle> = {}): FoundArticle => ({
  kind: 'article',
  id: sent().article.id,
  sent: sent(),
  givenDay: null,
  counts: { people: 0, meetings: 0, statements: 0 },
  visited: false,
  lastSave: null,
  ...changes,
});

type FoundArticle = Extract<Found, { kind: 'article' }>;

export const rooms = (some: Partial<Rooms> = {}): Rooms => ({
  read: async () => reading({}),
  contextOf: async () => emptyContext,
  copiesOf: async () => [],
  isSaved: async () => false,
  save: async ({ id }) => ok({ article: id, change: 'new', statements: 0, meetings: 0 }),
  search: async () => NO_ANSWER,
  emptyTrash: async () => undefined,
  tendIndex: async () => undefined,
  correct: async () => ({ ok: false, error: 'storage-refused' }) as const,
  uncorrect: async () => ({ ok: false, error: 'storage-refused' }) as const,
  reread: async () => 0,
  unsave: async () => undefined,
  ...some,
});

export const page = (
  changes: Partial<Extract<Sender, { kind: 'content' }>> = {},
): Extract<Sender, { kind: 'content' }> => ({
  kind: 'content',
  tabId: TAB,
  windowId: 1,
  url: URL_OPEN,
  isPrivate: false,
  ...changes,
});

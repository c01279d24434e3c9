import { expect, it, vi } from 'vitest';
import { rememberingReader } from '@/entrypoints/background/recent-readings';
import type { Article } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import { article, reading } from '../../lib/corpus/sample';

const setUp = () => {
  const read = vi.fn((_: Article) => reading({}));
  return { read, remembering: rememberingReader(read) };
};

it('reads one article once', () => {
  const { read, remembering } = setUp();
  const first = remembering(article('a'));
  expect(remembering(article('a'))).toBe(first);
  expect(read).toHaveBeenCalledOnce();
});

it.each<readonly [string, Partial<Article>]>([
  ['another text', { fingerprint: 'other' }],
  ['the day that its reader gave it', { datePublished: '2011-01-01' as IsoDay }],
  ['another headline', { headline: 'other' }],
])('reads it again with %s', (_, change) => {
  const { read, remembering } = setUp();
  remembering(article('a'));
  remembering({ ...article('a'), ...change });
  expect(read).toHaveBeenCalledTimes(2);
});

it('keeps the four used last', () => {
  const { read, remembering } = setUp();
  for (const id of ['a', 'b', 'c', 'd', 'a', 'e']) remembering(article(id));
  read.mockClear();
  for (const id of ['a', 'c', 'd', 'e']) remembering(article(id));
  expect(read).not.toHaveBeenCalled();
  remembering(article('b'));
  expect(read).toHaveBeenCalledOnce();
});

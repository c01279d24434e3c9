import { beforeEach, expect, it, vi } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from '@/entrypoints/popup/recent-searches';
import { browser } from '@/lib/browser';
import { startBrowser } from '../background/fake-tabs';

const isPrivate = { now: false };

beforeEach(() => {
  startBrowser();
  isPrivate.now = false;
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockImplementation(() => isPrivate.now);
});

it('keeps the newest first, each once, and five of them', async () => {
  for (const words of ['a', 'b', 'c', 'd', 'e', ' b ', 'f']) await rememberSearch(words);
  expect(await recentSearches()).toEqual(['f', 'b', 'e', 'd', 'c']);
});

it('keeps nothing of a private window, nothing empty, no pasted text', async () => {
  await rememberSearch('kept');
  isPrivate.now = true;
  expect(await rememberSearch('secret')).toEqual(['kept']);
  isPrivate.now = false;
  await rememberSearch('  ');
  await rememberSearch('x'.repeat(200));
  expect(await recentSearches()).toEqual(['kept']);
});

it('forgets all of them', async () => {
  await rememberSearch('a');
  expect(await forgetSearches()).toEqual([]);
  expect(await recentSearches()).toEqual([]);
});

it('has none where storage holds something else or is refused', async () => {
  await browser.storage.local.set({ 'recent-searches': [7, 'a', null] });
  expect(await recentSearches()).toEqual(['a']);
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  expect(await recentSearches()).toEqual([]);
});

/**
 * What was searched for and used, kept on this device in `storage.local`, the newest first; nothing is added in a private
 * window. Refused storage means none.
 */
import { browser } from '@/lib/browser';

const KEY = 'recent-searches';
/** As many as the popup has room for under this page's line. */
const KEPT = 5;
/** Longer ones are texts that were pasted. */
const LONGEST = 80;

export async function recentSearches(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const words = stored[KEY];
  return Array.isArray(words) ? words.filter((each) => typeof each === 'string').slice(0, KEPT) : [];
}

/** Answers what is kept from now on. */
export async function rememberSearch(query: string): Promise<readonly string[]> {
  const words = query.trim();
  const kept = await recentSearches();
  if (words === '' || words.length > LONGEST || browser.extension.inIncognitoContext) return kept;
  const next = [words, ...kept.filter((other) => other !== words)].slice(0, KEPT);
  await browser.storage.local.set({ [KEY]: next }).catch(() => undefined);
  return next;
}

export async function forgetSearches(): Promise<readonly string[]> {
  await browser.storage.local.remove(KEY).catch(() => undefined);
  return [];
}

/**
 * Articles whose saving was taken back, for as long as the browser runs: a site that saves by itself must not save them
 * again behind the reader's back.
 */
import { browser } from '@/lib/browser';
import type { ArticleId } from '@/lib/model/article';

const KEY = 'declined';
const MOST = 500; // 20 characters each

export async function isDeclined(article: ArticleId): Promise<boolean> {
  return (await declined()).includes(article);
}

export async function decline(article: ArticleId): Promise<void> {
  const others = (await declined()).filter((one) => one !== article);
  await browser.storage.session.set({ [KEY]: [...others, article].slice(-MOST) });
}

async function declined(): Promise<readonly string[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return Array.isArray(stored) ? stored : [];
}

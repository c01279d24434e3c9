/** The page on which the reader chooses the sites that Siyaq may read. */
import { browser } from '@/lib/browser';

export async function openSites(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html#sites') });
}

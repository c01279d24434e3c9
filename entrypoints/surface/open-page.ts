/** Our own pages, each in a tab. */
import { browser } from '@/lib/browser';

/** The page on which the reader chooses the sites that Siyaq may read. */
export const openSites = (): Promise<void> => open('/welcome.html#sites');

/** Everything saved, with its settings. */
export const openCorpusPage = (): Promise<void> => open('/corpus.html');

async function open(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

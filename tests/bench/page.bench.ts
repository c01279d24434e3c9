/** `npm run bench -- page`: the detector on pages that hold no article, and page → article. */
import { bundle } from './bundle';
import { detectorOnPages, detectorSize } from './detector';
import { inChromium } from './in-chromium';
import { pageToArticle } from './page-to-article';
import { articlePages, frontPages, web } from './pages';
import type { Measured } from './rows';

export default async function page(): Promise<readonly Measured[]> {
  const scripts = { 'page.js': await bundle('page.ts') };
  return inChromium({ scripts, sites: web() }, async (chromium) => {
    const { lab } = chromium;
    await lab.allow(...frontPages);
    const detector = await detectorOnPages(chromium);
    await lab.set({ isPaused: true });
    await lab.allow(...articlePages.map(({ url }) => url));
    return [detectorSize(), ...detector, ...(await pageToArticle(chromium))];
  });
}

/**
 * The card in a page: its element as the page sees it, and its document, which the page does not see.
 */
import { until } from './view.mjs';

/** The card's box in the page's viewport, or `null`: `{ x, y, width, height, isShown, focused }`. */
export function cardBox(page) {
  return page.evaluate(() => {
    const host = [...document.documentElement.children].find((child) => child.localName.endsWith('-c'));
    if (host === undefined) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    const isShown = getComputedStyle(host).visibility === 'visible' && width > 0 && height > 0;
    return { x, y, width, height, isShown, focused: document.activeElement === host };
  });
}

/** Waits for the card to be shown; answers its document as a view. */
export async function waitForCard(page) {
  const box = await until('the card', async () => {
    const found = await cardBox(page);
    return found?.isShown && found.focused ? found : null;
  });
  const border = 1;
  const [card] = await page.frames('/card.html', { x: box.x + border, y: box.y + border });
  return card;
}

export const waitForNoCard = (page) =>
  until('the end of the card', async () => (await cardBox(page)) === null);

/**
 * The card in a page: its element as the page sees it, and its document, which the page does not see.
 */
import { demo } from './demo.mjs';
import { until } from './view.mjs';

const BORDER = 1;

/** A page whose statements have a history, with its marks; `mark` is one to click. */
export async function markedPage(lab, url) {
  const { saved } = demo.pair;
  await lab.allow(...saved, url);
  await lab.saveAll(...saved);
  const page = await lab.visit(url);
  const marks = await lab.waitForMarks(page);
  const mark = marks.find(({ kind, inLink }) => kind === 'said' && !inLink);
  return { page, marks, mark };
}

/** The same, with the card of `mark` open. */
export async function openCard(lab, url) {
  const { page, marks, mark } = await markedPage(lab, url);
  await lab.clickMark(page, mark);
  return { page, marks, mark, card: await waitForCard(page) };
}

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
  const [card] = await page.frames('/card.html', { x: box.x + BORDER, y: box.y + BORDER });
  // A frame that has drawn nothing yet is not there for the mouse.
  await card.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return card;
}

export const waitForNoCard = (page) =>
  until('the end of the card', async () => (await cardBox(page)) === null);

/** Escape, with the focus in the card. Chromium does not report the end of a key that ends its own frame, so nobody waits for it. */
export async function escapeCard(page) {
  page.press('Escape').catch(() => {});
  await waitForNoCard(page);
}

/** Milliseconds from the click of `act` to the first frame in which the card is seen, by the page's own clock. */
export async function timeToCard(page, act) {
  await page.evaluate(() => {
    const look = () => {
      const host = [...document.documentElement.children].find((child) => child.localName.endsWith('-c'));
      const isShown = host !== undefined && getComputedStyle(host).visibility === 'visible';
      if (isShown) window.cardSeen = performance.now() - window.clicked;
      else requestAnimationFrame(look);
    };
    const begin = () => {
      window.clicked = performance.now();
      look();
    };
    addEventListener('click', begin, { capture: true, once: true });
  });
  await act();
  return Math.round(await page.waitFor('the card to be seen', () => window.cardSeen));
}

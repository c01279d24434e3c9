/**
 * `npm run pictures`: every surface on the demo site – Arabic and English, light and dark – into .output/pictures, to be looked
 * at; the README's three into assets/readme.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForCard } from './card.mjs';
import { demo } from './demo.mjs';
import { saveHistory, startSession } from './session.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.output', 'pictures');
const README = join(ROOT, 'assets', 'readme');

/** What the panel leaves of the README's picture, CSS pixels. */
const PAGE_WIDTH = 620;

for (const folder of [FOLDER, README]) mkdirSync(folder, { recursive: true });
const session = await startSession({ headless: true });
try {
  await photograph(session.lab);
} finally {
  await session.close();
}

async function photograph(lab) {
  await saveHistory(lab);
  for (const language of ['ar', 'en']) {
    for (const theme of ['light', 'dark']) {
      await lab.set({ language });
      await lab.engine.theme(theme);
      await surfaces(lab, demo.pair.open, `${language}-${theme}`);
      await ownPages(lab, `${language}-${theme}`);
    }
  }
  await compose(lab);
  for (const surface of ['card', 'popup-search']) {
    copyFileSync(join(FOLDER, `${surface}-ar-light.png`), join(README, `${surface}-ar.png`));
  }
}

async function surfaces(lab, address, name) {
  const page = await lab.visit(address);
  await lab.waitForMarks(page);
  const panel = await lab.panelFor(page);
  await panel.waitFor('what was said before', () => document.querySelector('.saying, .meeting') !== null);
  await panel.evaluate(() => document.fonts.ready.then(() => null));
  await page.evaluate(() => scrollTo({ top: 330, behavior: 'instant' })); // past the head, to the marks
  await page.screenshot(join(FOLDER, `page-${name}.png`));
  const [mark] = (await lab.marks(page)).filter(({ kind }) => kind === 'said');
  await lab.clickMark(page, mark);
  await waitForCard(page);
  await page.screenshot(join(FOLDER, `card-${name}.png`));
  await page.click({ x: 1, y: 1 });
  await panel.screenshot(join(FOLDER, `panel-${name}.png`));
  await corrected(panel, name);
  const popup = await lab.engine.popup(page);
  await popup.waitFor('the page’s line', () => document.querySelector('.page-line .primary') !== null);
  await popup.screenshot(join(FOLDER, `popup-${name}.png`));
  await popup.fill('input[type="search"]', name.startsWith('ar') ? demo.person.ar : demo.person.en);
  await popup.waitFor('search results', () => document.querySelector('.result') !== null);
  await popup.screenshot(join(FOLDER, `popup-search-${name}.png`));
  await lab.engine.closePopup();
  await page.evaluate((width) => document.body.setAttribute('style', `inline-size: ${width}px`), PAGE_WIDTH);
  await page.screenshot(join(FOLDER, `narrow-page-${name}.png`));
  await lab.leave(page);
}

/** The reasons with what may be wrong, and what is said once it is corrected; then as it was. */
async function corrected(panel, name) {
  const says = () => document.querySelector('.correction-note [role="status"]').textContent;
  await panel.click('.meeting .why');
  await panel.screenshot(join(FOLDER, `panel-why-${name}.png`));
  await panel.click('.meeting .doubts button');
  await panel.waitFor('the way back', () => document.querySelector('.correction-note button') !== null);
  await panel.screenshot(join(FOLDER, `panel-corrected-${name}.png`));
  const before = await panel.evaluate(says);
  await panel.click('.correction-note button');
  await panel.waitFor(
    'all as it was',
    (done) => {
      const { textContent } = document.querySelector('.correction-note [role="status"]');
      return textContent !== done && document.querySelector('.correction-note button') === null;
    },
    before,
  );
}

async function ownPages(lab, name) {
  for (const file of ['welcome', 'corpus']) {
    const page = await lab.visit(lab.engine.extensionUrl(`${file}.html`));
    await page.waitFor('the page', () => document.querySelector('h1') !== null);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.screenshot(join(FOLDER, `${file}-${name}.png`));
    await lab.leave(page);
  }
}

/** The page and the panel side by side, as they stand in a window. */
async function compose(lab) {
  const image = (file) => `data:image/png;base64,${readFileSync(join(FOLDER, file)).toString('base64')}`;
  const sheet = await lab.visit(demo.index);
  await sheet.evaluate(
    async (sources) => {
      document.body.replaceChildren();
      document.body.style =
        'display:flex;margin:0;gap:1px;background:#ddd9ce;direction:ltr;align-items:start';
      const pictures = sources.map((source) => Object.assign(new Image(), { src: source }));
      await Promise.all(pictures.map((picture) => picture.decode()));
      const [page, panel] = pictures;
      page.style = 'flex:1;min-inline-size:0;block-size:100vh;object-fit:cover;object-position:right';
      panel.style = 'block-size:100vh;inline-size:360px;object-fit:cover;object-position:top';
      document.body.append(page, panel);
    },
    [image('narrow-page-ar-light.png'), image('panel-ar-light.png')],
  );
  await sheet.screenshot(join(README, 'panel-ar.png'));
}

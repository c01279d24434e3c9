/** Makes the PNG icons of `assets/public/icon` from `assets/icons/mark.svg`: `node tests/gallery/icons.mjs`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const home = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${home}assets/public/icon`;
const mark = Buffer.from(readFileSync(`${home}assets/icons/mark.svg`)).toString('base64');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.SIYAQ_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${mark}">`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
}
await browser.close();

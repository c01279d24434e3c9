/**
 * Photographs scenes of the running gallery: `node tests/gallery/shoot.mjs FOLDER [--width 360] [--only NAME,…] [--themes light,dark]`.
 * Development only; the pictures are to be looked at, not compared.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '360' },
    only: { type: 'string', default: '' },
    themes: { type: 'string', default: 'light,dark' },
    languages: { type: 'string', default: 'ar,en' },
    click: { type: 'string', default: '' },
    from: { type: 'string', default: '' }, // one screenful from here, instead of the whole page
  },
});
const folder = positionals[0] ?? '.output/gallery';
mkdirSync(folder, { recursive: true });

const server = await createServer({
  configFile: new URL('./vite.config.ts', import.meta.url).pathname,
  logLevel: 'warn',
});
await server.listen();
const { port } = server.httpServer.address();
const browser = await chromium.launch({
  executablePath: process.env.SIYAQ_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({
  viewport: { width: Number(values.width), height: 600 },
  deviceScaleFactor: 2,
});
page.on('console', (message) => console.log(message.type(), message.text()));
page.on('pageerror', (error) => console.log('page error', error.message));

const address = `http://localhost:${port}/`;
await page.goto(address);
await page.waitForSelector('a');
const names = await page.$$eval('a', (links) => [
  ...new Set(links.map((link) => new URL(link.href).searchParams.get('show'))),
]);
const wanted = values.only === '' ? names : names.filter((name) => values.only.split(',').includes(name));
for (const name of wanted) {
  for (const language of values.languages.split(',')) {
    for (const theme of values.themes.split(',')) {
      await page.goto(`${address}?show=${name}&language=${language}&theme=${theme}`);
      await page.evaluate(() => document.fonts.ready);
      if (values.click !== '') for (const element of await page.$$(values.click)) await element.click();
      await page.waitForTimeout(100);
      if (values.from !== '') await page.evaluate((y) => scrollTo(0, y), Number(values.from));
      await page.screenshot({
        path: `${folder}/${name}-${language}-${theme}${values.from}.png`,
        fullPage: values.from === '',
      });
    }
  }
}
await browser.close();
await server.close();

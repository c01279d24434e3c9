/**
 * The browser tests: every spec in real Chromium and real Firefox, one profile for each engine, each spec from a fresh start.
 *
 *   node tests/browser/run.mjs [--engine chromium|firefox] [--only PATTERN] [--long] [--results FILE] [--builds FOLDER]
 *
 * `--long` runs the specs of `long/` instead: those that `npm test` has no time for.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../harness/chromium.mjs';
import { startFirefox } from '../harness/firefox.mjs';
import { Lab } from '../harness/lab.mjs';
import { startServers } from '../harness/servers.mjs';
import { allSites } from '../harness/sites.mjs';

const HERE = import.meta.dirname;
const SCREENSHOTS = join(HERE, 'screenshots');
/** What one spec may take. */
const LIMIT_S = { short: 60, long: 600 };

const ENGINES = {
  chromium: { start: startChromium, build: 'chrome-mv3' },
  firefox: { start: startFirefox, build: 'firefox-mv3' },
};

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string' },
    only: { type: 'string', default: '' },
    long: { type: 'boolean', default: false },
    results: { type: 'string' },
    builds: { type: 'string', default: join(HERE, '..', '..', '.output') },
  },
});

const specs = await loadSpecs();
rmSync(SCREENSHOTS, { recursive: true, force: true });
mkdirSync(SCREENSHOTS, { recursive: true });
const chosen = Object.keys(ENGINES).filter((name) => options.engine === undefined || name === options.engine);
const counts = await Promise.all(chosen.map(runEngine));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (options.results !== undefined) writeFileSync(options.results, JSON.stringify({ passed, failed }));
console.log(`Browser tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A spec file's default export: `{ title: async (lab, context) => {} }`. */
async function loadSpecs() {
  const folder = options.long ? join(HERE, 'long') : HERE;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.spec.mjs'))
    .sort();
  const modules = await Promise.all(files.map((name) => import(join(folder, name))));
  return modules
    .flatMap((module) => Object.entries(module.default).map(([title, run]) => ({ title, run })))
    .filter(({ title }) => new RegExp(options.only).test(title));
}

async function runEngine(name) {
  const { start, build } = ENGINES[name];
  const count = { passed: 0, failed: 0 };
  const servers = await startServers(allSites());
  /** Another browser with a profile of its own. */
  const install = () => start({ extension: join(options.builds, build), proxyPort: servers.proxyPort });
  const engine = await install().catch((error) => {
    console.log(`✗ ${name} did not start: ${error.message}`);
    count.failed += 1;
  });
  if (engine !== undefined) {
    const stop = () => engine.close();
    process.once('SIGTERM', stop).once('SIGINT', stop);
    for (const spec of specs) await runSpec(spec, { name, engine, servers, build, install, count });
    await engine.close();
  }
  await servers.close();
  return count;
}

async function runSpec({ title, run }, { name, engine, servers, build, install, count }) {
  const lab = new Lab(engine, servers.requests);
  const begun = Date.now();
  const screenshot = (file) => join(SCREENSHOTS, `${name}-${file}.png`);
  try {
    await within(options.long ? LIMIT_S.long : LIMIT_S.short, async () => {
      await lab.startAfresh();
      await run(lab, { name, build: join(options.builds, build), screenshot, install });
    });
    count.passed += 1;
    console.log(`✓ ${name}: ${title} (${Date.now() - begun} ms)`);
  } catch (error) {
    count.failed += 1;
    console.log(`✗ ${name}: ${title} (${Date.now() - begun} ms)\n${indent(error.stack ?? String(error))}`);
    await photograph(lab, (what) => screenshot(`failed-${title.replace(/\W+/g, '-').slice(0, 60)}-${what}`));
  } finally {
    for (const page of lab.pages) await page.close().catch(() => {});
    lab.pages.clear();
  }
}

/** Pictures of what was open when a spec failed; they must not fail themselves. */
async function photograph(lab, path) {
  const views = [...lab.pages].slice(-1).map((page) => ['page', page]);
  const panel = await lab.engine.panelView().catch(() => null);
  const popup = await lab.engine.popupView().catch(() => null);
  for (const [what, view] of [...views, ['panel', panel], ['popup', popup]]) {
    await view?.screenshot(path(what)).catch(() => {});
  }
}

async function within(limitS, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`took longer than ${limitS} s`)), limitS * 1000);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}

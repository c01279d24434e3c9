/**
 * Firefox with the extension, driven by WebDriver BiDi. The sidebar and the popup are no tabs, so they are read through
 * `extension.getViews` and touched in chrome scope, where a synthesised event is real input to the document below.
 * The interface is that of chromium.mjs; see driver.mjs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi.mjs';
import { findFirefox } from './browsers.mjs';
import * as inWindow from './firefox-window.mjs';
import { until, View } from './view.mjs';

const GECKO_ID = 'siyaq@siyaq.example';
/** Given in the profile, so that the address of our pages needs no discovery. */
const UUID = '5a7e1f0c-3b1d-4c8e-9f5e-2d6c1a7b9e40';
const ORIGIN = `moz-extension://${UUID}`;
const START_LIMIT_MS = 40_000;

/** @returns {Promise<import('./driver.mjs').Driver>} */
export async function startFirefox({ extension, proxyPort, headless = true }) {
  const profile = mkdtempSync(join(tmpdir(), 'siyaq-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(proxyPort));
  const firefox = launch(profile, headless);
  try {
    const bidi = await connectBidi(await listeningAddress(firefox));
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    return await drive(bidi, () => stop(bidi, firefox, profile));
  } catch (error) {
    await stop(null, firefox, profile);
    throw error;
  }
}

function preferences(proxyPort) {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false, // a click is still needed; the question is not drawn
    'devtools.jsonview.enabled': false, // the control page is our manifest, as plain text
    'ui.popup.disable_autohide': true,
    'ui.prefersReducedMotion': 1,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.download.alwaysOpenPanel': false, // it would stay in front of the window
    'browser.shell.checkDefaultBrowser': false,
    'browser.translations.enable': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
  };
  const lines = Object.entries(values).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  return lines.join('\n');
}

function launch(profile, headless) {
  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ];
  const size = { MOZ_HEADLESS_WIDTH: '1366', MOZ_HEADLESS_HEIGHT: '900' };
  const firefox = spawn(findFirefox(), [...(headless ? ['--headless'] : []), ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...size },
  });
  process.once('exit', () => firefox.kill('SIGKILL')); // a test run that breaks leaves no browser behind
  return firefox;
}

function listeningAddress(firefox) {
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error('Firefox did not start in time')), START_LIMIT_MS);
    let heard = '';
    firefox.stderr.on('data', (data) => {
      heard += data;
      const address = /BiDi listening on (ws:\S+)/.exec(heard)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    });
    firefox.once('exit', (code) => failed(new Error(`Firefox ended with ${code}: ${heard.slice(-500)}`)));
  });
}

async function stop(bidi, firefox, profile) {
  bidi?.close();
  if (firefox.exitCode === null) {
    const ended = new Promise((exit) => firefox.once('exit', exit));
    firefox.kill('SIGTERM');
    const timer = setTimeout(() => firefox.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(timer);
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function drive(bidi, close) {
  const pages = new Map();
  await bidi.on('log.entryAdded', (entry) => {
    const { context } = entry.source;
    pages.get(context)?.console.push({ level: entry.level, text: entry.text ?? '' });
  });
  const call = caller(bidi);
  const chromeContext = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0]
    .context;
  const inChrome = (run, ...args) => call(chromeContext, String(run), args);

  const open = async (url) => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage({ bidi, call, context, forget: () => pages.delete(context) });
    pages.set(context, page);
    await page.goto(url);
    return page;
  };
  const control = await open(`${ORIGIN}/manifest.json`);
  const panel = new View(framePrimitives('sidebar', control, inChrome));
  const popup = new View(framePrimitives('popup', control, inChrome));

  return {
    engine: 'firefox',
    control,
    open,
    extensionUrl: (path) => `${ORIGIN}/${path}`,
    openedByProduct: async (path) => {
      const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
      const found = contexts.find(({ url }) => url.startsWith(`${ORIGIN}/${path}`));
      if (found === undefined) return null;
      const { context } = found;
      if (pages.has(context)) return pages.get(context);
      const page = new FirefoxPage({ bidi, call, context, forget: () => pages.delete(context) });
      pages.set(context, page);
      return page;
    },
    openWindow: async (url) => {
      const { context } = await bidi.send('browsingContext.create', { type: 'window' });
      const page = new FirefoxPage({ bidi, call, context, forget: () => pages.delete(context) });
      pages.set(context, page);
      await page.goto(url);
      return page;
    },
    readerMode: (on) => inChrome(on ? inWindow.enterReaderMode : inWindow.goBack),
    close,
    reload: async () => {
      // the page that asks ends with its extension
      control.evaluate(() => void setTimeout(() => browser.runtime.reload())).catch(() => {});
    },
    grantable: async () => {},
    panel: () => opened(control, 'sidebar', () => inChrome(inWindow.showSidebar, GECKO_ID), panel),
    panelView: () => ifOpen(control, 'sidebar', panel),
    closePanel: async () => {
      await inChrome(inWindow.hideSidebar);
      await until('the end of the sidebar', () => inChrome(inWindow.sidebarIsHidden));
    },
    popup: () => opened(control, 'popup', () => inChrome(inWindow.pressToolbarButton, GECKO_ID), popup),
    popupView: () => ifOpen(control, 'popup', popup),
    closePopup: () => inChrome(inWindow.hidePopup),
    killWorker: () => inChrome(inWindow.terminateBackground, GECKO_ID),
    workerAlive: () => inChrome(inWindow.backgroundRuns, GECKO_ID),
    command: (name) => inChrome(inWindow.runCommand, GECKO_ID, name),
    theme: (name) => inChrome(inWindow.setTheme, name === 'dark' ? 0 : 1),
    medium: async (page, name) => {
      await page.front();
      await inChrome(inWindow.setMedium, name === 'screen' ? '' : name);
    },
    screenshotWindow: async (path) => savePng(path, await inChrome(inWindow.draw, 'window')),
  };
}

/** Runs a function's source in a browsing context; JSON in, JSON out, so that both engines agree on values. */
function caller(bidi) {
  return async (context, source, args) => {
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify(await (${source})(...JSON.parse(given)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined;
  };
}

class FirefoxPage extends View {
  /** What the page and its errors wrote. @type {{ level: string, text: string }[]} */
  console = [];
  #bidi;
  #call;
  #context;
  #forget;

  constructor({ bidi, call, context, forget }) {
    super(tabPrimitives(bidi, call, context));
    this.#bidi = bidi;
    this.#call = call;
    this.#context = context;
    this.#forget = forget;
  }

  /** Pages of the extension never report their load to BiDi, so the address is watched instead. */
  async goto(url) {
    const ours = url.startsWith('moz-extension:');
    await this.#bidi.send('browsingContext.navigate', {
      context: this.#context,
      url,
      wait: ours ? 'none' : 'complete',
    });
    if (!ours) return;
    const there = (wanted) => location.href === wanted && document.readyState === 'complete';
    await this.waitFor(url, there, url);
  }

  /** Frames of the page whose address has this part, each a document of its own; clicks are on `offset` in the page. */
  async frames(part, offset = { x: 0, y: 0 }) {
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { root: this.#context });
    const found = contexts[0].children.filter(({ url }) => url.includes(part));
    const tab = tabPrimitives(this.#bidi, this.#call, this.#context);
    return found.map(
      ({ context }) =>
        new View({
          ...tab,
          evaluate: (source, args) => this.#call(context, source, args),
          clickAt: (x, y) => tab.clickAt(x + offset.x, y + offset.y),
        }),
    );
  }

  front() {
    return this.#bidi.send('browsingContext.activate', { context: this.#context });
  }

  async close() {
    this.#forget();
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }
}

function tabPrimitives(bidi, call, context) {
  const perform = (actions) => bidi.send('input.performActions', { context, actions });
  const keys = (text) => ({
    type: 'key',
    id: 'keyboard',
    actions: [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  });
  return {
    evaluate: (source, args) => call(context, source, args),
    clickAt: (x, y) =>
      perform([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    press: (key) => perform([keys(WEBDRIVER_KEYS[key] ?? key)]),
    type: (text) => perform([keys(text)]),
    screenshot: async (path) => {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      savePng(path, data);
    },
  };
}

/** Key values of https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const KEY_CODES = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** The sidebar or the popup: read from an extension page, touched and photographed from chrome scope. */
function framePrimitives(kind, control, inChrome) {
  return {
    evaluate: (source, args) =>
      control.evaluate(
        `async (kind, given) => {
          const window = browser.extension.getViews({ type: kind })[0];
          if (window === undefined) throw new Error('the ' + kind + ' is closed');
          const inView = async ({ browser, document, location, localStorage, innerHeight, innerWidth, scrollTo }) =>
            (${source})(...given);
          return inView(window);
        }`,
        kind,
        args,
      ),
    clickAt: (x, y) => inChrome(inWindow.clickInFrame, kind, x, y),
    press: (key) => inChrome(inWindow.typeInFrame, kind, [{ key, keyCode: KEY_CODES[key] ?? 0 }]),
    type: (text) =>
      inChrome(
        inWindow.typeInFrame,
        kind,
        [...text].map((key) => ({ key, keyCode: 0 })),
      ),
    screenshot: async (path) => savePng(path, await inChrome(inWindow.draw, kind)),
  };
}

async function opened(control, kind, show, view) {
  const isOpen = () => control.evaluate(viewReady, kind);
  if (!(await isOpen())) await show();
  await until(`the ${kind}`, isOpen);
  return view;
}

async function ifOpen(control, kind, view) {
  return (await control.evaluate(viewReady, kind)) ? view : null;
}

function viewReady(kind) {
  return browser.extension.getViews({ type: kind })[0]?.document.readyState === 'complete';
}

const savePng = (path, base64) => writeFileSync(path, Buffer.from(base64, 'base64'));

/**
 * Chromium with the extension, driven by playwright-core. Tabs are Playwright's; the side panel and the popup are no
 * tabs to it, so they are targets of the browser's debugging protocol. The interface is that of firefox.mjs; see driver.mjs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';
import { attach, cdpPrimitives, evaluateIn, openTargets } from './cdp.mjs';
import { withGesture } from './gesture.mjs';
import { until, View } from './view.mjs';

/** @returns {Promise<import('./driver.mjs').Driver>} */
export async function startChromium({ extension, proxyPort, headless = true }) {
  const profile = mkdtempSync(join(tmpdir(), 'siyaq-chromium-'));
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const context = await chromium.launchPersistentContext(profile, options(extension, proxyPort, headless));
    return await engineOf(context, async () => {
      await context.close();
      removeProfile();
    });
  } catch (error) {
    removeProfile();
    throw error;
  }
}

function options(extension, proxyPort, headless) {
  return {
    executablePath: findChromium(),
    headless,
    viewport: null,
    colorScheme: null,
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      // Playwright's own list would partition IndexedDB away in extension frames; the last one wins.
      '--disable-features=MediaRouter,Translate,OptimizationHints',
      '--window-size=1366,900',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-unsafe-extension-debugging', // lets the toolbar button be pressed
    ],
  };
}

async function engineOf(context, close) {
  const origin = await extensionOrigin(context);
  const theme = { name: null };
  const extensions = extensionsPage(context, new URL(origin).host);
  const pages = new Set();
  const open = async (url) => {
    const page = new ChromiumPage(await context.newPage(), (closed) => pages.delete(closed));
    pages.add(page);
    await page.theme(theme.name);
    await page.goto(url);
    return page;
  };
  const control = await open(`${origin}/manifest.json`);
  const browser = await context.browser().newBrowserCDPSession();
  return {
    engine: 'chromium',
    control,
    protocol: browser,
    open,
    extensionUrl: (path) => `${origin}/${path}`,
    openedByProduct: async (path) => {
      const found = context.pages().find((page) => page.url().startsWith(`${origin}/${path}`));
      if (found === undefined) return null;
      const known = [...pages].find((page) => page.isOf(found));
      if (known !== undefined) return known;
      const page = new ChromiumPage(found, (closed) => pages.delete(closed));
      pages.add(page);
      await page.theme(theme.name);
      return page;
    },
    openWindow: async (url) => {
      const opened = context.waitForEvent('page');
      await control.evaluate((address) => void chrome.windows.create({ url: address, focused: true }), url);
      const page = new ChromiumPage(await opened, (closed) => pages.delete(closed));
      pages.add(page);
      await page.goto(url);
      return page;
    },
    reload: () => extensions.reload(),
    grantable: (...patterns) => extensions.makeGrantable(patterns),
    close,
    closed: new Promise((ended) => context.once('close', ended)),
    theme: async (name) => {
      theme.name = name;
      for (const page of pages) await page.theme(name);
    },
    medium: async (page, name) => page.medium(name),
    ...panelAndPopup({ browser, origin, control, theme }),
    ...background(browser, origin, control),
  };
}

async function extensionOrigin(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}`; // Node calls the origin of this scheme "null"
}

function panelAndPopup({ browser, origin, control, theme }) {
  const views = new Map();
  /** The panel or the popup while it is open. A tab on the same file would be taken for it: specs open none. */
  const view = async (file) => {
    const targets = await openTargets(browser, origin);
    const target = targets.find(({ type, url }) => type === 'page' && url.startsWith(`${origin}/${file}`));
    if (target === undefined) return null;
    if (!views.get(target.targetId)?.session.isOpen()) {
      const session = await attach(browser, target.targetId);
      views.set(target.targetId, { session, view: new View(cdpPrimitives(session)) });
    }
    const known = views.get(target.targetId);
    await known.session.send('Emulation.setEmulatedMedia', { features: mediaFeatures(theme.name) });
    return known.view;
  };
  const close = async (file) => {
    const open = await view(file);
    await open?.evaluate(() => void setTimeout(() => window.close()));
    await until(`the end of ${file}`, async () => (await view(file)) === null);
  };
  return {
    panelView: () => view('sidepanel.html'),
    popupView: () => view('popup.html'),
    closePanel: () => close('sidepanel.html'),
    closePopup: () => close('popup.html'),
    panel: async () => {
      if ((await view('sidepanel.html')) === null) await openPanel(control);
      const panel = await until('the side panel', () => view('sidepanel.html'));
      // It takes the focus when it comes, and a card in the page would close for that.
      await panel.waitFor('the panel to be drawn', () => document.querySelector('main') !== null);
      return panel;
    },
    popup: async (page) => {
      if ((await view('popup.html')) === null)
        await pressToolbarButton(browser, origin, await page.address());
      return until('the popup', () => view('popup.html'));
    },
  };
}

function mediaFeatures(theme) {
  const motion = { name: 'prefers-reduced-motion', value: 'reduce' };
  return theme === null ? [motion] : [motion, { name: 'prefers-color-scheme', value: theme }];
}

async function openPanel(control) {
  const { id } = await control.evaluate(() => chrome.windows.getLastFocused());
  await withGesture(control, (windowId) => chrome.sidePanel.open({ windowId }), id);
}

/** The person's click on the extension's button: it opens the popup and gives access to the tab in front (`activeTab`). */
async function pressToolbarButton(browser, origin, address) {
  const { targetInfos } = await browser.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  });
  const inFront = targetInfos.findLast(({ url }) => url === address);
  await browser.send('Extensions.triggerAction', { id: new URL(origin).host, targetId: inFront.targetId });
}

function background(browser, origin, control) {
  const worker = async () =>
    (await openTargets(browser, origin)).find(({ type }) => type === 'service_worker');
  return {
    workerAlive: async () => (await worker()) !== undefined,
    killWorker: async () => {
      const target = await worker();
      if (target === undefined) return;
      // Asked again until it is gone: a worker at work may not hear. Another one may have been woken meanwhile.
      await until('the end of the worker', async () => {
        await browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
        return (await worker())?.targetId !== target.targetId;
      });
    },
    /** Headless windows take no shortcuts, so the event is raised in the worker, which must be awake. */
    command: async (name) => {
      await control.evaluate(() => chrome.runtime.sendMessage({}).catch(() => null));
      const { targetId } = await until('the worker', worker);
      const session = await attach(browser, targetId);
      const raise = async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      };
      await evaluateIn(session, String(raise), [name]);
    },
    /** As for commands: headless windows draw no context menu. */
    menu: async (menuItemId, selectionText) => {
      await control.evaluate(() => chrome.runtime.sendMessage({}).catch(() => null));
      const { targetId } = await until('the worker', worker);
      const session = await attach(browser, targetId);
      const raise = async (id, words) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: id, selectionText: words }, tab);
      };
      await evaluateIn(session, String(raise), [menuItemId, selectionText]);
    },
  };
}

/** Does what the buttons on chrome://extensions do, in a tab that stays there. */
function extensionsPage(context, id) {
  let opened;
  const page = () => {
    opened ??= context.newPage().then(async (tab) => {
      await tab.goto('chrome://extensions/');
      return tab;
    });
    return opened;
  };
  return {
    /** Without developer mode an unpacked extension does not come back. */
    reload: async () =>
      (await page()).evaluate(async (extension) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(extension, { failQuietly: true });
      }, id),
    /** The person's own choice: the hosts may then be granted without a native prompt. */
    makeGrantable: async (patterns) =>
      (await page()).evaluate(
        async ([extension, hosts]) => {
          for (const host of hosts) await chrome.developerPrivate.addHostPermission(extension, host);
        },
        [id, patterns],
      ),
  };
}

class ChromiumPage extends View {
  /** What the page and its errors wrote. @type {{ level: string, text: string }[]} */
  console = [];
  #page;
  #forget;

  constructor(page, forget) {
    super(tabPrimitives(page));
    this.#page = page;
    this.#forget = forget;
    page.on('console', (message) => this.console.push({ level: message.type(), text: message.text() }));
    page.on('pageerror', (error) => this.console.push({ level: 'error', text: error.message }));
  }

  /** Whether it drives this page of Playwright's. */
  isOf(page) {
    return this.#page === page;
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  address() {
    return this.#page.url();
  }

  front() {
    return this.#page.bringToFront();
  }

  /** Frames of the page whose address has this part, each a document of its own; clicks are on `offset` in the page. */
  async frames(part, offset = { x: 0, y: 0 }) {
    const found = this.#page.frames().filter((frame) => frame.url().includes(part));
    return found.map((frame) => new View(framePrimitives(this.#page, frame, offset)));
  }

  theme(name) {
    return this.#page.emulateMedia({ colorScheme: name });
  }

  medium(name) {
    return this.#page.emulateMedia({ media: name });
  }

  async close() {
    this.#forget(this);
    await this.#page.close();
  }
}

function framePrimitives(page, frame, offset) {
  return {
    ...tabPrimitives(page),
    evaluate: evaluator(frame),
    clickAt: (x, y) => page.mouse.click(x + offset.x, y + offset.y),
  };
}

function evaluator(frame) {
  return async (source, args) => {
    const expression = `(async () => JSON.stringify(await (${source})(...${JSON.stringify(args)})))()`;
    const answer = await frame.evaluate(expression);
    return answer === undefined ? undefined : JSON.parse(answer);
  };
}

/** All that is in view: Playwright's own picture of a page that is zoomed shows a corner of it. */
async function captureWindow(page, path) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot');
  await session.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
}

function tabPrimitives(page) {
  return {
    evaluate: evaluator(page),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: (path) => captureWindow(page, path),
  };
}

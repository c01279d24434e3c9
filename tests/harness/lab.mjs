/**
 * What the specs do with the product, in either engine: visit, allow a site, save, read marks and pill, start afresh.
 * Everything a person would click is clicked; what no person can see (marks' ranges, the corpus) is read beside it.
 */
import { corpusRows } from './corpus-rows.mjs';
import { withGesture } from './gesture.mjs';
import { until } from './view.mjs';

/** Engines whose first run was seen. */
const welcomed = new WeakSet();

/** Order of the layers of marks, as `Highlight.priority`. */
const KINDS = ['open', 'said', 'met'];

export class Lab {
  /** @param {import('./driver.mjs').Engine} engine */
  constructor(engine, requests = []) {
    this.engine = engine;
    /** What both browsers asked of the network. */
    this.requests = requests;
    this.pages = new Set();
  }

  /** Opens an address in a tab of its own, in front. */
  async visit(url) {
    const page = await this.engine.open(url);
    this.pages.add(page);
    await page.front();
    return page;
  }

  /** Gives access to the sites of these addresses, as the person's yes would. */
  async allow(...urls) {
    const origins = [...new Set(urls.map((url) => `${new URL(url).protocol}//${new URL(url).hostname}/*`))];
    await this.engine.grantable(...origins);
    const request = (wanted) => (globalThis.browser ?? chrome).permissions.request({ origins: wanted });
    const granted = await withGesture(this.engine.control, request, origins);
    if (!granted) throw new Error(`no access to ${origins}`);
  }

  /** The browser's id of a page's tab; the page is brought to the front. */
  async tabId(page) {
    await page.front();
    return this.engine.control.evaluate(async () => {
      const [tab] = await (globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true });
      return tab.id;
    });
  }

  /** Runs a function in the content scripts' world of a page. */
  async inIsolatedWorld(page, run, ...args) {
    const tabId = await this.tabId(page);
    const source = `async (tabId, args) => {
      const api = globalThis.browser ?? chrome;
      const [{ result }] = await api.scripting.executeScript({ target: { tabId }, func: ${run}, args });
      return result;
    }`;
    return this.engine.control.evaluate(source, tabId, args);
  }

  /** Marks as the browser paints them: `{ kind, text, x, y, inLink }`, in the order of the page. */
  marks(page) {
    return page.evaluate((kinds) => {
      const marks = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => ({ kind: kinds[highlight.priority], range })),
      );
      marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      return marks.map(({ kind, range }) => {
        const [box] = range.getClientRects();
        const inLink = range.startContainer.parentElement?.closest('a, button') !== null;
        return { kind, text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2, inLink };
      });
    }, KINDS);
  }

  waitForMarks(page, least = 1) {
    return until(`${least} marks`, async () => {
      const marks = (await this.marks(page)).filter(({ kind }) => kind !== 'open');
      return marks.length >= least ? marks : null;
    });
  }

  /** Scrolls a mark into view and clicks its middle. */
  async clickMark(page, { kind, text }) {
    await page.evaluate(
      (priority, words) => {
        const highlights = [...CSS.highlights.values()].filter(
          (highlight) => highlight.priority === priority,
        );
        const range = highlights
          .flatMap((highlight) => [...highlight])
          .find((one) => one.toString() === words);
        const { top } = range.getBoundingClientRect();
        scrollTo({ top: scrollY + top - innerHeight / 2, behavior: 'instant' });
      },
      KINDS.indexOf(kind),
      text,
    );
    const mark = (await this.marks(page)).find((one) => one.kind === kind && one.text === text);
    await page.click(mark);
  }

  /** The pill's count and label, or `null` where there is none: `{ count, label, status, x, y, focused }`. */
  pill(page) {
    return this.inIsolatedWorld(page, readPill);
  }

  waitForPill(page) {
    return until('the pill', () => this.pill(page));
  }

  /**
   * The real panel, with the page in front so that it shows it. The panel glides in and the page is narrowed step by step: a card
   * opened meanwhile would close, as it does for a person who moves the window's edge.
   */
  async panelFor(page) {
    const width = () => page.evaluate(() => innerWidth);
    const wasOpen = (await this.engine.panelView()) !== null;
    await page.front();
    const before = await width();
    const panel = await this.engine.panel();
    await page.front();
    let last = before;
    await until('the page beside the panel', async () => {
      const now = await width();
      const stands = now === last && (wasOpen || now !== before);
      last = now;
      return stands;
    });
    return panel;
  }

  /** Saves the page's article by the panel's button. */
  async save(page) {
    const panel = await this.panelFor(page);
    await panel.click('.article-head button.primary');
    await panel.waitFor('the note that it is saved', () => document.querySelector('.saved') !== null);
  }

  /**
   * Visits, saves and closes, one after another. The sites must be allowed. Saved by clicks once, the rows are put back where a
   * later spec on the same engine asks for the same articles in an empty corpus.
   */
  async saveAll(...urls) {
    const key = urls.join(' ');
    const rows = (action) => this.engine.control.evaluate(corpusRows, action, key);
    if (await rows('put back')) return;
    const wasEmpty = await rows('is empty');
    await this.saveByClicks(...urls);
    if (wasEmpty) await rows('keep');
  }

  async saveByClicks(...urls) {
    for (const url of urls) {
      const page = await this.visit(url);
      await this.save(page);
      await this.leave(page);
    }
  }

  async leave(page) {
    this.pages.delete(page);
    await page.close();
  }

  /** The background's own answer about a page's tab. */
  async tabState(page) {
    return this.ask('tabState', { tabId: await this.tabId(page) });
  }

  /** Asks the background from the panel, as the panel does. */
  async ask(name, request) {
    const panel = await this.engine.panel();
    const send = (message) =>
      // the panel's own `browser`: in Firefox the function runs in another window
      (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(message);
    return panel.evaluate(send, { name, request });
  }

  /** What the reader sets; see lib/settings. */
  set(settings) {
    const entries = Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]);
    return this.engine.control.evaluate(
      (values) => (globalThis.browser ?? chrome).storage.local.set(values),
      Object.fromEntries(entries),
    );
  }

  /** The first run, which a fresh installation opens by itself, and whatever the last spec left open. */
  async closeOwnTabs() {
    if (!welcomed.has(this.engine)) {
      welcomed.add(this.engine);
      await until('the first run', () => this.engine.openedByProduct('welcome.html'));
    }
    for (const path of ['welcome.html', 'corpus.html']) {
      for (let page = await this.engine.openedByProduct(path); page !== null; ) {
        await page.close();
        page = await this.engine.openedByProduct(path);
      }
    }
  }

  /** A tab on a page of ours that a click has opened, in front. */
  async ownTab(path) {
    const page = await until(path, () => this.engine.openedByProduct(path));
    this.pages.add(page);
    await page.front();
    return page;
  }

  /** As if the extension had just been installed: nothing open, nothing allowed, nothing stored. */
  async startAfresh() {
    await this.engine.closePopup();
    await this.engine.closePanel();
    for (const page of this.pages) await page.close();
    this.pages.clear();
    await this.closeOwnTabs();
    await this.engine.control.evaluate(forgetSettings);
    await this.engine.control.evaluate(corpusRows, 'clear');
    await this.engine.theme('light');
    await this.set({ language: 'ar' });
  }
}

/** Runs in an extension page. */
async function forgetSettings() {
  const api = globalThis.browser ?? chrome;
  const { origins } = await api.permissions.getAll();
  if (origins.length > 0) await api.permissions.remove({ origins });
  await Promise.all([api.storage.local.clear(), api.storage.session.clear()]);
}

/** Runs in the content scripts' world. */
function readPill() {
  const host = [...document.documentElement.children].find((child) => child.localName.endsWith('-p'));
  if (host === undefined) return null;
  // Firefox gives it to content scripts as a property of the element, Chromium as a function.
  const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  const button = root?.querySelector('button');
  if (!button) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return {
    count: button.dataset.count,
    label: button.ariaLabel,
    // without the marks that isolate figures from the sentence's direction
    status: (root.querySelector('[role="status"]')?.dataset.said ?? '').replace(/[\u2066-\u2069]/g, ''),
    focused: root.activeElement === button && document.hasFocus(),
    x: x + width / 2,
    y: y + height / 2,
  };
}

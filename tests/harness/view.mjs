/**
 * What a spec can do with any document, the same in both engines: a tab, the side panel, the popup. An engine gives the
 * five primitives, this class the rest. Clicks and keys are real input, so that user activation and focus are real too.
 *
 * @typedef {object} Primitives
 * @property {(source: string, args: readonly unknown[]) => Promise<unknown>} evaluate runs a function's source there; JSON in and out
 * @property {(x: number, y: number) => Promise<void>} clickAt in CSS pixels of the document's viewport
 * @property {(key: string) => Promise<void>} press `Enter`, `ArrowDown`, `a` …, as `KeyboardEvent.key`
 * @property {(text: string) => Promise<void>} type into what has the focus
 * @property {(path: string) => Promise<void>} screenshot what is visible, as PNG
 */

/** Long, for a loaded machine: a wait ends as soon as its state is there. */
export const WAIT_MS = 20_000;
const POLL_MS = 40;
/** A click that no document has seen by then is lost. */
const CLICK_MS = 2000;

export class View {
  #primitives;

  /** @param {Primitives} primitives */
  constructor(primitives) {
    this.#primitives = primitives;
  }

  /** Runs `run` in the document; arguments and answer travel as JSON. */
  evaluate(run, ...args) {
    return this.#primitives.evaluate(String(run), args);
  }

  /** Answers the first truthy value of `run`; `what` names it when it never comes. */
  waitFor(what, run, ...args) {
    return until(what, () => this.evaluate(run, ...args));
  }

  /** The visible text of the first element that fits, or `null`. */
  text(selector = 'body') {
    return this.evaluate((css) => document.querySelector(css)?.innerText ?? null, selector);
  }

  waitForText(part, selector = 'body') {
    const has = (css, words) => document.querySelector(css)?.innerText.includes(words) ?? false;
    return this.waitFor(`the text “${part}” in ${selector}`, has, selector, part);
  }

  /**
   * A real click on a point, or on the first visible element that fits the selector and holds `text`. A document that still
   * grows may move the element away under the pointer: then it is clicked where it is now, as a person would.
   */
  async click(target, { text = '' } = {}) {
    if (typeof target !== 'string') return this.#primitives.clickAt(target.x, target.y);
    await until(`a click on ${target} “${text}”`, async () => {
      const { x, y } = await this.#standing(target, text);
      await this.evaluate(watchClick, target, text);
      await this.#primitives.clickAt(x, y);
      return this.#landed();
    });
  }

  /** The middle of an element that has stood still from one look to the next. */
  async #standing(selector, text) {
    let last = null;
    return until(`${selector} “${text}”, to click it`, async () => {
      const before = last;
      last = await this.evaluate(centreOf, selector, text);
      return last !== null && before?.x === last.x && before.y === last.y ? last : null;
    });
  }

  /** Whether the click reached its element; a document that went away with the click has had it. */
  async #landed() {
    const end = Date.now() + CLICK_MS;
    let seen = 'nothing';
    while (seen === 'nothing' && Date.now() < end) {
      seen = await this.evaluate(() => document.clickSeen ?? 'gone').catch(() => 'gone');
    }
    return seen !== 'elsewhere' && seen !== 'nothing';
  }

  press(key) {
    return this.#primitives.press(key);
  }

  /** Clicks into a field, empties it and types. */
  async fill(selector, text) {
    await this.click(selector);
    // A popup may have grown under the click.
    await this.evaluate((css) => {
      const field = document.querySelector(css);
      field.focus();
      field.select();
    }, selector);
    if (text === '') return this.press('Backspace');
    await this.#primitives.type(text);
  }

  screenshot(path) {
    return this.#primitives.screenshot(path);
  }
}

/** Asks again until the answer is truthy; an error of the last try is part of the message. */
export async function until(what, ask, limitMs = WAIT_MS) {
  const end = Date.now() + limitMs;
  let problem = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      problem = '';
    } catch (error) {
      problem = ` (${error.message})`;
    }
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  throw new Error(`waited ${limitMs / 1000} s for ${what}${problem}`);
}

/** Runs in the document: notes in `document.clickSeen` where the next click goes. */
function watchClick(selector, text) {
  const wanted = [...document.querySelectorAll(selector)].find(
    (element) => element.getClientRects().length > 0 && element.textContent.includes(text),
  );
  document.clickSeen = 'nothing';
  const see = (event) => {
    document.clickSeen = event.composedPath().includes(wanted) ? 'there' : 'elsewhere';
  };
  // The list of a `select` takes the click that opens it: then the press is all there is to see.
  const type = wanted?.tagName === 'SELECT' ? 'pointerdown' : 'click';
  document.addEventListener(type, see, { capture: true, once: true });
}

/** Runs in the document: scrolls the element into view and answers its middle, once it stands still. */
function centreOf(selector, text) {
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.getClientRects().length > 0 && element.textContent.includes(text),
  );
  if (found === undefined) return null;
  const before = found.getBoundingClientRect();
  const inside = before.top >= 0 && before.bottom <= innerHeight;
  if (!inside) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const centre = { x: x + width / 2, y: y + height / 2 };
  // A page that still grows may have moved it out of sight again: looked for once more.
  const isInSight = centre.x >= 0 && centre.y >= 0 && centre.x < innerWidth && centre.y < innerHeight;
  return isInSight ? centre : null;
}

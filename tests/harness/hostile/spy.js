/**
 * A page that wants to know its reader: it keeps whatever reaches it, takes hold of every element that comes to stand beside
 * its body, and forges clicks. `confess()` answers everything it could read, as one text.
 */
const heard = [];
const hear = (...words) => heard.push(words.map(text).join(' '));
const strangers = [];
window.written = [];
window.strangers = strangers;
window.work ??= async () => null;

for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
  const write = console[level];
  console[level] = (...words) => {
    written.push(words.join(' '));
    write.apply(console, words);
  };
}
addEventListener('error', (event) => written.push(String(event.message)));
addEventListener('unhandledrejection', (event) => written.push(String(event.reason)));
addEventListener('message', ({ data, origin }) => hear('message', origin, data));
addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, sample }) =>
  hear('policy', blockedURI, sourceFile, sample),
);
for (const type of ['keydown', 'pointerdown', 'click', 'focusin', 'beforetoggle', 'toggle', 'load']) {
  addEventListener(type, (event) => hear(type, event.key, ...event.composedPath()), true);
}
if ('ReportingObserver' in window) {
  new ReportingObserver((reports) => hear('report', reports), {
    buffered: true,
  }).observe();
}
new PerformanceObserver((list) => hear('entry', list.getEntries())).observe({
  entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => type !== 'layout-shift'),
});

/** How far things jumped by themselves; Chromium only. */
window.shifts = [];
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/** Code that ran in the page's own world would be caught here. */
for (const [owner, name] of [
  [Element.prototype, 'attachShadow'],
  [Element.prototype, 'setAttribute'],
  [HTMLElement.prototype, 'showPopover'],
  [CSSStyleSheet.prototype, 'replaceSync'],
  [window, 'Highlight'],
]) {
  const original = owner[name];
  owner[name] = new Proxy(original, {
    apply(run, self, given) {
      if (self?.localName?.includes('-c') || self?.localName?.includes('-p')) hear(name, ...given);
      return Reflect.apply(run, self, given);
    },
  });
}

new MutationObserver((records) => {
  for (const { addedNodes, target, attributeName } of records) {
    if (attributeName !== null && strangers.includes(target))
      hear(attributeName, target.getAttribute(attributeName));
    for (const node of addedNodes)
      if (node.localName?.includes('-') && node.parentNode?.localName === 'html') take(node);
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

/** Upgrades the element to a class of the page's own, and asks for its closed root. */
function take(host) {
  strangers.push(host);
  try {
    customElements.define(
      host.localName,
      class extends HTMLElement {
        constructor() {
          super();
          hear('internals', this.attachInternals().shadowRoot?.textContent);
        }
      },
    );
  } catch (error) {
    hear('not taken', error.message);
  }
}

window.confess = () => {
  const roots = strangers.map((host) => host.shadowRoot).filter(Boolean);
  getSelection().selectAllChildren(document.documentElement);
  const selected = getSelection().toString();
  getSelection().removeAllRanges();
  return [
    ...heard,
    selected,
    document.documentElement.outerHTML,
    document.documentElement.innerText,
    document.documentElement.getHTML?.({ serializableShadowRoots: true, shadowRoots: roots }),
    ...strangers.map((host) => [...host.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')),
    ...strangers.flatMap((host) => [
      host.innerText,
      host.title,
      host.ariaLabel,
      ...[...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)),
    ]),
    ...[...document.styleSheets, ...document.adoptedStyleSheets].map(rulesOf),
    ...performance.getEntries().map((entry) => text(entry.toJSON())),
    ...[...CSS.highlights.keys()],
    `frames ${window.length - document.querySelectorAll('iframe').length}`,
    history.state,
  ]
    .map(text)
    .join('\n');
};

/** Clicks that nobody made: on every marked passage and on every stranger. */
window.forge = () => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  for (const range of ranges) {
    const { x, y, width, height } = range.getClientRects()[0];
    const at = {
      clientX: x + width / 2,
      clientY: y + height / 2,
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    const target = range.startContainer.parentElement;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      target.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, at));
    }
    target.click();
  }
  for (const host of strangers) {
    host.focus();
    host.click();
    for (const type of ['keydown', 'keyup']) {
      host.dispatchEvent(
        new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }),
      );
    }
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host.blur();
  }
  return ranges.length;
};

function rulesOf(sheet) {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  } catch {
    return String(sheet.href);
  }
}

function text(value) {
  if (typeof value === 'string') return value;
  if (value instanceof Node) return value.nodeName;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value);
  }
}

/**
 * Functions that run in Firefox's own window (chrome scope), sent there as source: none may name another.
 */

export async function showSidebar(id) {
  await window.SidebarController.show(`${id.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`);
}

export function hideSidebar() {
  window.SidebarController.hide();
}

/** It glides away. */
export function sidebarIsHidden() {
  return !window.SidebarController.isOpen;
}

/** The person's click on the extension's button: it opens the popup and gives access to the tab in front (`activeTab`). */
export async function pressToolbarButton(id) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export function hidePopup() {
  document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
}

/** What the browser does after 30 idle seconds, now. */
export async function terminateBackground(id) {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
}

export function backgroundRuns(id) {
  return WebExtensionPolicy.getByID(id).extension.backgroundState === 'running';
}

/** As if the shortcut of a command had been pressed. */
export function runCommand(id, name) {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
}

export function setTheme(value) {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}

/** The person's click on the button for it in the address bar. */
export function enterReaderMode() {
  window.AboutReaderParent.toggleReaderMode({ target: document.getElementById('reader-mode-button') });
}

export function goBack() {
  window.gBrowser.goBack();
}

export function clickInFrame(kind, x, y) {
  const sidebar = document.getElementById('sidebar');
  const inner = sidebar.contentDocument?.querySelector('#webext-panels-browser');
  const frames =
    kind === 'popup' ? [document.querySelector('.webextension-popup-browser')] : [sidebar, inner];
  const boxes = frames.map((frame) => frame.getBoundingClientRect());
  const left = boxes.reduce((sum, box) => sum + box.x, x);
  const top = boxes.reduce((sum, box) => sum + box.y, y);
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    window.synthesizeMouseEvent(type, left, top, { button: 0, clickCount, modifiers: 0, inputSource: 1 }, {});
  }
}

/** @param {{ key: string, keyCode: number }[]} keys */
export function typeInFrame(kind, keys) {
  const panel = document.getElementById('sidebar').contentDocument?.querySelector('#webext-panels-browser');
  const frame = kind === 'popup' ? document.querySelector('.webextension-popup-browser') : panel;
  frame.focus();
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  for (const { key, keyCode } of keys) {
    const event = new KeyboardEvent('', { key, keyCode });
    const flags = key.length > 1 ? input.KEY_NON_PRINTABLE_KEY : 0;
    input.keydown(event, flags);
    input.keyup(event, flags);
  }
}

/** @returns {Promise<string>} PNG in base64 at twice the size: `sidebar`, `popup`, or `window` for all of it */
export async function draw(kind) {
  const panel = document.getElementById('sidebar').contentDocument?.querySelector('#webext-panels-browser');
  const frame = kind === 'popup' ? document.querySelector('.webextension-popup-browser') : panel;
  const { browsingContext } = kind === 'window' ? window : frame;
  const image = await browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

/** For which medium the tab in front is dressed; none for the screen's own. */
export function setMedium(name) {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = name;
}

/**
 * The small count at the page's edge: one custom-named element under `<html>` with a closed shadow root.
 *
 * A page can see that it is there, and `window.find` even reads the text of closed roots; so it holds no text at all: count and
 * announcements are attributes that the style draws. It is built node by node and styled by a constructed sheet: both pass
 * the strictest content policy.
 */
import type { Direction } from '../model/text';
import { makeDraggable } from './drag';
import { pillStyle } from './pill-style';

export interface PillOptions {
  /** Valid for a custom element, and random: it tells a page nothing. */
  readonly elementName: string;
  /** As printed, in the numerals of the interface's locale. */
  readonly count: string;
  /** What the button does, for those who hear it. */
  readonly label: string;
  /** BCP 47, of label and announcements. */
  readonly inLanguage: string;
  /** Of the article: the pill stands where its lines end. */
  readonly direction: Direction;
  /** In the same turn as the click or key. */
  readonly onPress: () => void;
}

export interface Pill {
  /** Says something to screen readers. */
  announce(text: string): void;
  setLabel(label: string): void;
  /** So that Enter is heard here and the page's keys stay its own. */
  focus(): void;
  remove(): void;
}

export function createPill(document: Document, options: PillOptions): Pill {
  const host = document.createElement(options.elementName);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true }); // a card gives the focus back by the host
  root.adoptedStyleSheets = [styleSheet(document)];
  const button = createButton(document, options);
  const status = createStatus(document);
  host.dir = options.direction;
  host.lang = options.inLanguage;
  root.append(button, status);

  const isDragged = makeDraggable(button, (shift) => host.style.setProperty('--shift', `${shift}px`));
  button.addEventListener('click', (event) => {
    if (event.isTrusted && !isDragged()) options.onPress();
  });
  const followFullscreen = (): void => {
    host.hidden = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', followFullscreen);
  followFullscreen();
  document.documentElement.append(host);

  return {
    announce(text) {
      status.dataset.said = text;
    },
    setLabel(label) {
      button.ariaLabel = label;
    },
    focus() {
      button.focus({ preventScroll: true });
    },
    remove() {
      document.removeEventListener('fullscreenchange', followFullscreen);
      host.remove();
    },
  };
}

/** Of the document's own window: a sheet belongs to the document it was constructed for. */
function styleSheet(document: Document): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(pillStyle);
  return sheet;
}

function createButton(document: Document, { count, label }: PillOptions): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = label;
  button.dataset.count = count;
  return button;
}

function createStatus(document: Document): HTMLElement {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  return status;
}

/**
 * The card's element in the page: under `<html>`, with the frame in a closed shadow root, lifted over the page as a manual
 * popover. The page sees a box, and not what is in it. The frame is laid out unseen and shown when it has told its height.
 *
 * It goes with a click or focus elsewhere, Escape, fullscreen, another window size, and whenever the page takes it away, moves
 * it, covers it with a modal dialog or is left. A frame that was moved loads again and is given nothing.
 */
import type { Direction } from '../model/text';
import { type Place, placeCard, roomIn, type Size } from './card-place';
import { CARD_BORDER, CARD_HEIGHT, CARD_WIDTH, cardStyle } from './card-style';
import type { Spot } from './spot';

export interface CardOptions {
  /** Valid for a custom element, and random: it tells a page nothing. */
  readonly elementName: string;
  /** Of the card's document, with its token. */
  readonly address: string;
  /** The frame's name, for those who hear it. */
  readonly label: string;
  readonly spot: Spot;
  /** Of the article. */
  readonly direction: Direction;
  readonly onGone: (why: WhyGone) => void;
}

/** `refused`: the page took it away before it was shown. */
export type WhyGone = 'closed' | 'refused';

export interface Card {
  /** Shows it so high (CSS pixels, of the frame's document) and puts the focus into it the first time. */
  fit(height: number): void;
  /** The focus goes back to where it was before. */
  close(): void;
}

export function createCard(document: Document, options: CardOptions): Card {
  const { spot, direction } = options;
  const before = document.activeElement;
  const { host, frame, dress } = build(document, options);
  const scroll = { x: document.defaultView?.scrollX ?? 0, y: document.defaultView?.scrollY ?? 0 };
  let isShown = false;
  let isGone = false;

  const draw = (height: number): void => {
    const view = document.defaultView;
    if (view === null) return;
    // without the scroll bar, which `innerWidth` counts as room
    const window = { width: document.documentElement.clientWidth, height: view.innerHeight };
    const room = roomIn(window);
    const outer = {
      width: Math.min(CARD_WIDTH + 2 * CARD_BORDER, room.width),
      height: Math.min(height + 2 * CARD_BORDER, room.height),
    };
    const inner = { width: outer.width - 2 * CARD_BORDER, height: outer.height - 2 * CARD_BORDER };
    const place = placeCard(spot.line, outer, window, direction);
    dress({ left: place.left + scroll.x, top: place.top + scroll.y }, inner, isShown);
  };
  const end = (why: WhyGone): boolean => {
    if (isGone) return false;
    isGone = true;
    stop();
    host.remove();
    options.onGone(why);
    return true;
  };
  const close = (): void => {
    if (end('closed') && before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true });
    }
  };
  draw(CARD_HEIGHT);
  document.documentElement.append(host);
  host.showPopover();
  const stop = watchEnd(document, host, spot.node, {
    leave: () => void end('closed'),
    taken: () => void end(isShown ? 'closed' : 'refused'),
    close,
  });
  return {
    fit(height) {
      if (isGone) return;
      const isFirst = !isShown;
      isShown = true;
      draw(Math.min(height, CARD_HEIGHT));
      if (isFirst) frame.focus({ preventScroll: true });
    },
    close,
  };
}

interface Built {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly dress: (place: Place, size: Size, isShown: boolean) => void;
}

/** Nothing of it is in the page yet. */
function build(document: Document, { elementName, address, label }: CardOptions): Built {
  const host = document.createElement(elementName);
  host.popover = 'manual';
  const frame = document.createElement('iframe');
  frame.setAttribute('credentialless', ''); // else pages under COEP do not let it load
  frame.title = label;
  frame.src = address;
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  root.append(frame);
  return { host, frame, dress: (...look) => sheet.replaceSync(cardStyle(...look)) };
}

interface Ends {
  /** The reader turned to something else: the focus is there already. */
  readonly leave: () => void;
  /** By the page. */
  readonly taken: () => void;
  readonly close: () => void;
}

function watchEnd(document: Document, host: HTMLElement, node: Node, ends: Ends): () => void {
  const { leave, taken, close } = ends;
  const view = document.defaultView;
  const outside = (event: Event): void => {
    if (event.isTrusted && event.target !== host) leave();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') close();
  };
  const toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') taken();
  };
  /** A box of the page scrolls the line away; with the whole page the card scrolls too. */
  const scrolled = ({ target }: Event): void => {
    if (target !== document && target instanceof Node && target.contains(node)) leave();
  };
  const moved = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) taken();
  });
  const stop = new AbortController();
  const onPage = { capture: true, passive: true, signal: stop.signal };
  document.addEventListener('pointerdown', outside, onPage);
  document.addEventListener('focusin', outside, onPage);
  document.addEventListener('keydown', pressed, onPage);
  document.addEventListener('scroll', scrolled, onPage);
  document.addEventListener('fullscreenchange', leave, onPage);
  view?.addEventListener('resize', leave, onPage);
  view?.addEventListener('pagehide', leave, onPage);
  host.addEventListener('toggle', toggled, { signal: stop.signal });
  moved.observe(document.documentElement, { childList: true });
  return () => {
    stop.abort();
    moved.disconnect();
  };
}

/** Which clicks are meant for a mark: a person's plain click on running text. Everything else is the page's. */

/** What answers a click itself: a mark inside one of these never takes it. */
const INTERACTIVE = [
  'a',
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'summary',
  'option',
  'video',
  'audio',
  'embed',
  'object',
  'iframe',
  '[contenteditable]:not([contenteditable="false"])',
  '[onclick]',
  '[role="button"]',
  '[role="link"]',
  '[role="tab"]',
  '[role="menuitem"]',
  '[role="checkbox"]',
  '[role="switch"]',
].join(',');

/** Calls back with the point, in the viewport's pixels, of each click on running text; returns the way to stop. */
export function listenForClicks(
  document: Document,
  onClick: (x: number, y: number, event: MouseEvent) => void,
): () => void {
  const listen = (event: MouseEvent): void => {
    if (isPlain(event) && isOnText(event.target) && !isSelecting(document)) {
      onClick(event.clientX, event.clientY, event);
    }
  };
  document.addEventListener('click', listen, { capture: true, passive: true });
  return () => document.removeEventListener('click', listen, { capture: true });
}

/** `isTrusted`: a page could dispatch clicks of its own on our places and learn them from what follows. */
const isPlain = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

const isOnText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(INTERACTIVE) === null;

const isSelecting = (document: Document): boolean => document.getSelection()?.isCollapsed === false;

/**
 * Notices when a page shows another article without loading anew, and when a late one arrives.
 *
 * Calls back when the address (hash aside) or the amount of text changes: by the Navigation API where there is one, by
 * `popstate`, and by a debounced MutationObserver that looks at the address as well.
 */

/** Changes come in bursts; a page that never rests is looked at this often. */
const DEBOUNCE_MS = 300;
/** A change of running text smaller than this is a clock, a counter, an advertisement. */
const NOTABLE_CHANGE = 200;

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
  removeEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/** Starts watching; the result stops it. `onChange` is not called for the state at the start. */
export function watchArticle(document: Document, onChange: () => void): () => void {
  const view = document.defaultView;
  if (view === null) return () => {};
  const navigation = (view as unknown as { navigation?: NavigationLike }).navigation;
  let seen = stateOf(document);
  let timer: number | undefined;
  const look = (): void => {
    timer = undefined;
    const now = stateOf(document);
    if (now.address === seen.address && Math.abs(now.length - seen.length) < NOTABLE_CHANGE) return;
    seen = now;
    onChange();
  };
  const soon = (): void => {
    timer ??= view.setTimeout(look, DEBOUNCE_MS);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  navigation?.addEventListener('navigatesuccess', soon);
  view.addEventListener('popstate', soon);
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
    navigation?.removeEventListener('navigatesuccess', soon);
    view.removeEventListener('popstate', soon);
  };
}

function stateOf(document: Document): { address: string; length: number } {
  let length = 0;
  for (const paragraph of document.getElementsByTagName('p')) length += paragraph.textContent?.length ?? 0;
  return { address: (document.location?.href ?? '').split('#')[0] ?? '', length };
}

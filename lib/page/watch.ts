/**
 * Notices when a page shows another article without loading anew, and when a late one arrives.
 *
 * Calls back when the address (hash aside) or the running text changes: by the Navigation API where there is one, by
 * `popstate`, and by a debounced MutationObserver that looks at the address as well. A single-page site changes its
 * address first and its text later, or the other way about: a new address is reported when the new text is there.
 */
import { createPauses } from './pauses';
import { eachParagraph } from './running-text';

/** Changes come in bursts: the page is looked at when it has rested so long … */
const REST_MS = 250;
/** … or, when it never rests, this often. */
const LONGEST_WAIT_MS = 1500;
/** A new address above the old text may be all there is to come (a filter, a tab). */
const PATIENCE_MS = 2000;

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
  removeEventListener(type: 'navigatesuccess', listener: () => void): void;
}

interface Shown {
  readonly address: string;
  readonly text: number;
}

/** Starts watching; the result stops it. `onChange` is not called for the state at the start. */
export function watchArticle(document: Document, onChange: () => void): () => void {
  const view = document.defaultView;
  if (view === null) return () => {};
  const navigation = (view as unknown as { navigation?: NavigationLike }).navigation;
  let seen = shownBy(document);
  let timer: number | undefined;
  let waitingSince: number | null = null;
  let movedAt: number | null = null;
  const pauses = createPauses(() => view.performance.now());

  const look = (): void => {
    timer = undefined;
    waitingSince = null;
    const now = shownBy(document);
    const moved = now.address !== seen.address;
    if (now.text === seen.text) {
      movedAt = moved ? (movedAt ?? view.performance.now()) : null;
      if (movedAt === null) return;
      const patience = movedAt + PATIENCE_MS - view.performance.now();
      if (patience > 0) {
        lookIn(patience);
        return;
      }
    } else if (!moved && pauses.left() > 0) {
      lookIn(pauses.left());
      return;
    }
    movedAt = null;
    pauses.note(moved);
    seen = now;
    onChange();
  };
  const lookIn = (delayMs: number): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(look, delayMs);
  };
  const soon = (): void => {
    const now = view.performance.now();
    waitingSince ??= now;
    lookIn(Math.max(0, Math.min(REST_MS, waitingSince + LONGEST_WAIT_MS - now)));
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

const shownBy = (document: Document): Shown => ({
  address: (document.location?.href ?? '').split('#')[0] ?? '',
  text: fingerprint(document),
});

/** FNV-1a over the running text: a clock, a counter or an advertisement's label does not change it. */
function fingerprint(document: Document): number {
  let hash = 0x811c9dc5;
  eachParagraph(document.body, (text) => {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return true;
  });
  return hash;
}

/**
 * One named highlight of a page, kept from our own side.
 *
 * The registry is shared with the page, which may clear it; there is no event for that, so `keep` looks. Firefox lets no
 * content script iterate a highlight or the registry (Xray), so what we painted is kept in an array of our own.
 *
 * CSS Custom Highlight API Module Level 1, https://www.w3.org/TR/css-highlight-api-1/
 */

/** A page that clears our marks more often than this wins. */
const MAX_RESTORES = 5;

export interface Layer {
  /** Puts these ranges, and only these, on the page. */
  set(ranges: readonly Range[]): void;
  /** Paints again what the page took away. False when it has insisted and we have given up. */
  keep(): boolean;
  remove(): void;
}

/** A higher priority is painted above. */
export function createLayer(name: string, priority: number): Layer {
  let ours: readonly Range[] = [];
  let highlight: Highlight | null = null;
  let restores = 0;

  const register = (): void => {
    highlight = new Highlight(...ours);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  const remove = (): void => {
    if (highlight !== null && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    highlight = null;
    ours = [];
  };
  const isIntact = (): boolean =>
    highlight === null || (CSS.highlights.get(name) === highlight && highlight.size === ours.length);

  return {
    set(ranges) {
      remove();
      ours = ranges;
      if (ranges.length > 0) register();
    },
    keep() {
      if (isIntact()) return true;
      if (restores >= MAX_RESTORES) return false;
      restores += 1;
      register();
      return true;
    },
    remove,
  };
}

/** Every browser we name has it; a page inside an older engine shows the pill and no marks. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

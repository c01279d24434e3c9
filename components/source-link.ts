/**
 * Addresses of sources, safe to put into a link.
 *
 *   sourceLink("https://news.example/a", "The words meant")  ──▶  "https://news.example/a#:~:text=The%20words%20meant"
 *
 * Text fragments: https://wicg.github.io/scroll-to-text-fragment/. A long quote is named by its first and last words, which
 * also reaches over whatever stands between the parts of a split quote.
 */

/** Words at either end that name a long passage: enough to be unique, few enough to survive a later edit. */
const EDGE_WORDS = 5;

/** The address at the passage, or `null` when the address is not http(s): nothing else becomes a link. */
export function sourceLink(address: string | null, passage: string | null = null): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const directive = passage === null ? '' : textDirective(passage);
  if (directive === '') return url.href;
  return `${url.href}${url.hash === '' ? '#' : ''}:~:${directive}`;
}

/** Host without `www.`, for an outlet that has no name; `null` when the address is not http(s). */
export function hostOf(address: string | null): string | null {
  return webAddress(address)?.hostname.replace(/^www\./, '') ?? null;
}

function webAddress(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

function textDirective(passage: string): string {
  const words = passage.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return '';
  if (words.length <= EDGE_WORDS * 2) return `text=${encodePart(words)}`;
  return `text=${encodePart(words.slice(0, EDGE_WORDS))},${encodePart(words.slice(-EDGE_WORDS))}`;
}

/** `-` and `,` part the directive's terms; only the dash is left alone by encodeURIComponent. */
const encodePart = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

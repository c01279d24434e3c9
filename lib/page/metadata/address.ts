/** The address by which an article is the same article, however a reader came to it. */

/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|yclid|msclkid|twclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|at_.*|smid|s_cid|ns_.*|spm|_ga|amp)$/i;

/** An http(s) address without hash, tracking parameters and closing slash; `null` for any other. */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  // Firefox lets no content script iterate `searchParams` (Xray); forgetting a key by name works.
  const keys = url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '');
  for (const key of keys) if (TRACKING.test(key)) url.searchParams.delete(key);
  return url.href.replace(/(?<=[^/])\/$/, '');
}

/**
 * What the page calls its own address, `opened` where it calls itself nothing or something it cannot be: a page may not
 * speak for another site, and "/" above an article is the template's mistake.
 */
export function canonicalAddress(opened: string, named: string | null): string | null {
  const own = cleanAddress(opened);
  if (named === null || own === null || !URL.canParse(named, opened)) return own;
  const canonical = new URL(named, opened);
  if (!isSameSite(canonical.hostname, new URL(opened).hostname)) return own;
  if (canonical.pathname === '/' && canonical.search === '' && new URL(opened).pathname !== '/') return own;
  return cleanAddress(canonical.href) ?? own;
}

const isSameSite = (a: string, b: string): boolean => siteOf(a) === siteOf(b);

/** The last two labels, or three where the second-last is a registry's (`com.eg`, `co.uk`, `gov.sa`). */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isRegistry =
    (labels.at(-1)?.length ?? 0) === 2 &&
    /^(?:com|co|net|org|gov|edu|ac|press|media|info|mil)$/.test(labels.at(-2) ?? '');
  return labels.slice(isRegistry ? -3 : -2).join('.');
}

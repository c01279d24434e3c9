/**
 * What a page says of its article: headline, outlet, author, canonical address. Read from the untouched document.
 */
import { fold } from '../../language/fold';
import { metaContent } from './dates';
import { type JsonObject, textOf } from './json-ld';

export interface Metadata {
  readonly headline: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly canonicalUrl: string | null;
}

/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|at_.*|smid|s_cid|ns_.*|spm)$/i;
const AUTHOR_SELECTORS =
  '[rel~="author"], [itemprop~="author"], .writeBy, .post-meta-author, .jeg_meta_author, .byline, .author-name, .article-author';
const AUTHOR_LEAD = /^\s*(?:كتبت?|بقلم|حوار|تقرير|إعداد|by)\s*[:：]?\s*/iu;
const NO_AUTHOR = /وكالات|developed by|admin|منوعات|أخبار|https?:|@/iu;
const LONGEST_NAME = 60;

export function metadataOf(
  document: Document,
  url: string,
  jsonLd: JsonObject | null,
  title: string,
): Metadata {
  const publisher = publisherOf(document, jsonLd);
  return {
    headline: headlineOf(document, jsonLd, publisher, title),
    publisher: publisher ?? hostName(url),
    author: authorOf(document, jsonLd, publisher),
    canonicalUrl: canonicalOf(document, url),
  };
}

function publisherOf(document: Document, jsonLd: JsonObject | null): string | null {
  return (
    textOf(jsonLd?.publisher) ??
    metaContent(document, 'og:site_name') ??
    metaContent(document, 'application-name')
  );
}

function hostName(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

function headlineOf(
  document: Document,
  jsonLd: JsonObject | null,
  site: string | null,
  title: string,
): string {
  const heading = soleHeading(document);
  const candidates = [
    textOf(jsonLd?.headline),
    heading,
    metaContent(document, 'og:title'),
    title,
    document.title,
  ];
  const chosen = candidates.find((text) => text !== null && text.trim() !== '') ?? '';
  return withoutSite(chosen.replace(/\s+/g, ' ').trim(), site);
}

function soleHeading(document: Document): string | null {
  const headings = document.querySelectorAll('h1');
  return headings.length === 1 ? (headings[0]?.textContent?.trim() ?? null) : null;
}

/** "Headline | Site" without its site. */
function withoutSite(headline: string, site: string | null): string {
  if (site === null) return headline;
  const parts = headline.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && fold(last) === fold(site)
    ? headline.slice(0, headline.lastIndexOf(last)).replace(/\s+[|–—-]\s*$/, '')
    : headline;
}

function authorOf(document: Document, jsonLd: JsonObject | null, site: string | null): string | null {
  const marked = Array.from(
    document.querySelectorAll(AUTHOR_SELECTORS),
    (element) => element.textContent ?? '',
  );
  const candidates = [
    textOf(jsonLd?.author),
    ...marked,
    metaContent(document, 'author'),
    metaContent(document, 'article:author'),
  ];
  for (const candidate of candidates) {
    const name = (candidate ?? '').replace(AUTHOR_LEAD, '').replace(/\s+/g, ' ').trim();
    if (isName(name) && (site === null || fold(name) !== fold(site))) return name;
  }
  return null;
}

const isName = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST_NAME &&
  /\p{L}/u.test(text) &&
  !/\p{Nd}{3}/u.test(text) &&
  !NO_AUTHOR.test(text);

/** The page's own address for itself, if it is on the same site; else as opened. Hash and tracking are dropped. */
function canonicalOf(document: Document, url: string): string | null {
  const named =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? metaContent(document, 'og:url');
  const own = cleanAddress(url);
  if (named === null || !URL.canParse(named, url)) return own;
  const canonical = new URL(named, url);
  if (!URL.canParse(url)) return cleanAddress(canonical.href);
  // A single-page site that does not update its head would name the last article for this one.
  const opened = new URL(url);
  const isStale =
    canonical.hostname === opened.hostname && canonical.pathname === '/' && opened.pathname !== '/';
  return isStale ? own : cleanAddress(canonical.href);
}

/** An http(s) address without hash, tracking parameters and closing slash. */
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

/**
 * What a page says of its article: headline, outlet, author, canonical address. Read from the untouched document.
 */
import { fold } from '@/lib/language/fold';
import { canonicalAddress, cleanAddress } from './address';
import { authorOf } from './author';
import { type DescribedArticle, describedArticle, plainText } from './json-ld';
import { metaContent } from './meta';

export interface Metadata {
  readonly headline: string;
  /** The headline in every wording the page has for it: the body repeats one of them. */
  readonly titles: readonly string[];
  readonly publisher: string | null;
  readonly author: string | null;
  readonly canonicalUrl: string | null;
}

export interface PageHead {
  readonly document: Document;
  readonly url: string;
  /** What the head describes; `null` where it describes nothing, or another article. */
  readonly described: DescribedArticle | null;
  /** As shown in the page; `null` where it cannot be told. */
  readonly heading: string | null;
  /** Whether the head is still that of an article shown before. */
  readonly isStale: boolean;
}

/**
 * A single-page site may go on to another article without renewing its head. Both must be so: it names another address than the
 * one opened, and its headline shares no word with the heading shown. (Either alone is common on sound pages.) Where the page has
 * several articles, `shown` is the heading of the one read, and the address tells nothing.
 */
export function pageHead(document: Document, url: string, shown: string | null): PageHead {
  const described = describedArticle(document);
  const named = canonicalLink(document);
  const isElsewhere = named !== null && pathOf(named, url) !== pathOf(url, url);
  const title = described?.headline ?? metaContent(document, 'og:title');
  const heading = shown ?? soleHeading(document);
  const mayBeStale = isElsewhere || shown !== null;
  const isStale = mayBeStale && title !== null && heading !== null && !shareWords(title, heading);
  return { document, url, described: isStale ? null : described, heading, isStale };
}

/** `readTitle` is the reader's own guess at the headline. */
export function metadataOf(
  { document, url, described, heading, isStale }: PageHead,
  readTitle: string,
): Metadata {
  const publisher =
    described?.publisher ??
    metaContent(document, 'og:site_name') ??
    metaContent(document, 'application-name');
  const titles = titlesOf({ document, described, heading, isStale }, readTitle).map((title) =>
    withoutSite(title, publisher),
  );
  return {
    headline: titles[0] ?? '',
    titles,
    publisher: publisher ?? hostName(url),
    author: authorOf(document, described, publisher),
    canonicalUrl: isStale ? cleanAddress(url) : canonicalAddress(url, canonicalLink(document)),
  };
}

const canonicalLink = (document: Document): string | null =>
  document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? metaContent(document, 'og:url');

const pathOf = (address: string, base: string): string | null =>
  URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, '') : null;

const hostName = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;

function titlesOf(
  { document, described, heading, isStale }: Omit<PageHead, 'url'>,
  readTitle: string,
): readonly string[] {
  const fromHead = isStale ? null : metaContent(document, 'og:title');
  const titles = [described?.headline, heading, fromHead, readTitle, document.title];
  return titles.flatMap((title) => {
    const plain = plainText(title ?? '');
    return plain === '' ? [] : [plain];
  });
}

/** Some sites set their own name in the only `<h1>`: two words are no headline. */
function soleHeading(document: Document): string | null {
  const headings = document.querySelectorAll('h1');
  const text = headings.length === 1 ? plainText(headings[0]?.textContent ?? '') : '';
  return text.split(' ').length < 3 ? null : text;
}

/** Words of three letters and more, so that a shared "in" does not count. */
function shareWords(a: string, b: string): boolean {
  const words = (text: string): readonly string[] => fold(text).match(/\p{L}{3,}/gu) ?? [];
  const known = new Set(words(a));
  return words(b).some((word) => known.has(word));
}

/** "Headline | Site" without its site. */
function withoutSite(headline: string, site: string | null): string {
  if (site === null) return headline;
  const end = /\s+[|–—-]\s+([^|–—]+)$/u.exec(headline);
  return end !== null && fold(end[1] ?? '').trim() === fold(site).trim()
    ? headline.slice(0, end.index)
    : headline;
}

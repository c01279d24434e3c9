/**
 * The day an article was published, and how we know.
 *
 * In the order of trust: JSON-LD, `<meta>`, `<time>` and `itemprop`, a dated line beside the headline, the address. A page's
 * clock is none of these: a paper of 2017 opened today shows today's date above it.
 */
import { parseDay } from '../../language/days';
import type { LanguagePack } from '../../language/pack';
import { type DateBasis, type IsoDay, isIsoDay } from '../../model/day';
import { type JsonObject, textOf } from './json-ld';

export interface PublicationDay {
  readonly day: IsoDay;
  readonly basis: DateBasis;
}

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'article.published',
  'pubdate',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];
const PUBLISHED_WORD = /نشر|أضيف|تاريخ|publish|posted/iu;
const EARLIEST = 1900; // a Hijri or Solar Hijri year in a machine's field is declined
const LATEST = 2100;
/** A dated line is looked for among so many lines after the headline, and in lines at most so long. */
const NEAR_HEADLINE = 6;
const DATED_LINE = 80;

/** A machine's date keeps the outlet's own day: the zone it is given in is the outlet's. */
export function parseFieldDay(field: string | null, packs: readonly LanguagePack[]): IsoDay | null {
  if (field === null) return null;
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(field);
  if (iso !== null) {
    const day = `${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}`;
    return isIsoDay(day) && isPlausible(day) ? day : null;
  }
  for (const pack of packs) {
    const day = parseDay(field, pack);
    if (day !== null && isPlausible(day)) return day;
  }
  return null;
}

const isPlausible = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= EARLIEST && year <= LATEST;
};

export interface DaySources {
  readonly document: Document;
  readonly jsonLd: JsonObject | null;
  readonly url: string;
  /** The article's lines before cleaning, headline first or not at all. */
  readonly lines: readonly string[];
  readonly headline: string;
  readonly packs: readonly LanguagePack[];
}

export function publicationDay(sources: DaySources): PublicationDay | null {
  const stated = [jsonLdDay, metaDay, timeDay, lineDay]
    .map((read) => read(sources))
    .find((day) => day !== null);
  if (stated !== undefined && stated !== null) return { day: stated, basis: 'stated' };
  const day = addressDay(sources.url);
  return day === null ? null : { day, basis: 'url' };
}

const jsonLdDay = ({ jsonLd, packs }: DaySources): IsoDay | null =>
  parseFieldDay(textOf(jsonLd?.datePublished ?? jsonLd?.dateCreated ?? null), packs);

function metaDay({ document, packs }: DaySources): IsoDay | null {
  for (const name of META_NAMES) {
    const day = parseFieldDay(metaContent(document, name), packs);
    if (day !== null) return day;
  }
  return null;
}

/** `content` of a `<meta>` by name, property or itemprop, compared without case. */
export function metaContent(document: Document, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const meta of document.querySelectorAll('meta')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (key?.toLowerCase() === wanted && content) return content;
  }
  return null;
}

function timeDay({ document, packs }: DaySources): IsoDay | null {
  const marked = document.querySelectorAll(
    '[itemprop~="datePublished"], article time, main time, time[pubdate], h1 ~ time, h1 ~ * time',
  );
  for (const element of marked) {
    const field = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const day = parseFieldDay(field, packs);
    if (day !== null) return day;
  }
  return null;
}

/** Only beside the headline, or where the line says that it tells the publication. */
export function lineDay({
  lines,
  headline,
  packs,
}: Pick<DaySources, 'lines' | 'headline' | 'packs'>): IsoDay | null {
  const title = headline.trim();
  const at = lines.findLastIndex((line, i) => i < NEAR_HEADLINE * 2 && line.trim() === title);
  const near = lines.slice(at + 1, at + 1 + NEAR_HEADLINE).filter((line) => line.length <= DATED_LINE);
  const saysSo = lines.filter((line) => line.length <= DATED_LINE && PUBLISHED_WORD.test(line));
  for (const line of at >= 0 ? [...near, ...saysSo] : saysSo) {
    const day = parseFieldDay(line, packs);
    if (day !== null) return day;
  }
  return null;
}

function addressDay(url: string): IsoDay | null {
  const found = /\/(20\d{2}|19\d{2})[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01]|[1-9])(?:[/.-]|$)/.exec(
    url,
  );
  if (found === null) return null;
  const day = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  return isIsoDay(day) ? day : null;
}

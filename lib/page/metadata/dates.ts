/**
 * The day an article was published, and how we know.
 *
 * In the order of trust: JSON-LD, `<meta>`, `<time>` and `itemprop`, a dated line beside the headline, the address. A page's
 * clock is none of these: a paper of 2017 opened today shows today's date above it. Nor is a day inside a sentence.
 */
import { parseDay } from '@/lib/language/days';
import { packs } from '@/lib/language/packs';
import { addDays, type DateBasis, type IsoDay, isIsoDay } from '@/lib/model/day';
import { isDateLine, isSentence, lettersOf } from '../site-lines';
import { metaContent } from './meta';
import type { PageHead } from './metadata';

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
  'publish-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
];
const TIMES =
  '[itemprop~="datePublished"], article time, main time, time[pubdate], h1 ~ time, h1 ~ * time, time.entry-date, time.published';
const EARLIEST = 1900; // a Hijri or Solar Hijri year in a machine's field is declined
const LATEST = 2100;
/** A dated line is looked for among so many lines after the headline, and in lines at most so long. */
const NEAR_HEADLINE = 6;
const DATED_LINE = 80;

/** Lines of the whole page before cleaning, and where among them the article begins. */
export interface PageLines {
  readonly lines: readonly string[];
  /** The headline in every wording; repeated ones are gone through to the last before the body. */
  readonly titles: readonly string[];
  /** The body's first line, its dateline cut off; `null` where there is none. */
  readonly firstLine: string | null;
}

export function publicationDay(head: PageHead, page: PageLines): PublicationDay | null {
  const field = fieldDay(head);
  const printed = lineDay(page);
  if (field !== null) return { day: outletDay(field, printed), basis: 'stated' };
  if (printed !== null) return { day: printed, basis: 'stated' };
  const day = addressDay(head.url);
  return day === null ? null : { day, basis: 'url' };
}

/** A day from a machine's field, and whether its instant was given in UTC, which is hardly ever the outlet's zone. */
interface FieldDay {
  readonly day: IsoDay;
  readonly isUtc: boolean;
}

/** 23:30 in UTC is the next day in Cairo: a line that prints a neighbouring day knows better. */
function outletDay({ day, isUtc }: FieldDay, printed: IsoDay | null): IsoDay {
  const isNeighbour = printed !== null && (printed === addDays(day, 1) || printed === addDays(day, -1));
  return isUtc && isNeighbour ? printed : day;
}

/** What a stale head says is another article's; what stands in the page is not. */
function fieldDay({ document, described, isStale }: PageHead): FieldDay | null {
  const heads = isStale
    ? []
    : [described?.datePublished ?? null, ...META_NAMES.map((name) => metaContent(document, name))];
  return firstDay(heads) ?? firstDay(timeFields(document));
}

function firstDay(fields: Iterable<string | null>): FieldDay | null {
  for (const field of fields) {
    const day = field === null ? null : parseFieldDay(field);
    if (field !== null && day !== null) return { day, isUtc: /T[\d:.]+\s*(?:Z|[+-]00:?00)\s*$/i.test(field) };
  }
  return null;
}

function timeFields(document: Document): readonly (string | null)[] {
  return Array.from(document.querySelectorAll(TIMES))
    .filter((element) => !/dateModified/i.test(element.getAttribute('itemprop') ?? ''))
    .map(
      (element) =>
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? null,
    );
}

/** A machine's date keeps the outlet's own day: the zone it is given in is the outlet's. Some fields hold prose. */
export function parseFieldDay(field: string): IsoDay | null {
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(field);
  if (iso !== null) return plausible(`${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}`);
  for (const pack of packs) {
    const day = plausible(parseDay(field, pack) ?? '');
    if (day !== null) return day;
  }
  return null;
}

function plausible(day: string): IsoDay | null {
  const year = Number(day.slice(0, 4));
  return isIsoDay(day) && year >= EARLIEST && year <= LATEST ? day : null;
}

const wordsOf = (key: 'published' | 'updated'): readonly string[] =>
  packs.flatMap((pack) => pack.siteLines[key]).map(lettersOf);
const PUBLISHED = wordsOf('published');
const UPDATED = wordsOf('updated');
const beginsWith = (line: string, words: readonly string[]): boolean => {
  const letters = lettersOf(line);
  return words.some((word) => letters === word || letters.startsWith(`${word} `));
};

const isShort = (line: string): boolean =>
  line.length <= DATED_LINE && /\p{Nd}/u.test(line) && !isSentence(line);

/** Only beside the headline, or where the line says that it tells the publication. */
export function lineDay(page: PageLines): IsoDay | null {
  const saysSo = page.lines.filter((line) => isShort(line) && beginsWith(line, PUBLISHED));
  for (const line of [...datedNearHeadline(page), ...saysSo]) {
    const day = parseFieldDay(line);
    if (day !== null) return day;
  }
  return null;
}

function datedNearHeadline({ lines, titles, firstLine }: PageLines): readonly string[] {
  const wanted = new Set(titles.map(lettersOf));
  const start = bodyStart(lines, firstLine);
  const headline = lines
    .slice(0, start)
    .findLastIndex((line) => line.length <= 300 && wanted.has(lettersOf(line)));
  if (headline < 0) return [];
  return lines.slice(headline + 1, headline + 1 + NEAR_HEADLINE).filter((line, i) => {
    // From the second line of the text on, a day among other words is one the article tells of.
    const isInText = headline + 1 + i > start;
    return isShort(line) && (!isInText || isDateLine(line)) && !beginsWith(line, UPDATED);
  });
}

/** Behind the last line where the body is not found. */
function bodyStart(lines: readonly string[], firstLine: string | null): number {
  if (firstLine === null) return lines.length;
  const whole = lines.indexOf(firstLine);
  const found = whole >= 0 ? whole : lines.findIndex((line) => line.endsWith(firstLine));
  return found >= 0 ? found : lines.length;
}

/** "/2019/3/4", "/2019-03/14/", "/20190314/": a figure alone is a month or a day only with marks on both sides. */
const DATED_ADDRESS =
  /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|(?<=[/-])[1-9](?=[/-]))[/-]?(0[1-9]|[12]\d|3[01]|(?<=[/-])[1-9])(?:[/.-]|$)/;

function addressDay(url: string): IsoDay | null {
  const found = DATED_ADDRESS.exec(url);
  return found === null
    ? null
    : plausible(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`);
}

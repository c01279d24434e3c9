/**
 * Which lines the article says and which the site does: share rows, counters, related stories, tags, rights.
 *
 * The words are the language packs' (`siteLines`); the structure is ours: a line without letters, a bare address, a line
 * that is only a date, a line that is only links, the headline again. A "related" heading does not end the article – some
 * sites set one in the middle of it – so what follows is skipped only until the next full paragraph.
 */
import { parseDay } from '@/lib/language/days';
import { fold } from '@/lib/language/fold';
import type { LanguagePack } from '@/lib/language/pack';
import { packs } from '@/lib/language/packs';
import { type Line, linkShare, partsOf } from './lines';

/** What a line is. Only `body` lines are kept; `source` lines go to the provenance. */
export type LineKind = 'body' | 'site' | 'related' | 'source';

/** A paragraph this long, ending as sentences do, is the article's again after a "related" heading. */
const FULL_PARAGRAPH = 90;
/** So is one twice as long: many outlets end paragraphs without a stop. */
const LONG_PARAGRAPH = 180;
const SENTENCE_END = /[.!?؟»”"]\s*$/u;
/** A teaser breaks off; an article's paragraph does not. */
const ELLIPSIS = /(?:…|\.\.\.?)\s*$/u;
const BARE_ADDRESS = /^(?:\S+\s*)?https?:\/\/\S+$/iu;
const LONGEST_SITE_LINE = 400;
const LONGEST_DATE_LINE = 60;
const LONGEST_SOURCE_LINE = 80;
/** "تويتر 12 ألفا" is a counter; "تويتر تعلن عن …" is a sentence that happens to begin so. */
const FEW_WORDS = 4;

/** An entry that ends in `…` is how a line begins; any other is the whole line, punctuation and figures aside. */
interface Pattern {
  readonly text: string;
  readonly isPrefix: boolean;
  readonly isOneWord: boolean;
}

type ListName = 'drop' | 'notices' | 'related' | 'source';

const patternsOf = (list: ListName): readonly Pattern[] =>
  packs.flatMap((pack) => pack.siteLines[list]).map(patternOf);

const patternOf = (entry: string): Pattern => {
  const isPrefix = entry.endsWith('…');
  const text = lettersOf(isPrefix ? entry.slice(0, -1) : entry);
  return { text, isPrefix, isOneWord: !text.includes(' ') };
};

/** Folded letters only, with single spaces: what a line is recognised by. */
export const lettersOf = (line: string): string =>
  fold(line)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const PATTERNS: Readonly<Record<ListName, readonly Pattern[]>> = {
  drop: patternsOf('drop'),
  notices: patternsOf('notices'),
  related: patternsOf('related'),
  source: patternsOf('source'),
};

/** The kinds of an article's lines, in order. The `titles` are taken out wherever they are repeated. */
export function kindsOf<S>(lines: readonly Line<S>[], titles: readonly string[]): readonly LineKind[] {
  const repeated = new Set(titles.map(lettersOf).filter((title) => title !== ''));
  let skipping = false;
  return lines.map((line) => {
    const kind = kindOf(line, repeated);
    if (kind === 'related') skipping = true;
    else if (skipping && kind === 'body' && isFullParagraph(line.text)) skipping = false;
    return skipping && kind === 'body' ? 'related' : kind;
  });
}

function kindOf<S>(line: Line<S>, titles: ReadonlySet<string>): LineKind {
  if (isNotice(line.text)) return 'site';
  if (line.text.length > LONGEST_SITE_LINE) return 'body';
  if (titles.has(lettersOf(line.text))) return 'site';
  const kind = kindOfText(line.text);
  if (kind !== 'body') return kind;
  const isRow = linkShare(line) === 1 || partsOf(line).every((part) => kindOfText(part) === 'site');
  return isRow ? 'site' : 'body';
}

/** The kind of a short text by its words alone. */
export function kindOfText(text: string): LineKind {
  const letters = lettersOf(text);
  if (letters === '' || BARE_ADDRESS.test(text)) return 'site';
  const related = PATTERNS.related.find((pattern) => begins(text, letters, pattern));
  // A heading stands above other stories; with a title behind it on its own line it is that story's only line.
  if (related !== undefined) return letters === related.text ? 'related' : 'site';
  if (text.length <= LONGEST_SOURCE_LINE && hasAny(text, letters, 'source')) return 'source';
  return hasAny(text, letters, 'drop') || isDateLine(text) ? 'site' : 'body';
}

const hasAny = (text: string, letters: string, list: ListName): boolean =>
  PATTERNS[list].some((pattern) => begins(text, letters, pattern));

function begins(text: string, letters: string, pattern: Pattern): boolean {
  if (letters === pattern.text) return true;
  if (!pattern.isPrefix || isFullParagraph(text)) return false;
  if (letters.startsWith(`${pattern.text} `)) return !pattern.isOneWord || isLabel(text, letters);
  return !pattern.isOneWord && letters.startsWith(pattern.text); // "انسخ الرابطhttps…": glued
}

const isLabel = (text: string, letters: string): boolean =>
  /^\s*[^\s:：]+\s*[:：]/u.test(text) || (letters.split(' ').length <= FEW_WORDS && !SENTENCE_END.test(text));

/** Rights, house rules: the site's own paragraphs, of any length. */
function isNotice(text: string): boolean {
  const letters = lettersOf(text.slice(0, 120));
  return PATTERNS.notices.some((pattern) => letters.startsWith(pattern.text));
}

/** Only a date, with a place, a weekday, an hour or a "published" about it. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE || !/\p{Nd}/u.test(text) || isSentence(text)) return false;
  const letters = lettersOf(text);
  return letters.length <= 2 || (letters.split(' ').length <= 6 && packs.some((pack) => isDay(text, pack)));
}

/** Ends as sentences do; "10:12 p.m." does not. */
export const isSentence = (text: string): boolean =>
  SENTENCE_END.test(text) && !/\b[ap]\.m\.\s*$/iu.test(text);

const isDay = (text: string, pack: LanguagePack): boolean => parseDay(text, pack) !== null;

const isFullParagraph = (text: string): boolean =>
  !ELLIPSIS.test(text) &&
  (text.length >= LONG_PARAGRAPH || (text.length >= FULL_PARAGRAPH && SENTENCE_END.test(text)));

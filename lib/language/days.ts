/**
 * Calendar days as newspapers write them.
 *
 *   "الجمعة 8 فيفري 2019"                         ──parseDay(ar)──▶   2019-02-08
 *   "… اليوم الجمعة …", published 2019-02-08       ──findDates──▶      2019-02-08, relative
 *
 * A day is a day in the outlet's own time zone, not an instant. Months come from the language pack, since Rabat, Beirut
 * and Cairo each have their own names; other calendars are recognised and declined. What the text does not give and
 * the day of publication cannot supply stays `null`: better no day than a guess.
 */
import { type Dated, type IsoDay, isIsoDay } from '../model/day';
import type { Span } from '../model/text';
import { datePatterns, type PatternName } from './date-patterns';
import { type Reading, readMatch } from './date-read';
import type { Reference } from './date-resolve';
import { fold, foldWithOffsets } from './fold';
import type { LanguagePack } from './pack';
import { packs } from './packs';

export { resolveWeekday } from './date-resolve';

/**
 * `full`: with its year. `vague`: points to a time without a day ("الأسبوع الماضي"): no day, and not the day of
 * publication either. `other-calendar`: Hijri or Solar Hijri, declined.
 */
export type DateKind =
  | 'full'
  | 'day-month'
  | 'month'
  | 'year'
  | 'weekday'
  | 'relative'
  | 'vague'
  | 'other-calendar';

export interface FoundDate {
  /** In the text given, with what belongs to the date: "يوم الخميس الماضي". */
  readonly span: Span;
  readonly kind: DateKind;
  /** `null` where no day, month or year can be given without guessing. */
  readonly dated: Dated | null;
  /** The last day of a range ("25 و26 نوفمبر 2015"); `dated` is its first. */
  readonly until: IsoDay | null;
  /** What the words themselves say of its side of the day of publication. */
  readonly side: 'past' | 'present' | 'future' | null;
}

export interface FindDates extends Reference {
  readonly pack: LanguagePack;
}

/** What may state day, month and year, and what looks like it (قبل 10 أيام 2015 is not May); a date line compiles no other. */
const STATES_A_DAY: ReadonlySet<PatternName> = new Set([
  'day-first',
  'month-first',
  'misspelt',
  'year-first',
  'numeric',
  'days-ago',
]);

/** The day a headline or date line states; `null` without a full Gregorian date. */
export function parseDay(line: string, pack: LanguagePack): IsoDay | null {
  const inPack = firstFullDay(line, pack, (name) => STATES_A_DAY.has(name));
  if (inPack !== null) return inPack;
  // an Arabic page may print "Nov 24, 2016": month names are read in any language, figures in the page's own order
  for (const other of packs) {
    const day =
      other === pack
        ? null
        : firstFullDay(line, other, (name) => STATES_A_DAY.has(name) && name !== 'numeric');
    if (day !== null) return day;
  }
  return null;
}

function firstFullDay(line: string, pack: LanguagePack, use: (name: PatternName) => boolean): IsoDay | null {
  const { text } = foldWithOffsets(line);
  const full = readingsIn(text, { pack, published: null }, use).find((found) => found.kind === 'full');
  const date = full?.dated?.date ?? null;
  return isIsoDay(date) ? date : null;
}

/** Every expression of time in prose, in reading order, none overlapping another. */
export function findDates(text: string, from: FindDates): readonly FoundDate[] {
  const folded = foldWithOffsets(text);
  return readingsIn(folded.text, from, () => true)
    .filter((found) => isNamed(text, folded.toOriginal(found), found, from.pack))
    .map(({ start, end, kind, dated, until, side }) => ({
      span: folded.toOriginal({ start, end }),
      kind,
      dated,
      until,
      side,
    }));
}

function readingsIn(text: string, from: FindDates, use: (name: PatternName) => boolean): readonly Reading[] {
  const { patterns, words } = datePatterns(from.pack);
  const all = patterns
    .filter(([name]) => use(name))
    .flatMap(([name, pattern]) =>
      [...text.matchAll(pattern)].flatMap((match) => readMatch(name, match, text, words, from) ?? []),
    );
  return withoutOverlaps(all);
}

/** Leftmost, then longest: "26 نوفمبر الماضي" before "26 نوفمبر", "أمس الأول" before "أمس". */
function withoutOverlaps(all: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  let end = 0;
  for (const found of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.start < end) continue;
    kept.push(found);
    end = found.end;
  }
  return kept;
}

/** "may" and "march" are words: without a year, an English month must be written with a capital. */
function isNamed(text: string, span: Span, found: Reading, pack: LanguagePack): boolean {
  if (!found.needsCapital || pack.direction === 'rtl') return true;
  const name = text
    .slice(span.start, span.end)
    .split(/\s+/)
    .find((word) => fold(word).startsWith(found.month));
  return name !== undefined && /^\p{Lu}/u.test(name);
}

/** One match of one pattern → what it says. */
import type { Dated, IsoDay } from '../model/day';
import type { PatternName } from './date-patterns';
import {
  dayInSomeYear,
  dayOf,
  monthOf,
  type Reference,
  relativeDay,
  relativeMonth,
  relativeYear,
  resolveWeekday,
  turnedMonth,
} from './date-resolve';
import { type FoldedWords, looked, misspeltMonth, type Turn } from './date-words';
import type { DateKind, FindDates } from './days';

export interface Reading {
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly dated: Dated | null;
  readonly until: IsoDay | null;
  readonly side: 'past' | 'present' | 'future' | null;
  /** Folded month name, where the original must show a capital. */
  readonly month: string;
  readonly needsCapital: boolean;
}

type Said = Pick<Reading, 'kind' | 'dated'> & Partial<Reading>;
type Groups = Readonly<Record<string, string | undefined>>;

/** `null` where the match is no date after all. */
export function readMatch(
  name: PatternName,
  match: RegExpMatchArray,
  text: string,
  words: FoldedWords,
  from: FindDates,
): Reading | null {
  const start = match.index ?? 0;
  const whole = match[0];
  const said = say(name, match.groups ?? {}, looked(whole), words, from);
  if (said === null || followsForeignWord(text, start, words)) return null;
  const inner = /^\s*/.exec(whole)?.[0].length ?? 0;
  return {
    start: start + inner,
    end: start + whole.length,
    until: null,
    side: null,
    month: '',
    needsCapital: false,
    ...said,
  };
}

/** "صلاة الجمعة", "black Friday". */
function followsForeignWord(text: string, start: number, { notAfter }: FoldedWords): boolean {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return before !== undefined && notAfter.includes(before);
}

function say(
  name: PatternName,
  groups: Groups,
  whole: string,
  words: FoldedWords,
  from: FindDates,
): Said | null {
  switch (name) {
    case 'day-first':
    case 'month-first':
    case 'month-first-no-year':
      return dayAndMonth(groups, monthIn(groups, words), words, from);
    case 'misspelt':
      return misspelt(groups, words, from);
    case 'year-first':
      return full(Number(groups.y), Number(groups.m), Number(groups.d));
    case 'numeric':
      return numeric(groups, from);
    case 'day-of-month':
      return dayOfMonth(groups, words, from);
    case 'month':
      return monthAndYear(groups, words);
    case 'turned-month':
      return turnedMonthSaid(groups, words, from);
    case 'year':
      return { kind: 'year', dated: { date: groups.y as Dated['date'], basis: 'stated' } };
    case 'weekday':
      return weekdaySaid(groups, words, from);
    case 'relative-day':
      return relativeDaySaid(groups, words, from);
    case 'days-ago':
      return daysAgo(whole, words, from);
    case 'relative-month':
      return relative(words.relativeMonths.get(looked(groups.month ?? '')), from, relativeMonth);
    case 'relative-year':
      return relative(words.relativeYears.get(looked(groups.year ?? '')), from, relativeYear);
    case 'past':
    case 'present':
    case 'future':
      return { kind: 'vague', dated: null, side: name };
    case 'other-calendar':
      return { kind: 'other-calendar', dated: null };
  }
}

/** `null` where the two names of a doubled month disagree. */
function monthIn(groups: Groups, { months }: FoldedWords): number | null {
  const month = months.get(looked(groups.m ?? ''));
  const twin = groups.m2 === undefined ? month : months.get(looked(groups.m2));
  return month !== undefined && month === twin ? month : null;
}

function dayAndMonth(groups: Groups, month: number | null, words: FoldedWords, from: Reference): Said | null {
  const day = Number(groups.d);
  if (month === null || day < 1 || day > 31) return null;
  if (groups.y !== undefined) return full(Number(groups.y), month, day, groups.d2);
  const turn = turnIn(groups, words);
  const dated = dayInSomeYear(month, day, weekdayIn(groups, words), turn, from);
  const year = dated === null ? 0 : Number(dated.date.slice(0, 4));
  return {
    kind: 'day-month',
    dated,
    until: year === 0 || groups.d2 === undefined ? null : dayOf(year, month, Number(groups.d2)),
    side: sideOf(turn),
    month: groups.m ?? '',
    needsCapital: true,
  };
}

function full(year: number, month: number, day: number, lastDay?: string): Said | null {
  const date = dayOf(year, month, day);
  if (date === null) return null;
  const until = lastDay === undefined ? null : dayOf(year, month, Number(lastDay));
  return {
    kind: 'full',
    dated: { date, basis: 'stated' },
    until: until !== null && until > date ? until : null,
  };
}

/** Only beside a year or a weekday: elsewhere a number and a word are a number and a word. */
function misspelt(groups: Groups, words: FoldedWords, from: Reference): Said | null {
  if (groups.y === undefined && groups.wd === undefined) return null;
  const written = looked(groups.word ?? '');
  const month = misspeltMonth(written, words.months);
  return month === null || words.months.has(written) ? null : dayAndMonth(groups, month, words, from);
}

/** Where the day need not come first, only a number over 12 (or twice the same) tells which it is. */
function numeric(groups: Groups, { pack }: FindDates): Said | null {
  const [first, second, year] = [Number(groups.d), Number(groups.m), Number(groups.y)];
  if (second > 12) return full(year, first, second);
  return pack.dates.dayFirst || first > 12 || first === second ? full(year, second, first) : null;
}

/** "26 من الشهر الماضي", "26 الجاري". */
function dayOfMonth(groups: Groups, words: FoldedWords, { published }: Reference): Said | null {
  const offset = groups.month === undefined ? 0 : words.relativeMonths.get(looked(groups.month));
  const month = relativeMonth(offset ?? 0, published);
  const date =
    month === null
      ? null
      : dayOf(Number(month.date.slice(0, 4)), Number(month.date.slice(5)), Number(groups.d));
  return { kind: 'day-month', dated: date === null ? null : { date, basis: 'inferred' } };
}

function monthAndYear(groups: Groups, words: FoldedWords): Said | null {
  const month = monthIn(groups, words);
  const date = month === null ? null : monthOf(Number(groups.y), month);
  return date === null ? null : { kind: 'month', dated: { date, basis: 'stated' } };
}

function turnedMonthSaid(groups: Groups, words: FoldedWords, { published }: Reference): Said | null {
  const month = monthIn(groups, words);
  const turn = turnIn(groups, words);
  if (month === null || turn === null) return null;
  const dated = turnedMonth(month, turn, published);
  return { kind: 'month', dated, side: sideOf(turn), month: groups.m ?? '', needsCapital: true };
}

function weekdaySaid(groups: Groups, words: FoldedWords, { published }: Reference): Said {
  const turn = turnIn(groups, words);
  return {
    kind: 'weekday',
    dated: resolveWeekday(weekdayIn(groups, words), turn, published),
    side: sideOf(turn),
  };
}

function relativeDaySaid(groups: Groups, words: FoldedWords, { published }: Reference): Said | null {
  const offset = words.relativeDays.get(looked(groups.day ?? ''));
  if (offset === undefined) return null;
  const dated = relativeDay(offset, weekdayIn(groups, words), published);
  return { kind: 'relative', dated, side: sideOfOffset(offset) };
}

function daysAgo(whole: string, words: FoldedWords, { published }: Reference): Said | null {
  const number = whole
    .split(' ')
    .map((word) => words.numbers.get(word) ?? Number(word))
    .find((n) => n > 0);
  if (number === undefined) return null;
  return { kind: 'relative', dated: relativeDay(-number, 0, published), side: 'past' };
}

function relative(
  offset: number | undefined,
  { published }: Reference,
  resolve: (offset: number, published: IsoDay | null) => Dated | null,
): Said | null {
  if (offset === undefined) return null;
  return { kind: 'relative', dated: resolve(offset, published), side: sideOfOffset(offset) };
}

const weekdayIn = (groups: Groups, { weekdays }: FoldedWords): number =>
  weekdays.get(looked(groups.wd ?? '')) ?? 0;

const turnIn = (groups: Groups, { turns }: FoldedWords): Turn | null =>
  turns.get(looked(groups.turn ?? '')) ?? null;

const sideOf = (turn: Turn | null): Reading['side'] =>
  turn === 'next' ? 'future' : turn === 'last' ? 'past' : turn === 'current' ? 'present' : null;

const sideOfOffset = (offset: number): Reading['side'] =>
  offset < 0 ? 'past' : offset > 0 ? 'future' : 'present';

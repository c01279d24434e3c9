/**
 * How dates are written, as regular expressions over folded text, made from a pack's words when first needed.
 *
 * Named groups: d, d2 (end of a range), m, m2 (the other name of a doubled month), y, wd (weekday), turn (المقبل), and one
 * for each kind of relative expression. Longest names first throughout.
 */
import { anyOf, type FoldedWords, foldedWords } from './date-words';
import type { LanguagePack } from './pack';

export type PatternName =
  | 'day-first'
  | 'month-first'
  | 'month-first-no-year'
  | 'misspelt'
  | 'year-first'
  | 'numeric'
  | 'day-of-month'
  | 'month'
  | 'turned-month'
  | 'year'
  | 'weekday'
  | 'relative-day'
  | 'days-ago'
  | 'relative-month'
  | 'relative-year'
  | 'past'
  | 'present'
  | 'future'
  | 'other-calendar';

export interface DatePatterns {
  readonly words: FoldedWords;
  readonly patterns: readonly (readonly [PatternName, RegExp])[];
}

const made = new WeakMap<LanguagePack, DatePatterns>();

export function datePatterns(pack: LanguagePack): DatePatterns {
  const before = made.get(pack);
  if (before !== undefined) return before;
  const words = foldedWords(pack);
  const sources = sourcesFor(pack, words);
  const patterns = Object.entries(sources).map(
    ([name, source]) => [name as PatternName, new RegExp(source, 'gu')] as const,
  );
  const both = { words, patterns };
  made.set(pack, both);
  return both;
}

/**
 * Letters by blocks, as folding leaves them. `\p{L}` says it exactly and in 600 ranges, each some ten times in every pattern:
 * the first date of a page then cost 40 ms of compiling.
 */
const LETTER =
  'a-z\\u00c0-\\u02af\\u0370-\\u058f\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee-\\u06ff\\u0750-\\u1fff\\u2c00-\\u2dff' +
  '\\u3040-\\ud7ff\\uf900-\\ufdfb\\ufe70-\\ufefc';
const START = `(?<![${LETTER}\\d])`;
/** Particles that Arabic writes as one with the next word. */
const PARTICLE = '[وفبل]?';
const END = `(?![${LETTER}\\d])`;
const GAP = '\\s*[-/.,،]?\\s*';
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<y>(?:1[89]|2[01])\\d\\d)(?!\\d)';

function sourcesFor(pack: LanguagePack, words: FoldedWords): Readonly<Partial<Record<PatternName, string>>> {
  const { dates } = pack;
  const leads = `(?:${anyOf(dates.leads)}\\s+)*`;
  const link = `(?:${anyOf(dates.links)}\\s+)?`;
  const weekday = `(?<wd>${anyOf(words.weekdays.keys())})`;
  const turn = `(?<turn>${anyOf(words.turns.keys())})`;
  const month = `(?<m>${anyOf(words.months.keys())})(?:\\s*[/(|–-]\\s*(?<m2>${anyOf(words.months.keys())})\\)?)?`;
  const range = `(?:\\s*${anyOf(dates.ranges)}\\s*(?<d2>\\d{1,2})(?:st|nd|rd|th)?)?`;
  const era = `(?!\\s*${anyOf(dates.otherEra)}${END})(?:\\s*${anyOf(dates.ownEra)}${END})?`;
  const notBefore = `(?!\\s+${anyOf(dates.notBefore)}${END})`;
  const start = `${START}${PARTICLE}${leads}`;
  const onWeekday = `(?:${weekday}[\\s،,(]*${leads})?`;
  const turned = (what: string): string =>
    dates.turnsAfter ? `${what}(?:\\s+${turn})?` : `(?:${turn}\\s+)?${what}`;
  const surelyTurned = (what: string): string =>
    dates.turnsAfter ? `${what}\\s+${turn}` : `${turn}\\s+${what}`;
  const ago = dates.daysAgo.map((form) =>
    form
      .split('{n}')
      .map((part) => (part === '' ? '' : anyOf([part])))
      .join(`(?:\\d{1,2}|${anyOf(words.numbers.keys())})`),
  );
  const lastOf = dates.turnsAfter ? `(?:\\s+${turn})?` : '';
  return {
    'day-first': `${start}${onWeekday}${DAY}${range}${GAP}${link}${month}(?:${GAP}${link}${YEAR}${era})?${lastOf}${END}`,
    'month-first': `${start}${onWeekday}${month}\\.?\\s+${DAY}${range}(?:\\s*[,،]\\s*|\\s+)${YEAR}${era}`,
    misspelt: `${start}${onWeekday}${DAY}\\s+(?<word>[${LETTER}]+(?:\\s+[${LETTER}]+)?)(?:${GAP}${link}${YEAR}${era})?${END}`,
    'year-first': `(?<!\\d)${YEAR}\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?(?<d>\\d{1,2})(?!\\d)`,
    numeric: `${START}${onWeekday}(?<!\\d)(?<d>\\d{1,2})\\s*[-/.]\\s*(?<m>\\d{1,2})\\s*[-/.]\\s*${YEAR}${era}`,
    ...(dates.turnsAfter
      ? {
          'day-of-month': `${start}${DAY}\\s+${link}(?:${anyOf(dates.current)}|(?<month>${anyOf(words.relativeMonths.keys())}))${END}`,
        }
      : { 'month-first-no-year': `${start}${onWeekday}${month}\\.?\\s+${DAY}${range}(?![.,:]?\\d)${END}` }),
    month: `${START}${PARTICLE}${link}${month}(?:${GAP}${link})${YEAR}${era}`,
    'turned-month': `${START}${PARTICLE}${link}${surelyTurned(month)}${END}`,
    year: `${START}${PARTICLE}${anyOf(dates.yearLeads)}\\s+${YEAR}${era}`,
    weekday: `${start}${turned(weekday)}${END}${notBefore}`,
    'relative-day': `${start}(?<day>${anyOf(words.relativeDays.keys())})${END}(?:\\s+\\(?${leads}${weekday}\\)?)?${notBefore}`,
    'days-ago': `${START}${PARTICLE}(?:${ago.join('|')})${END}`,
    'relative-month': `${START}${PARTICLE}(?<month>${anyOf(words.relativeMonths.keys())})${END}`,
    'relative-year': `${START}${PARTICLE}(?<year>${anyOf(words.relativeYears.keys())})${END}`,
    past: `${START}${PARTICLE}${anyOf(dates.vague.past)}${END}`,
    present: `${START}${PARTICLE}${anyOf(dates.vague.present)}${END}`,
    future: `${START}${PARTICLE}${anyOf(dates.vague.future)}${END}`,
    'other-calendar': `${start}\\d{1,2}\\s+${link}${anyOf(dates.otherCalendars)}(?:${GAP}\\d{4})?${END}`,
  };
}

/** A pack's words of dates, folded: as look-ups, and as alternatives for the patterns of `date-patterns`. */
import { editDistance } from './edit-distance';
import { fold } from './fold';
import type { LanguagePack } from './pack';

/** `next` and `last` from the day of publication; `current` is its own month or week. */
export type Turn = 'next' | 'last' | 'current';

export interface FoldedWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly relativeDays: ReadonlyMap<string, number>;
  readonly relativeMonths: ReadonlyMap<string, number>;
  readonly relativeYears: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, Turn>;
  readonly notAfter: readonly string[];
}

export function foldedWords({ months, weekdays, relativeDays, dates }: LanguagePack): FoldedWords {
  const turns = (['next', 'last', 'current'] as const).flatMap((turn) =>
    dates[turn].map((word): [string, Turn] => [fold(word), turn]),
  );
  return {
    months: foldedMap(months),
    weekdays: foldedMap(weekdays),
    relativeDays: foldedMap(relativeDays),
    relativeMonths: foldedMap(dates.relativeMonths),
    relativeYears: foldedMap(dates.relativeYears),
    numbers: foldedMap(dates.numbers),
    turns: new Map(turns),
    notAfter: dates.notAfter.map(fold),
  };
}

const foldedMap = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));

/** A regular expression that matches any of the words, the longest first; a space matches any white space. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|')})`;

const pattern = (word: string): string =>
  fold(word)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** One spelling for look-up: as folded, single spaces. */
export const looked = (words: string): string => words.replace(/\s+/g, ' ');

const SHORTEST_MISSPELT = 4;

/** The month that a word of prose names by exactly one wrong letter (تشريم الثاني); `null` where none or two come near. */
export function misspeltMonth(words: string, months: ReadonlyMap<string, number>): number | null {
  if (words.length < SHORTEST_MISSPELT) return null;
  const near = [...months].filter(
    ([month]) => month.length >= SHORTEST_MISSPELT && editDistance(words, month, 1) === 1,
  );
  const numbers = new Set(near.map(([, number]) => number));
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

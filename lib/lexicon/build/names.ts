/** Every printed form of every entity, by its first word; and spelling keys of full names that come by way of transliteration. */
import { spellingKey } from '../spelling';
import type { EntityTable, FormKind, PlacedEntity } from './entities';
import { sortedLines } from './sorted-lines';
import { words } from './text';

/** f full, s short, m metonym. */
const CODE: Readonly<Record<FormKind, string>> = { full: 'f', short: 's', metonym: 'm' };

export function nameLines({ all }: EntityTable): string {
  const entries = new Map<string, Map<string, string[]>>();
  for (const entity of all) {
    for (const [text, code] of formsOf(entity)) {
      const [first, ...rest] = words(text);
      if (first === undefined) continue;
      const bucket = entries.get(first) ?? new Map<string, string[]>();
      const key = `${rest.join(' ')}|${code}`;
      const places = bucket.get(key) ?? [];
      if (!places.includes(entity.place)) bucket.set(key, [...places, entity.place]);
      entries.set(first, bucket);
    }
  }
  return sortedLines(
    [...entries].map(([first, bucket]) => [
      first,
      ...[...bucket].sort(longestFirst).map(([key, places]) => `${key}|${places.join(',')}`),
    ]),
  );
}

const longestFirst = ([a]: [string, string[]], [b]: [string, string[]]): number =>
  b.split(' ').length - a.split(' ').length;

/** Acronyms get a code of their own, since "who" and "us" are words. */
function formsOf(entity: PlacedEntity): readonly (readonly [string, string])[] {
  const full = [...entity.ar, ...entity.en, entity.others[1], entity.others[2]].filter(Boolean);
  const code = (text: string, kind: FormKind): string =>
    /^(?:[A-Z]{2,5}|(?:[A-Z]\.)+)$/.test(text) ? 'a' : CODE[kind];
  return [
    ...full.map((text) => [text, code(text, 'full')] as const),
    ...entity.short.map((text) => [text, 's'] as const),
    ...entity.metonyms.map((text) => [text, 'm'] as const),
  ];
}

/**
 * States whose names are Arabic or of Arabic stock: there another vowel is another man (حسن, حسين), while the vowels
 * of a transliterated name are the editor's choice (سيرجي, سيرغي).
 */
const ARABIC_NAMES = new Set(
  'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE IR PK AF TD ML NE SN BD MV'.split(
    ' ',
  ),
);

/** A key shorter than this is too common a skeleton for a guess at spelling. */
const LEAST_KEY = 6;

export function spellingLines({ all }: EntityTable): string {
  const rows: string[][] = [];
  for (const entity of all) {
    if (entity.kind !== 'person' || ARABIC_NAMES.has(entity.state)) continue;
    const keys = new Set(entity.ar.map((name) => words(name).map(spellingKey).join(' ')));
    for (const key of keys) {
      const parts = key.split(' ');
      if (parts.length < 2 || parts.some((part) => part === '') || key.length < LEAST_KEY) continue;
      rows.push([`${parts[0]}`, `${key}|${entity.place}`], [`*${parts.at(-1)}`, `${key}|${entity.place}`]);
    }
  }
  return sortedLines(rows);
}

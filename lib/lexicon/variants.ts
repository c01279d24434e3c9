/**
 * Names in a spelling no table has: same sounds, other letters.
 *
 *   "ديميترى بيسكوف"  ──▶  دميتري بيسكوف          "ستولتنبرج" ──▶ ستولتنبرغ
 *
 * Only names that come by way of transliteration are in the table of keys. A full name may differ by one letter of its
 * key beyond that; a name alone must have the key itself, be long, and mean one person.
 */
import { spellings } from 'virtual:siyaq-lexicon';
import { editDistance } from '@/lib/language/edit-distance';
import { fold } from '@/lib/language/fold';
import type { Token } from '@/lib/language/tokens';
import { entityAt, idAt } from './entities';
import { fieldsOf } from './lines';
import type { Found } from './names';
import { type Reading, readingsOf } from './particles';
import { spellingKey } from './spelling';

/** Letters of a key of two words and the space between: below this, one letter more or less is another name. */
const LONG_KEY = 9;
const LONG_WORD_KEY = 5;
/** Letters in which a spelling may differ from a known one: in a whole name, in a word alone. */
const MOST_APART = 3;
const MOST_APART_ALONE = 2;

export function variantAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || token.text.length < 3 || !/^[\u0621-\u064A]/.test(token.text)) return null;
  const byLast = [1, 2].flatMap((further) => {
    const last = tokens[at + further];
    return last === undefined ? [] : candidatesFor(`*${keyOf(last.text)}`);
  });
  for (const reading of readingsOf(token.text)) {
    const found = fullVariant(tokens, at, reading, byLast) ?? shortVariant(reading);
    if (found !== null) return found;
  }
  return null;
}

/** By the key of the first word, and by that of the last for a slip in the first. */
function fullVariant(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  byLast: readonly Candidate[],
): Found | null {
  const first = keyOf(reading.word);
  for (const candidate of [...candidatesFor(first), ...byLast]) {
    const count = candidate.key.split(' ').length;
    const rest = tokens.slice(at + 1, at + count);
    if (rest.length + 1 !== count || rest.some((token) => token.startsAnew)) continue;
    const keys = [first, ...rest.map((token) => keyOf(token.text))].join(' ');
    const written = [reading.word, ...rest.map((token) => token.text)].join(' ');
    if (isSameKey(keys, candidate.key) && isNear(written, formsOf(candidate.place), MOST_APART)) {
      return { tokenCount: count, form: 'variant', candidates: [idAt(candidate.place)], reading };
    }
  }
  return null;
}

/** One letter may differ in a long key, never the first of any word. */
function isSameKey(written: string, key: string): boolean {
  if (written === key) return true;
  const initials = (words: string): string => words.replace(/(\S)\S*/g, '$1');
  return key.length >= LONG_KEY && initials(written) === initials(key) && editDistance(written, key, 1) <= 1;
}

/** Keys are coarse: the letters themselves must come near too. */
const isNear = (written: string, forms: readonly string[], most: number): boolean =>
  forms.some((form) => editDistance(written, form, most) <= most);

function shortVariant(reading: Reading): Found | null {
  const key = keyOf(reading.word);
  if (key.length < LONG_WORD_KEY) return null;
  const places = new Set(candidatesFor(`*${key}`).map((candidate) => candidate.place));
  const [only, ...others] = places;
  if (only === undefined || others.length > 0) return null;
  const lastWords = formsOf(only).map((form) => form.slice(form.lastIndexOf(' ') + 1));
  if (!isNear(reading.word, lastWords, MOST_APART_ALONE)) return null;
  return { tokenCount: 1, form: 'variant', candidates: [idAt(only)], reading };
}

/** The folded Arabic forms of a name. */
const formsOf = (place: string): readonly string[] => entityAt(place).variants.map(fold);

interface Candidate {
  readonly key: string;
  /** Of the entity's line. */
  readonly place: string;
}

const knownKeys = new Map<string, string>();
const known = new Map<string, readonly Candidate[]>();
const MOST_KNOWN = 4096;

function keyOf(word: string): string {
  const before = knownKeys.get(word);
  if (before !== undefined) return before;
  if (knownKeys.size >= MOST_KNOWN) knownKeys.clear();
  const key = spellingKey(word);
  knownKeys.set(word, key);
  return key;
}

function candidatesFor(key: string): readonly Candidate[] {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const candidates = (fieldsOf(spellings, key) ?? []).map((field) => {
    const [whole = '', place = ''] = field.split('|');
    return { key: whole, place };
  });
  known.set(key, candidates);
  return candidates;
}

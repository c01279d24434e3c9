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
import type { Token } from '@/lib/language/tokens';
import type { EntityId } from '@/lib/model/entity';
import { idAt } from './entities';
import { fieldsOf } from './lines';
import type { Found } from './names';
import { type Reading, readingsOf } from './particles';
import { spellingKey } from './spelling';

/** Letters of a key of two words and the space between: below this, one letter more or less is another name. */
const LONG_KEY = 9;
const LONG_WORD_KEY = 5;

export function variantAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || token.text.length < 3 || !/^[\u0621-\u064A]/.test(token.text)) return null;
  for (const reading of readingsOf(token.text)) {
    const found = fullVariant(tokens, at, reading) ?? shortVariant(reading);
    if (found !== null) return found;
  }
  return null;
}

/** By the key of the first word, and by that of the last for a slip in the first. */
function fullVariant(tokens: readonly Token[], at: number, reading: Reading): Found | null {
  const first = spellingKey(reading.word);
  const byFirst = candidatesFor(first);
  const byLast = [1, 2].flatMap((further) => {
    const last = tokens[at + further];
    return last === undefined ? [] : candidatesFor(`*${keyOf(last.text)}`);
  });
  for (const { key, id } of [...byFirst, ...byLast]) {
    const count = key.split(' ').length;
    const words = [first, ...tokens.slice(at + 1, at + count).map((token) => keyOf(token.text))];
    if (words.length === count && isSameName(words.join(' '), key)) {
      return { tokenCount: count, form: 'variant', candidates: [id], reading };
    }
  }
  return null;
}

/** One letter may differ in a long key, never the first of any word. */
function isSameName(written: string, key: string): boolean {
  if (written === key) return true;
  const initials = (words: string): string => words.replace(/(\S)\S*/g, '$1');
  return key.length >= LONG_KEY && initials(written) === initials(key) && editDistance(written, key, 1) <= 1;
}

function shortVariant(reading: Reading): Found | null {
  const key = spellingKey(reading.word);
  if (key.length < LONG_WORD_KEY) return null;
  const ids = new Set(candidatesFor(`*${key}`).map((candidate) => candidate.id));
  return ids.size === 1 ? { tokenCount: 1, form: 'variant', candidates: [...ids], reading } : null;
}

interface Candidate {
  readonly key: string;
  readonly id: EntityId;
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
    return { key: whole, id: idAt(place) };
  });
  known.set(key, candidates);
  return candidates;
}

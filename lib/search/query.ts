/**
 * What a person typed, taken apart.
 *
 *   عقوبات -نفط "وقف إطلاق النار" speaker:لافروف after:2019
 *     ──parseQuery──▶  words · excluded · phrases · filters · days
 *
 * Nothing is an error: a field or a value that is not understood is a word like any other. The last word is taken for the
 * beginning of one while it is being typed.
 */
import { fold } from '../language/fold';
import { packs } from '../language/packs';
import { type QueryField, queryFields, queryKinds } from '../language/packs/query-words';
import { termOf, terms } from '../language/stems';
import { tokenize } from '../language/tokens';
import type { Range } from './calendar';
import { FIRST_DAY, LAST_DAY, spanOf } from './query-dates';

export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** Its index term. */
  readonly stem: string;
  /** Still being typed. */
  readonly isOpen: boolean;
}

export type FilterField = 'speaker' | 'met' | 'outlet' | 'place' | 'kind';

export interface QueryFilter {
  readonly field: FilterField;
  /** Folded words; for `kind` the model's own name. */
  readonly words: readonly string[];
  readonly isExcluded: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  readonly excluded: readonly QueryWord[];
  /** As folded words with single spaces; each also gives its words. */
  readonly phrases: readonly string[];
  readonly excludedPhrases: readonly string[];
  readonly filters: readonly QueryFilter[];
  /** Day numbers. */
  readonly days: Range | null;
}

/** minus · field: · «phrase» or a run without spaces. */
const PART = /(-?)(?:(\p{L}+)\s?[:：]\s?)?(?:["«“”„]([^"»“”]*)["»“”]?|(\S+))/gu;

export function parseQuery(text: string): Query {
  const query = { words: [], excluded: [], phrases: [], excludedPhrases: [], filters: [], days: null };
  const parts = [...text.matchAll(PART)].map(partFrom);
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(text);
  const parsed = parts.reduce<Query>(
    (before, part, at) => withPart(before, part, isOpen && at === parts.length - 1),
    query,
  );
  return withoutStopWords(parsed);
}

/** Whether there is anything to look for. */
export const isEmptyQuery = ({ words, filters, days, excluded }: Query): boolean =>
  words.length === 0 && filters.length === 0 && days === null && excluded.length === 0;

interface Part {
  readonly isExcluded: boolean;
  readonly field: QueryField | null;
  readonly value: string;
  readonly isPhrase: boolean;
  readonly whole: string;
}

function partFrom(match: RegExpMatchArray): Part {
  const [whole, minus, label, phrase, run] = match;
  const field = label === undefined ? null : fieldNamed(label);
  return {
    isExcluded: minus === '-',
    field,
    // A label that names no field belongs to the words: "14:30", "https://…".
    value: label !== undefined && field === null ? whole : (phrase ?? run ?? ''),
    isPhrase: phrase !== undefined,
    whole,
  };
}

function withPart(query: Query, part: Part, isLast: boolean): Query {
  const filtered = part.field === null ? null : withField(query, part, part.field);
  if (filtered !== null) return filtered;
  const value = part.field === null ? part.value : part.whole;
  const words = wordsOf(value, isLast && !part.isPhrase);
  const phrase = plain(value);
  if (part.isExcluded) {
    if (part.isPhrase && words.length > 1)
      return { ...query, excludedPhrases: [...query.excludedPhrases, phrase] };
    return { ...query, excluded: [...query.excluded, ...words] };
  }
  const phrases = part.isPhrase && phrase !== '' ? [...query.phrases, phrase] : query.phrases;
  return { ...query, words: [...query.words, ...words], phrases };
}

/** `null` where the value is not one for the field. */
function withField(query: Query, { value, isExcluded }: Part, field: QueryField): Query | null {
  if (field === 'before' || field === 'after' || field === 'on') {
    const span = spanOf(value);
    if (span === null || isExcluded) return null;
    return { ...query, days: both(query.days, daysFor(field, span)) };
  }
  const words = field === 'kind' ? kindNamed(value) : tokenize(value).map((token) => token.text);
  if (words.length === 0) return null;
  return { ...query, filters: [...query.filters, { field, words, isExcluded }] };
}

function daysFor(field: 'before' | 'after' | 'on', span: Range): Range {
  if (field === 'on') return span;
  return field === 'before' ? { from: FIRST_DAY, to: span.from } : { from: span.from, to: LAST_DAY };
}

const both = (one: Range | null, other: Range): Range =>
  one === null ? other : { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };

function fieldNamed(label: string): QueryField | null {
  const folded = fold(label);
  const fields = Object.keys(queryFields) as QueryField[];
  return fields.find((field) => queryFields[field].some((word) => fold(word) === folded)) ?? null;
}

function kindNamed(value: string): readonly string[] {
  const folded = plain(value);
  const found = Object.entries(queryKinds).find(
    ([kind, words]) => kind === folded || words.some((word) => fold(word) === folded.split(' ')[0]),
  );
  return found === undefined ? [] : [found[0]];
}

/** Folded words with single spaces. */
export const plain = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

/** A letter and its number are one term in the index (سو-24): what `terms` joins stays joined. */
function wordsOf(text: string, isOpen: boolean): readonly QueryWord[] {
  const tokens = tokenize(text).map((token) => token.text);
  const joined = terms(text, 'und');
  if (joined.length !== tokens.length) return joined.map((stem) => ({ text: stem, stem, isOpen: false }));
  return tokens.map((word, at) => ({
    text: word,
    stem: termOf(word),
    isOpen: isOpen && at === tokens.length - 1 && word.length >= SHORTEST_BEGINNING,
  }));
}

/** Shorter beginnings match whole words only. */
const SHORTEST_BEGINNING = 2;

/** The index has no stop words; one that is being typed may become another word. */
function withoutStopWords(query: Query): Query {
  const stopWords = stopWordsOfAll();
  const isStopWord = (word: string): boolean =>
    stopWords.has(word) || stopWords.has(word.replace(/^[وف]/, ''));
  const isKept = ({ text, isOpen }: QueryWord): boolean => isOpen || !isStopWord(text);
  return { ...query, words: query.words.filter(isKept), excluded: query.excluded.filter(isKept) };
}

let known: ReadonlySet<string> | null = null;

function stopWordsOfAll(): ReadonlySet<string> {
  known ??= new Set(packs.flatMap((pack) => pack.stopWords.map(fold)));
  return known;
}

/**
 * An office as it is written: title, whose it is, and the name where one follows.
 *
 *   وزير الخارجية │ الروسي │ ، │ فلان الفلاني          المتحدث باسم │ الرئاسة الروسية │ فلان
 *   title         │ of     │   │ name                  title        │ of              │ name
 */

import { fold } from '@/lib/language/fold';
import type { Grammar } from '@/lib/language/grammar';
import type { Token } from '@/lib/language/tokens';
import { demonymAt, type NameMatch, type TitleMatch, titleAt } from '@/lib/lexicon';
import type { Gender, GrammaticalNumber } from './cue-forms';
import type { Pieces } from './pieces';
import { isIn, withoutPrefix } from './words';

export interface OfficePhrase {
  /** First token. */
  readonly at: number;
  /** Tokens of title, adjectives and whose it is; the name not counted. */
  readonly tokenCount: number;
  /** Functional; `null` for «نظيره», which has the title of the person compared with. */
  readonly title: string | null;
  /** ISO states or ids of institutions that it may be of; empty where it does not say. */
  readonly of: readonly string[];
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly particles: string;
  /** «السابق», «وزير فرنسي»: not the holder of the day. */
  readonly isFormer: boolean;
}

export interface NamesAt {
  at(token: number): NameMatch | undefined;
}

/** The office that begins at a token; `null` where none does. */
export function officeAt(
  tokens: readonly Token[],
  at: number,
  names: NamesAt,
  pieces: Pieces,
  grammar: Grammar,
): OfficePhrase | null {
  const title = titleAt(tokens, at) ?? openOfficeAt(tokens, at, grammar);
  if (!title || isTitleNameItself(names, at, title)) return null;
  const isCounterpart = isCounterpartWord(tokens[at]?.text ?? '', grammar);
  const field = fieldAfter(tokens, at, title, names, pieces, grammar);
  let end = at + title.tokenCount + field;
  let isFormer = false;
  if (title.title === '' && field === 0) return null;
  const of: string[] = title.of ? [title.of] : [];
  let isIndefinite = false;
  for (let guard = 0; guard < 4; guard++) {
    if (!isAdjacent(pieces, end - 1, end)) break;
    const word = tokens[end]?.text ?? '';
    const demonym = of.length === 0 ? demonymAt(tokens, end) : null;
    if (demonym && demonym.particles === '') {
      isIndefinite = !startsWithArticle(word, grammar) && tokens[end]?.capitals === 0;
      of.push(...demonym.states);
      end += demonym.tokenCount;
    } else if (isIn(grammar.formerWords, word) || isIn(grammar.officeAdjectives, word)) {
      isFormer ||= isIn(grammar.formerWords, word);
      end++;
    } else {
      const isNamed = end === at + title.tokenCount && isIn(grammar.onBehalf, tokens[end - 1]?.text);
      const behalf =
        of.length === 0 ? behalfAfter(tokens, isNamed ? end - 1 : end, names, pieces, grammar) : null;
      if (behalf) {
        of.push(...behalf.of);
        end += behalf.tokenCount - (isNamed ? 1 : 0);
        continue;
      }
      const posting =
        of.length > 0 && isIn(grammar.postings, word) ? ownerAt(tokens, names, end + 1, grammar) : null;
      if (posting) end += 1 + posting.tokenCount;
      const owner = of.length === 0 ? ownerAt(tokens, names, end, grammar) : null;
      if (!owner) break;
      of.push(owner.of);
      end += owner.tokenCount;
    }
  }
  end += furtherFields(tokens, end, names, pieces, grammar);
  return {
    at,
    tokenCount: end - at,
    title: isCounterpart ? null : field > 0 ? wordsOf(tokens, at, end, title.particles) : title.title,
    of,
    gender: title.gender,
    number: title.number,
    particles: title.particles,
    isFormer: isFormer || isIndefinite,
  };
}

/**
 * What an indefinite head is of, where no table has it: «وزير │ البيئة والمياه», «رئيس │ لجنة الصيد», «مدير │ المتحف». Such
 * an office is known by its words alone: «رئيس اللجنة» is never the president.
 */
function fieldAfter(
  tokens: readonly Token[],
  at: number,
  title: TitleMatch,
  names: NamesAt,
  pieces: Pieces,
  grammar: Grammar,
): number {
  const MOST_WORDS = 6;
  const isArticle = (word: string) => startsWithArticle(word, grammar);
  const head = tokens[at]?.text.slice(title.particles.length) ?? '';
  const isOpen = title.tokenCount === 1 && !isArticle(head) && isIn(grammar.openOffices, head);
  if (title.of || (!isOpen && title.precedesName)) return 0;
  let count = 0;
  for (; count < MOST_WORDS; count++) {
    const next = at + title.tokenCount + count;
    const word = tokens[next]?.text ?? '';
    if (!isAdjacent(pieces, next - 1, next) || demonymAt(tokens, next)?.particles === '') break;
    if (count > 0 && isIn(grammar.honorifics, word)) break;
    const isOwner = names.at(next)?.candidates.some((id) => !id.startsWith('person:'));
    if (count === 0 && (isOwner || isIn(grammar.formerWords, word))) return 0;
    const isHead = isIn(grammar.institutionHeads, word) || isIn(grammar.fieldHeads, word);
    const joined = withoutPrefix(word, [...grammar.joinedConjunctions, ...grammar.joinedPrepositions]) ?? '';
    if (!isHead && !isArticle(word) && !isArticle(joined) && !isIn(grammar.fieldHeads, joined)) break;
    if (isOwner) break;
  }
  return count;
}

/** «وزير الخارجية │ والتعاون الدولي │ فلان»: further fields of one office, where a known name comes after them. */
function furtherFields(
  tokens: readonly Token[],
  from: number,
  names: NamesAt,
  pieces: Pieces,
  grammar: Grammar,
): number {
  const MOST_WORDS = 8;
  let end = from;
  while (end - from < MOST_WORDS && isAdjacent(pieces, end - 1, end) && !names.at(end)) {
    const word = tokens[end]?.text ?? '';
    const joined = withoutPrefix(word, grammar.joinedConjunctions) ?? '';
    const isFurther =
      end > from && (startsWithArticle(word, grammar) || isIn(grammar.joinedPrepositions, word.charAt(0)));
    if ((!startsWithArticle(joined, grammar) && !isFurther) || titleAt(tokens, end)) break;
    end++;
  }
  const name = names.at(end);
  const isNamed =
    name?.particles === '' && name.tokenCount > 1 && name.candidates.some((id) => id.startsWith('person:'));
  return isNamed && end > from && isAdjacentOrComma(pieces, end - 1, end) ? end - from : 0;
}

/** «المتحدث الرسمي │ باسم رئاسة الجمهورية»: for whom, a body that the lexicon has or one that is only described. */
function behalfAfter(
  tokens: readonly Token[],
  from: number,
  names: NamesAt,
  pieces: Pieces,
  grammar: Grammar,
): { readonly of: readonly string[]; readonly tokenCount: number } | null {
  const MOST_WORDS = 4;
  if (!isIn(grammar.onBehalf, tokens[from]?.text)) return null;
  const owner = ownerAt(tokens, names, from + 1, grammar);
  if (owner) return { of: [owner.of], tokenCount: 1 + owner.tokenCount };
  let count = 1;
  while (count <= MOST_WORDS && isAdjacent(pieces, from + count - 1, from + count)) {
    const word = tokens[from + count]?.text ?? '';
    const isBody = isIn(grammar.institutionHeads, word) || isIn(grammar.fieldHeads, word);
    if ((!isBody && !startsWithArticle(word, grammar)) || isIn(grammar.honorifics, word)) break;
    if (demonymAt(tokens, from + count)?.particles === '') break;
    count++;
  }
  return count > 1 ? { of: [], tokenCount: count } : null;
}

const startsWithArticle = (word: string, grammar: Grammar): boolean =>
  grammar.articles.some((article) => word.startsWith(fold(article)));

/** «مدير», «أمين»: a head that is an office only with its field, where no table has it alone. */
function openOfficeAt(tokens: readonly Token[], at: number, grammar: Grammar): TitleMatch | null {
  const word = tokens[at]?.text ?? '';
  for (const particles of ['', ...grammar.joinedConjunctions, ...grammar.joinedPrepositions]) {
    const head = word.slice(particles.length);
    if (!word.startsWith(particles) || !isIn(grammar.openOffices, head)) continue;
    const gender = head.endsWith('ه') ? 'f' : 'm';
    return { title: '', of: null, tokenCount: 1, gender, number: 'singular', precedesName: false, particles };
  }
  return null;
}

const wordsOf = (tokens: readonly Token[], from: number, to: number, particles: string): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .slice(particles.length);

/** «المالكي» must not be read as a title inside a name, nor a name that begins with «الملك». */
function isTitleNameItself(names: NamesAt, at: number, title: TitleMatch): boolean {
  const name = names.at(at);
  return name !== undefined && name.tokenCount > title.tokenCount;
}

const isCounterpartWord = (word: string, grammar: Grammar): boolean =>
  isIn(grammar.counterparts, word) ||
  isIn(grammar.counterparts, withoutPrefix(word, ['و', 'ف', 'ل', 'ب']) ?? '');

/** A state or institution in the genitive: «رئيس وزراء │ مصر». */
function ownerAt(
  tokens: readonly Token[],
  names: NamesAt,
  at: number,
  grammar: Grammar,
): { of: string; tokenCount: number } | null {
  const head = isIn(grammar.stateHeads, tokens[at]?.text) ? 1 : 0;
  const name = names.at(at + head);
  if (!name || !/^ل?$/.test(name.particles)) return null;
  const owner = name.candidates.find((id) => /^(state|institution):/.test(id));
  if (!owner) return null;
  return {
    of: owner.startsWith('state:') ? owner.slice('state:'.length) : owner,
    tokenCount: head + name.tokenCount,
  };
}

/** No mark stands between two neighbouring tokens. */
export function isAdjacent(pieces: Pieces, one: number, other: number): boolean {
  return (pieces.ofToken[other] ?? -1) === (pieces.ofToken[one] ?? -2) + 1;
}

/** Nothing but the point of an initial stands between two tokens: "U.S. Secretary". */
export function isAdjacentOrPoint(pieces: Pieces, one: number, other: number): boolean {
  if (isAdjacent(pieces, one, other)) return true;
  const from = pieces.ofToken[one] ?? -1;
  const isInitial = pieces.tokens[one]?.text.length === 1;
  return isInitial && pieces.ofToken[other] === from + 2 && pieces.list[from + 1]?.text === '.';
}

/** At most a comma stands between two neighbouring tokens: «الرئيس، فلان». */
export function isAdjacentOrComma(pieces: Pieces, one: number, other: number): boolean {
  const from = pieces.ofToken[one] ?? -1;
  const to = pieces.ofToken[other] ?? -9;
  if (from < 0 || to <= from) return false;
  for (let at = from + 1; at < to; at++)
    if (pieces.list[at]?.kind !== 'comma' && pieces.list[at]?.kind !== 'quote') return false;
  return true;
}

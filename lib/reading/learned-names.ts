/**
 * Names that the lexicon does not have: given by the corpus, or read from office + nationality + name.
 */
import { fold } from '@/lib/language/fold';
import type { Grammar } from '@/lib/language/grammar';
import type { Token } from '@/lib/language/tokens';
import { demonymAt, titleAt } from '@/lib/lexicon';
import type { EntityId } from '@/lib/model/entity';
import type { CueForms } from './cue-forms';
import { isAdjacent, isAdjacentOrComma, type NamesAt, type OfficePhrase } from './office-phrases';
import type { Pieces } from './pieces';
import { isComplementizerWord, isContentNounWord } from './word-classes';
import { isIn, phraseAt, withoutPrefix } from './words';

/** A name that earlier articles taught. */
export interface LearnedName {
  readonly id: EntityId;
  /** As written. */
  readonly name: string;
  readonly state: string | null;
  readonly office: string | null;
}

export interface NameWords {
  readonly at: number;
  readonly tokenCount: number;
  readonly particles: string;
  /** `null` for a name first seen here. */
  readonly known: LearnedName | null;
}

/** The longest learned full name at a token. */
export function learnedAt(
  learned: readonly LearnedName[],
  tokens: readonly Token[],
  at: number,
): NameWords | null {
  const word = tokens[at]?.text ?? '';
  for (const [stripped, particles] of [
    [word, ''],
    [withoutPrefix(word, ['و', 'ف']) ?? '', 'و'],
    [withoutPrefix(word, ['ب', 'ل']) ?? '', 'ل'],
  ] as const) {
    for (const name of byFirstWord(learned).get(stripped) ?? []) {
      const words = wordsOfName(name);
      if (words.every((part, k) => k === 0 || tokens[at + k]?.text === part))
        return { at, tokenCount: words.length, particles, known: name };
    }
  }
  return null;
}

const indexes = new WeakMap<readonly LearnedName[], Map<string, LearnedName[]>>();

function byFirstWord(learned: readonly LearnedName[]): ReadonlyMap<string, readonly LearnedName[]> {
  const known = indexes.get(learned);
  if (known) return known;
  const index = new Map<string, LearnedName[]>();
  for (const name of learned) {
    const first = wordsOfName(name)[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), name].sort((a, b) => b.name.length - a.name.length),
    );
  }
  indexes.set(learned, index);
  return index;
}

const wordsOfName = (name: LearnedName): readonly string[] => fold(name.name).split(' ');

const MOST_NAME_WORDS = 4;
const LEAST_NAME_WORDS = 2;

/** What tells a name from other words. */
export interface NameContext {
  readonly pieces: Pieces;
  readonly grammar: Grammar;
  readonly forms: CueForms;
  readonly names: NamesAt;
  /** Words of the language that are no names. */
  readonly common: readonly string[];
  /** How often each word stands in the text: surnames come again. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Words right after an office (a comma apart where the office says whose it is) that can only be a name: two to four
 * words that no list knows, up to a mark, a number, or a word that begins the next part of the clause. Where nothing
 * tells the end, two words. An indefinite office that no state follows («وزير خارجية │ … فلان الفلاني») is of its first
 * stranger, and the name begins after it.
 */
export function nameWordsAfter(context: NameContext, at: number, office: OfficePhrase): NameWords | null {
  const { pieces } = context;
  const follows =
    isAdjacent(pieces, at - 1, at) || (office.of.length > 0 && isAdjacentOrComma(pieces, at - 1, at));
  if (!follows || (office.number !== 'singular' && office.of.length === 0)) return null;
  const ofStranger = isOpenOffice(context, at, office) ? nameAt(context, at + 1) : null;
  return ofStranger ?? nameAt(context, at);
}

/** «وزير خارجية │», «المتحدث باسم حكومة │»: the last word wants to know whose, and the next is neither a name nor a list's word. */
function isOpenOffice(
  { pieces, names, grammar, ...context }: NameContext,
  at: number,
  office: OfficePhrase,
): boolean {
  const { tokens } = pieces;
  const last = tokens[at - 1]?.text ?? '';
  const isDefinite = grammar.articles.some((article) => last.startsWith(fold(article)));
  if (grammar.articles.length === 0 || isDefinite || office.of.length > 0 || office.tokenCount < 2)
    return false;
  if (names.at(at) !== undefined || !isAdjacent(pieces, at, at + 1)) return false;
  return mayBeName({ pieces, names, grammar, ...context }, at, 0);
}

/** The words of a name from a token on; `null` for fewer than two, and for a noun with its adjective. */
function nameAt(context: NameContext, at: number): NameWords | null {
  const { pieces } = context;
  let count = 0;
  while (count < MOST_NAME_WORDS && at + count < pieces.tokens.length) {
    if (count > 0 && !isAdjacent(pieces, at + count - 1, at + count)) break;
    if (!mayBeName(context, at + count, count)) break;
    count++;
  }
  if (count < LEAST_NAME_WORDS || isNounWithAdjective(context, at) || isLikeObject(context, at + count - 1))
    return null;
  return { at, tokenCount: count, particles: '', known: null };
}

/** «دعوة رسمية», «وفدا رفيعا»: an adjective that agrees makes the first word a noun; a surname comes again. */
function isNounWithAdjective({ pieces: { tokens }, counts }: NameContext, at: number): boolean {
  const [noun = '', adjective = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  if ((counts.get(adjective) ?? 0) > 1) return false;
  return ['ه', 'ا', 'ات'].some((ending) => noun.endsWith(ending) && adjective.endsWith(ending));
}

/** «حملت طابعا بناء»: a last word like an indefinite object is a surname where it comes again or the next part of the clause begins. */
function isLikeObject(context: NameContext, at: number): boolean {
  const { pieces, counts, grammar } = context;
  const LEAST_LETTERS = 5;
  const word = pieces.tokens[at]?.text ?? '';
  const isShaped =
    grammar.objectEndings.some((ending) => word.endsWith(ending)) && word.length >= LEAST_LETTERS;
  return isShaped && (counts.get(word) ?? 0) < 2 && !endsCleanly(context, at + 1);
}

function mayBeName(context: NameContext, at: number, position: number): boolean {
  const { pieces, grammar, forms, names, common } = context;
  const { tokens } = pieces;
  const word = tokens[at]?.text ?? '';
  if (word.length < 2 || /^\p{N}/u.test(word)) return false;
  if (position === 0 && word.startsWith('ال') && tokens[at]?.capitals === 0) return false;
  if (isCueWord(word, position, forms, grammar)) return false;
  const name = names.at(at);
  if (name && !name.candidates.some((id) => id.startsWith('person:'))) return false;
  if (name && position > 0 && name.tokenCount > 1) return false;
  if (titleAt(tokens, at) || demonymAt(tokens, at)?.tokenCount)
    return position > 0 && word.startsWith('ال') && demonymAt(tokens, at) !== null && !titleAt(tokens, at);
  if (isOrdinary(word, position, grammar, common)) return false;
  if (position >= LEAST_NAME_WORDS && !isFurtherName(context, at)) return false;
  const piece = pieces.ofToken[at] ?? -1;
  return !isFunctionWord(pieces, piece, grammar);
}

/** A third or fourth word is part of a name when something says so: a particle before it, an article, or that it comes again. */
function isFurtherName({ pieces, grammar, names, counts }: NameContext, at: number): boolean {
  const { tokens } = pieces;
  const word = tokens[at]?.text ?? '';
  if (isIn(grammar.nameParticles, tokens[at - 1]?.text) || isIn(grammar.nameParticles, word)) return true;
  if (names.at(at) !== undefined) return true;
  const isFamily = isFamilyName(word, grammar);
  // «فلان الفلاني │ دولة»: a family name ends a name, but for the second half of «عبد الفلان» and the like.
  const isOver =
    isFamilyName(tokens[at - 1]?.text ?? '', grammar) && !isIn(grammar.nameParticles, tokens[at - 2]?.text);
  return isFamily || (!isOver && (counts.get(word) ?? 0) > 1);
}

const isFamilyName = (word: string, grammar: Grammar): boolean =>
  grammar.articles.some((article) => word.startsWith(fold(article))) && !word.endsWith('ه');

/** A verb of saying; one that needs a clause after it may be a name («روي», «بين»). */
function isCueWord(word: string, position: number, forms: CueForms, grammar: Grammar): boolean {
  const form = forms.get(word) ?? forms.get(withoutPrefix(word, grammar.joinedConjunctions) ?? '');
  return form !== undefined && !(form.clauseOnly && position === 0);
}

/** A word of the language, or, where a name could be over, one that is built like a noun of doing. */
function isOrdinary(word: string, position: number, grammar: Grammar, common: readonly string[]): boolean {
  if ([common, grammar.unnamedSources, grammar.stateHeads].some((list) => isIn(list, word))) return true;
  const bare = withoutPrefix(word, [...grammar.joinedPrepositions, ...grammar.joinedConjunctions]);
  if (bare !== null && grammar.articles.some((article) => bare.startsWith(fold(article)))) return true;
  const plain = withoutPrefix(bare ?? word, grammar.articles) ?? bare;
  if (plain !== null && position > 0 && isIn(common, plain)) return true;
  return position >= LEAST_NAME_WORDS && shapesOf(grammar).test(word);
}

const shapes = new WeakMap<Grammar, RegExp>();

function shapesOf(grammar: Grammar): RegExp {
  let all = shapes.get(grammar);
  if (!all) {
    all = new RegExp(`^(?:${grammar.nounShapes.join('|') || '[]'})$`, 'u');
    shapes.set(grammar, all);
  }
  return all;
}

/** A name ends at a mark, a number, a cue, an office, or a little word; not in the middle of a noun phrase. */
function endsCleanly({ pieces, forms, grammar }: NameContext, token: number): boolean {
  const at = (pieces.ofToken[token - 1] ?? 0) + 1;
  const piece = pieces.list[at];
  if (piece === undefined || piece.kind !== 'word') return true;
  const led = withoutPrefix(piece.text, grammar.joinedPrepositions);
  const isLed = led !== null && grammar.articles.some((article) => led.startsWith(fold(article)));
  return (
    isLed ||
    forms.has(piece.text) ||
    isFunctionWord(pieces, at, grammar) ||
    titleAt(pieces.tokens, token) !== null
  );
}

/** Little words, and nouns of doing with whatever is written onto them (بضرورة، استعداده): no part of a name. */
function isFunctionWord(pieces: Pieces, at: number, grammar: Grammar): boolean {
  const word = pieces.list[at]?.text ?? '';
  const bare = withoutPrefix(word, [...grammar.joinedPrepositions, ...grammar.joinedConjunctions]);
  const { meetings } = grammar;
  const frames = [...meetings.verbs, ...meetings.withVerbs, ...meetings.nouns];
  if (frames.some((frame) => isIn(frame.words, word))) return true;
  const lists = [
    grammar.particles,
    grammar.negations,
    grammar.relatives,
    grammar.fillers,
    grammar.governors,
    grammar.occasionNouns,
    grammar.freeRelatives,
    grammar.institutionHeads,
    grammar.conveyedNouns,
  ];
  if (lists.some((list) => isIn(list, word) || (bare !== null && isIn(list, bare)))) return true;
  if (isComplementizerWord(grammar, word) || isContentNounWord(grammar, word)) return true;
  if (bare !== null && isContentNounWord(grammar, bare)) return true;
  return (
    phraseAt(grammar.adverbs, pieces.list, at) > 0 || phraseAt(grammar.adjunctStarters, pieces.list, at) > 0
  );
}

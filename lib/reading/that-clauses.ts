/**
 * What a verb of saying brings after it, where "that" may be missing.
 *
 *   told reporters on Tuesday (that) │ …       said in a statement: │ "…"       warned against │ …       denied │ …
 */
import type { Introducer } from './clauses';
import { quotationFrom } from './clauses';
import { startsTail } from './tails';
import type { CueHit, Range, Text } from './text';
import { isIn, phraseAt } from './words';

export interface After {
  readonly content: Range;
  readonly by: Introducer;
  readonly quotation: number;
  /** Where what stands between verb and content ends. */
  readonly adjunctEnd: number;
}

/** How far content may stand from its verb, in pieces. */
const REACH = 45;
const LEAST_WORDS = 2;

/** `onlyMarks`: the subject stands after the verb, so that only words in marks can follow. */
export function contentAfter(
  text: Text,
  cue: CueHit,
  from: number,
  end: number,
  onlyMarks: boolean,
): After | null {
  const { grammar, pieces } = text;
  const { form } = cue;
  const last = Math.min(end, from + REACH);
  const isTold = isIn(['tell', 'ask', 'remind'], form.lemma);
  let isTolling = isTold;
  for (let at = from; at < last; ) {
    const piece = pieces[at];
    if (!piece) return null;
    const quotation = quotationFrom(text, at);
    if (quotation >= 0) {
      const range = text.quotations.outer[quotation];
      const content = {
        from: at + 1,
        to: onlyMarks || !range ? (range?.to ?? end) : endOf(text, at + 1, end),
      };
      return {
        content: { ...content, to: Math.max(content.to, at + 1) },
        by: 'quote',
        quotation,
        adjunctEnd: at,
      };
    }
    if (piece.kind === 'colon') return at + 1 < end ? given(text, at + 1, end, 'colon') : null;
    if (piece.kind === 'bracket') {
      at = afterBracket(text, at, last);
      continue;
    }
    if (piece.kind === 'comma' || piece.kind === 'dash') {
      if (isGerund(text, at + 1)) return null;
      at++;
      continue;
    }
    if (text.cueAt.get(at)?.form.shape === 'participle') return null;
    if (isIn(grammar.complementizers, piece.text) && !onlyMarks) return given(text, at + 1, end, 'clause');
    if (startsTail(text, at)) {
      // "stressed, according to the agency, that …"
      const comma = nextComma(text, at, last);
      if (comma < 0 || onlyMarks) return null;
      at = comma + 1;
      continue;
    }
    const date = text.dates.get(at);
    if (date) {
      at = date.to;
      continue;
    }
    const adverb = phraseAt(grammar.adverbs, pieces, at);
    if (adverb > 0) {
      at += adverb;
      continue;
    }
    if (onlyMarks) {
      at++;
      continue;
    }
    if (form.prepositions.includes(piece.text)) return given(text, at + 1, end, 'preposition');
    if (isTolling) {
      at = afterAddressee(text, at, last);
      isTolling = false;
      continue;
    }
    if (phraseAt(grammar.adjunctStarters, pieces, at) > 0 || piece.text === 'to') {
      if (form.takesObject && !form.clauseOnly && at > from + 1) return null;
      at = afterAdjunct(text, at, last);
      continue;
    }
    if (form.speechOnly) return null;
    // "said, opening the session, that …"
    const that = isGerund(text, at) ? nextThat(text, at, last) : -1;
    if (that >= 0) return given(text, that + 1, end, 'clause');
    if (isIn(grammar.nouns?.conjunctions ?? [], piece.text)) return null;
    return given(text, at, end, form.takesObject ? 'object' : 'clause');
  }
  return null;
}

function given(text: Text, from: number, end: number, by: Introducer): After | null {
  const to = endOf(text, from, end);
  let words = 0;
  for (let at = from; at < to; at++) if (text.pieces[at]?.kind === 'word') words++;
  if (words < LEAST_WORDS && quotationFrom(text, from) < 0) return null;
  const quotation = quotationFrom(text, from);
  return { content: { from, to }, by, quotation, adjunctEnd: from };
}

function nextComma(text: Text, from: number, last: number): number {
  for (let at = from; at < last; at++) if (text.pieces[at]?.kind === 'comma') return at;
  return -1;
}

/** "that" right after a comma. */
function nextThat(text: Text, from: number, last: number): number {
  for (let at = from; at < last; at++)
    if (text.pieces[at]?.kind === 'comma' && isIn(text.grammar.complementizers, text.pieces[at + 1]?.text))
      return at + 1;
  return -1;
}

/** ", quoting …", ", adding …": a clause of its own. */
const isGerund = (text: Text, at: number): boolean =>
  text.cueAt.get(at)?.form.shape === 'participle' || /^\p{L}{3,}ing$/u.test(text.pieces[at]?.text ?? '');

function afterBracket(text: Text, from: number, last: number): number {
  for (let at = from + 1; at < last; at++) if (text.pieces[at]?.kind === 'bracket') return at + 1;
  return from + 1;
}

/** Before the newsroom's tail. */
function endOf(text: Text, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if ((text.quotations.at[at] ?? -1) < 0 && startsTail(text, at)) return at;
  return end;
}

/** "told │ reporters │", "told │ the BBC │": a naming, or words up to what begins a clause. */
function afterAddressee(text: Text, from: number, last: number): number {
  const { grammar, pieces } = text;
  const MOST_WORDS = 6;
  let at = isIn(grammar.nouns?.articles ?? [], pieces[from]?.text) ? from + 1 : from;
  const naming = text.namingAt.get(at);
  if (naming) {
    at = naming.to;
    while (
      at < last &&
      (isIn(grammar.mediaNouns, pieces[at]?.text) || isIn(grammar.institutionHeads, pieces[at]?.text))
    )
      at++;
    return at;
  }
  if (isIn(PRONOUNS, pieces[at]?.text)) return at + 1;
  const start = at;
  while (
    at < last &&
    at - start < MOST_WORDS &&
    pieces[at]?.kind === 'word' &&
    !beginsClause(text, at, at > start)
  )
    at++;
  return at;
}

const PRONOUNS = ['him', 'her', 'them', 'us', 'me', 'you', 'it'];

function beginsClause(text: Text, at: number, isInside: boolean): boolean {
  const { grammar, pieces } = text;
  const word = pieces[at]?.text;
  if (isIn(grammar.complementizers, word) || phraseAt(grammar.adjunctStarters, pieces, at) > 0) return true;
  if (text.dates.has(at)) return true;
  const { nouns } = grammar;
  const isPronoun = word !== undefined && nouns?.subjects[word] !== undefined;
  return isInside && (isPronoun || isIn(nouns?.articles ?? [], word) || text.namingAt.has(at));
}

/**
 * "in a statement │", "at a news conference with X │", "after talks in Paris │": up to a mark or what can begin a clause.
 */
function afterAdjunct(text: Text, from: number, last: number): number {
  const { grammar, pieces } = text;
  let sawNoun = false;
  for (let at = from + 1; at < last; ) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' && piece?.kind !== 'number') return at;
    if (isIn(grammar.complementizers, piece.text)) return at;
    const date = text.dates.get(at);
    if (date) return at;
    const naming = text.namingAt.get(at);
    if (naming) {
      // after a noun of occasion or a place the clause may begin with a name
      if (sawNoun && !naming.governed) return at;
      sawNoun = true;
      at = naming.to;
      continue;
    }
    if (isIn(grammar.occasionNouns, piece.text)) {
      sawNoun = true;
      at++;
      continue;
    }
    const isNewNoun =
      grammar.nouns?.subjects[piece.text] !== undefined || isIn(grammar.nouns?.articles ?? [], piece.text);
    if (sawNoun && isNewNoun && !isIn(grammar.governors, pieces[at - 1]?.text)) return at;
    if (text.cueAt.get(at)?.form.shape === 'participle') return at;
    at++;
  }
  return last;
}

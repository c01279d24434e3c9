/**
 * Subjects in a language that has words for "the" and "and" and puts the subject before its verb.
 *
 *   the foreign minister, Ada Quist, │ said          a senior official in the ministry │ said
 *   said │ Ada Quist and Per Lund                    he │ added
 */
import { titleAt } from '@/lib/lexicon';
import type { Naming, Subject, Text } from './text';
import { isIn, phraseAt } from './words';

export type Found =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'pronoun'; readonly of: 'm' | 'f' | 'p' | 'n'; readonly at: number }
  | { readonly kind: 'relative' };

const MOST_APPOSITION = 30;
const MOST_PHRASE = 14;

/** The subject that ends right before a verb, adverbs and an apposition between commas stepped over. */
export function subjectBefore(text: Text, verb: number, from: number): Found | null {
  const at = stepBack(text, verb, from);
  const before = text.pieces[at - 1];
  if (at <= from || !before) return null;
  if (before.kind === 'comma') return beyondApposition(text, at - 1, from) ?? rightBefore(text, at - 1, from);
  return endingAt(text, at, from);
}

function stepBack(text: Text, verb: number, from: number): number {
  const LONGEST = 4;
  let at = verb;
  for (;;) {
    const length = [4, 3, 2, 1].find(
      (words) => words <= LONGEST && phraseAt(text.grammar.adverbs, text.pieces, at - words) === words,
    );
    const day = dateBefore(text, at);
    if (length !== undefined && at - length >= from) at -= length;
    else if (day > from) at = day;
    else return at;
  }
}

/** "Quist │ on Tuesday │ said": where a date that ends here begins; -1 where none does. */
function dateBefore(text: Text, at: number): number {
  const REACH = 5;
  for (let from = at - 1; from >= at - REACH; from--)
    if (text.dates.get(from)?.to === at) return isDateLead(text, from - 1) ? from - 1 : from;
  return -1;
}

const isDateLead = (text: Text, at: number): boolean => text.pieces[at]?.text === 'on';

function endingAt(text: Text, at: number, from: number): Found | null {
  const { grammar, pieces } = text;
  const word = pieces[at - 1]?.text;
  if (isIn(grammar.relatives, word)) return { kind: 'relative' };
  const pronoun = grammar.nouns?.subjects[word ?? ''];
  if (pronoun) return { kind: 'pronoun', of: pronoun, at: at - 1 };
  const naming = text.namingTo.get(at);
  if (
    naming &&
    naming.from >= from &&
    !naming.governed &&
    !naming.isInner &&
    !isPartOfPhrase(text, naming, from)
  )
    return { kind: 'subject', subject: joinedBefore(text, naming, from) };
  return describedBefore(text, at, from);
}

/** "forces in northeast │ Syria": a state or a body inside a longer phrase. */
function isPartOfPhrase(text: Text, naming: Naming, from: number): boolean {
  if (naming.kind === 'person' || naming.from <= from) return false;
  const { nouns, adverbs } = text.grammar;
  const before = isIn(nouns?.articles ?? [], text.pieces[naming.from - 1]?.text)
    ? naming.from - 2
    : naming.from - 1;
  if (before < from || isBoundary(text, before) || isClauseStart(text, before) || text.cueAt.has(before))
    return false;
  const word = text.pieces[before]?.text;
  return (
    !isIn(nouns?.conjunctions ?? [], word) &&
    phraseAt(adverbs, text.pieces, before) === 0 &&
    !text.dates.has(before)
  );
}

/** "Ada Quist, the head of …, │ said": what stands before the comma that opens the apposition. */
function beyondApposition(text: Text, comma: number, from: number): Found | null {
  const here = text.namingTo.get(comma);
  // "Norway's foreign minister, Ada Quist, │ said": the apposition is a part of the naming
  if (here?.office && here.name && here.name.start > here.office.end) return rightBefore(text, comma, from);
  for (let at = comma - 1; at > Math.max(from, comma - MOST_APPOSITION); at--) {
    const kind = text.pieces[at]?.kind;
    if (kind === 'quote' || kind === 'stop' || kind === 'colon') return null;
    if (kind !== 'comma') continue;
    const found = endingAt(text, at, from);
    if (found?.kind === 'subject') return found;
  }
  return null;
}

function rightBefore(text: Text, at: number, from: number): Found | null {
  const naming = text.namingTo.get(at);
  if (!naming || naming.from < from || naming.governed || naming.isInner) return null;
  return { kind: 'subject', subject: joinedBefore(text, naming, from) };
}

/** With those before it who are joined by "and". */
export function joinedBefore(text: Text, last: Naming, from: number): Subject {
  const namings = [last];
  for (let first = last; ; ) {
    const before = first.conjoined
      ? namingBefore(text, first)
      : namings.length > 1
        ? listedBefore(text, first)
        : undefined;
    if (!before || before.from < from || before.governed || before.isInner) break;
    namings.unshift(before);
    first = before;
  }
  return { from: namings[0]?.from ?? last.from, to: last.to, namings };
}

/** The naming before "and" or "and the". */
export function namingBefore(text: Text, naming: Naming): Naming | undefined {
  const { nouns } = text.grammar;
  if (!nouns) return text.namingTo.get(naming.from);
  let at = naming.from;
  if (isIn(nouns.articles, text.pieces[at - 1]?.text)) at--;
  if (isIn(nouns.conjunctions, text.pieces[at - 1]?.text)) at--;
  if (text.pieces[at - 1]?.kind === 'comma') at--;
  return text.namingTo.get(at);
}

/** "Quist, │ Lund and Vella": the one before the comma of a list. */
export function listedBefore(text: Text, naming: Naming): Naming | undefined {
  if (!text.grammar.nouns || text.pieces[naming.from - 1]?.kind !== 'comma') return undefined;
  return text.namingTo.get(naming.from - 1);
}

/** The naming after a comma, "and", "and the", that is joined to what ends here. */
export function namingAfter(text: Text, to: number): Naming | undefined {
  const { nouns } = text.grammar;
  let at = text.pieces[to]?.kind === 'comma' ? to + 1 : to;
  if (nouns) {
    if (isIn(nouns.conjunctions, text.pieces[at]?.text)) at++;
    if (isIn(nouns.articles, text.pieces[at]?.text)) at++;
  }
  const next = text.namingAt.get(at);
  return next?.conjoined ? next : undefined;
}

/** The subject right after a verb: "said │ Ada Quist". */
export function subjectAfter(text: Text, at: number, end: number): Found | null {
  const { grammar, pieces } = text;
  const pronoun = grammar.nouns?.subjects[pieces[at]?.text ?? ''];
  if (pronoun) return { kind: 'pronoun', of: pronoun, at };
  if (isIn(grammar.complementizers, pieces[at]?.text)) return null;
  const start = isIn(grammar.nouns?.articles ?? [], pieces[at]?.text) ? at + 1 : at;
  const naming = text.namingAt.get(start);
  if (naming && naming.kind !== 'place' && !naming.isInner)
    return { kind: 'subject', subject: joinedAfter(text, naming, end) };
  return describedAfter(text, at, end);
}

function joinedAfter(text: Text, first: Naming, end: number): Subject {
  const namings = [first];
  let { to } = first;
  for (;;) {
    const next = namingAfter(text, to);
    if (!next || next.to > end) break;
    namings.push(next);
    to = next.to;
  }
  return { from: first.from, to, namings };
}

/** Whether a word can be the head of a source that is only described. */
function isHead(text: Text, at: number): boolean {
  const word = text.pieces[at]?.text;
  if (isIn(text.grammar.unnamedSources, word) || isIn(text.grammar.institutionHeads, word)) return true;
  const title = titleAt(text.tokens, text.pieces[at]?.token ?? -1);
  return title !== null;
}

const isBoundary = (text: Text, at: number): boolean => {
  const piece = text.pieces[at];
  const isInitial =
    piece?.text === '.' &&
    text.pieces[at - 1]?.kind === 'word' &&
    (text.pieces[at - 1]?.text.length ?? 9) === 1;
  if (isInitial) return false;
  const isHyphen = piece?.kind === 'dash' && !piece.spaceBefore && !piece.spaceAfter;
  return piece === undefined || (piece.kind !== 'word' && piece.kind !== 'number' && !isHyphen);
};

const isClauseStart = (text: Text, at: number): boolean =>
  isIn(text.grammar.nouns?.clauseStarts ?? [], text.pieces[at]?.text);

/** "a senior official in the ministry │": from its article, or from the clause's beginning. */
function describedBefore(text: Text, to: number, from: number): Found | null {
  let start = to;
  while (
    start > from &&
    to - start < MOST_PHRASE &&
    !isBoundary(text, start - 1) &&
    !isClauseStart(text, start - 1)
  ) {
    if (text.dates.has(start - 1) || text.cueAt.has(start - 1)) break;
    start--;
  }
  for (let at = start; at < to; at++) {
    if (!isHead(text, at)) continue;
    // the last word of a run of nouns is the head: "foreign ministry │ official"
    let head = at;
    while (head + 1 < to && isHead(text, head + 1)) head++;
    if (head + 1 < to && !isAfterHead(text, head + 1)) continue;
    return { kind: 'subject', subject: { from: firstOf(text, head, start), to, namings: [] } };
  }
  return capitalsBefore(text, to, start);
}

/** "the Financial Herald │ reported", "Oakes │ said": nothing but capitalised words, of which nothing is known. */
function capitalsBefore(text: Text, to: number, least: number): Found | null {
  const MOST_WORDS = 4;
  let at = to;
  while (at > least && to - at < MOST_WORDS && hasCapital(text, at - 1)) at--;
  const isThe = isIn(text.grammar.nouns?.articles ?? [], text.pieces[at - 1]?.text);
  const isOpen = at === least || isThe || isClauseStart(text, at - 1);
  return at < to && isOpen ? { kind: 'subject', subject: { from: at, to, namings: [] } } : null;
}

const hasCapital = (text: Text, at: number): boolean =>
  (text.tokens[text.pieces[at]?.token ?? -1]?.capitals ?? 0) > 0 &&
  !isIn(text.grammar.governors, text.pieces[at]?.text) &&
  !isIn(text.grammar.questionWords, text.pieces[at]?.text);

/** "officials │ in …", "people │ familiar with …". */
const isAfterHead = ({ grammar, pieces }: Text, at: number): boolean =>
  [grammar.governors, grammar.relatives, grammar.afterSources].some((list) => isIn(list, pieces[at]?.text));

/** Back over adjectives to the article, which is left out, or to a preposition. */
function firstOf(text: Text, head: number, least: number): number {
  let at = head;
  while (at > least) {
    const word = text.pieces[at - 1]?.text;
    if (isIn(text.grammar.nouns?.articles ?? [], word) || isIn(text.grammar.governors, word)) break;
    at--;
  }
  return at;
}

/** "│ a senior official in the ministry": up to a mark, a date or an adjunct. */
function describedAfter(text: Text, from: number, end: number): Found | null {
  const { grammar, pieces } = text;
  const start = isIn(grammar.nouns?.articles ?? [], pieces[from]?.text) ? from + 1 : from;
  const REACH = 6;
  for (let at = start; at < Math.min(end, start + REACH); at++) {
    if (isBoundary(text, at) || isIn(grammar.governors, pieces[at]?.text) || text.dates.has(at)) return null;
    if (!isHead(text, at)) continue;
    let to = at + 1;
    while (to < end && isHead(text, to)) to++;
    if (isIn(['of', 'in', 'at', 'from', 'for', 'with'], pieces[to]?.text))
      while (
        to < end &&
        to - at < MOST_PHRASE &&
        !isBoundary(text, to) &&
        !text.dates.has(to) &&
        !text.cueAt.has(to)
      )
        to++;
    return { kind: 'subject', subject: { from: start, to, namings: [] } };
  }
  return null;
}

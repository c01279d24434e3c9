/**
 * What stands after a cue: its subject, its adjuncts, and where its content begins.
 *
 *   أكد │ الوزير │ خلال لقاء صحفي أمس │ أن │ الاتفاق قريب
 *   cue │ subject │ adjunct           │ complementizer │ content
 *
 * The content is brought by a complementizer, a colon, an opening mark, the cue's own preposition, or it is the cue's
 * object. An adjunct is stepped over up to a comma, a date, or the word that brings the content.
 */
import { fold } from '@/lib/language/fold';
import { titleAt } from '@/lib/lexicon';
import { type CueHit, type Naming, namingsIn, type Range, type Subject, type Text } from './text';
import { isComplementizerWord, isContentNounWord } from './word-classes';
import { isIn, phraseAt, withoutPrefix } from './words';

export type Introducer = 'clause' | 'colon' | 'quote' | 'preposition' | 'object';

export interface Clause {
  readonly subject: Subject | null;
  /** Between subject and content: occasion, day, addressee. */
  readonly adjunct: Range;
  readonly content: Range;
  readonly by: Introducer;
  /** Index in `quotations.outer` where the content begins with marks, else -1. */
  readonly quotation: number;
}

/** How far a cue looks for its content, in pieces. */
const REACH = 60;

/** The clause of a cue, inside `end`; without content where none was found. */
export function clauseOf(
  text: Text,
  cue: CueHit,
  end: number,
): { subject: Subject | null; clause: Clause | null } {
  const start = skipAdverbs(text, cue.to, end);
  const takesSubject = cue.form.shape === 'past' || cue.form.shape === 'present';
  const subject = takesSubject ? subjectAt(text, start, end, cue) : null;
  return { subject, clause: introduced(text, cue, subject, subject?.to ?? start, end) };
}

/** The clause whose content begins somewhere after `from`; `null` where nothing brings any. */
export function introduced(
  text: Text,
  cue: CueHit,
  subject: Subject | null,
  from: number,
  end: number,
): Clause | null {
  const found = introduce(text, cue, subject, from, end);
  if (!found) return null;
  const adjunct = { from, to: found.at };
  return { subject, adjunct, content: found.content, by: found.by, quotation: found.quotation };
}

/** Steps over adverbs that stand between the parts of a clause, and the commas after them. */
export function skipAdverbs(text: Text, from: number, end: number): number {
  let at = from;
  for (;;) {
    const length = Math.max(
      phraseAt(text.grammar.adverbs, text.pieces, at),
      phraseAt(text.grammar.addresses, text.pieces, at),
    );
    if (length > 0 && at + length <= end) at += length;
    else if (text.pieces[at]?.kind === 'comma' && at > from && at < end) at++;
    else return at;
  }
}

/** The subject right after a verb: named, or a described source up to what brings the content. */
export function subjectAt(text: Text, from: number, end: number, cue: CueHit): Subject | null {
  // «قال "فلان" إن …»: marks round a name
  const isMarked = text.pieces[from]?.kind === 'quote' && text.namingAt.has(from + 1);
  const marked = isMarked ? text.namingAt.get(from + 1) : undefined;
  if (marked && text.pieces[marked.to]?.kind === 'quote' && !marked.governed && agrees(cue, marked))
    return { from: marked.from, to: marked.to + 1, namings: [marked] };
  const first = text.namingAt.get(from);
  if (first && !first.governed && agrees(cue, first)) return joined(text, first, end);
  const word = text.pieces[from]?.text;
  const { unnamedSources, institutionHeads, pairWords } = text.grammar;
  const pair = isIn(pairWords, word) ? lastTwo(text, from) : [];
  if (pair.length === 2) return { from, to: from + 1, namings: pair };
  if (isIn(unnamedSources, word) || isIn(institutionHeads, word)) return described(text, from, end);
  if (first) return null;
  const title = titleAt(text.tokens, text.pieces[from]?.token ?? -1);
  if (title?.particles === '' && title.number === 'singular') return described(text, from, end);
  return stranger(text, from, end, cue);
}

/** «الرئيسان», «الجانبان»: the two people named last, where they are of one article's pair and no third is near. */
function lastTwo(text: Text, before: number): readonly Naming[] {
  const REACH = 120;
  const found = new Map<string, Naming>();
  const near = namingsIn(text, { from: Math.max(0, before - REACH), to: before });
  for (const naming of [...near].reverse())
    if (naming.kind === 'person' && naming.number === 'singular' && !found.has(naming.key))
      found.set(naming.key, naming);
  const [last, other] = [...found.values()].filter(({ state }) => state !== null);
  return last && other && last.state !== other.state ? [other, last] : [];
}

const MOST_STRANGER_WORDS = 4;

/**
 * One or more words between a verb of saying and what it brings, of which nothing is known: someone without an office.
 * He is named as he is written, so that the saying is not carried over to someone else.
 */
function stranger(text: Text, from: number, end: number, cue: CueHit): Subject | null {
  const { form } = cue;
  if (form.shape !== 'past' || form.number !== 'singular') return null;
  let to = from;
  while (to < end && to - from < MOST_STRANGER_WORDS && isStrange(text, to, to === from)) to++;
  if (to === from || (to === from + 1 && text.pieces[from]?.text.endsWith('ا'))) return null;
  const isAddress = isIn(text.grammar.addressCues, fold(form.lemma));
  const brings =
    isComplementizer(text, to) || text.pieces[to]?.kind === 'colon' || quotationFrom(text, to) >= 0;
  const isDescribed =
    text.pieces[to]?.kind === 'comma' && isIn(text.grammar.appositions, text.pieces[to + 1]?.text);
  if (isAddress || (form.takesObject && !brings && !isDescribed)) return null;
  const isOver =
    brings || text.dates.has(to) || text.pieces[to]?.kind === 'comma' || isAdjunctStart(text, to);
  return isOver ? { from, to, namings: [] } : null;
}

const isAdjunctStart = (text: Text, at: number): boolean =>
  phraseAt(text.grammar.adjunctStarters, text.pieces, at) > 0;

/** A word that is none of the little ones, nor a noun of doing, nor one with a preposition written onto it. */
function isStrange(text: Text, at: number, isFirst: boolean): boolean {
  const { grammar, pieces } = text;
  const piece = pieces[at];
  if (piece?.kind !== 'word' || text.dates.has(at) || text.namingAt.has(at)) return false;
  if (isIn(grammar.occasionNouns, piece.text) || isMeetingNoun(grammar, piece.text)) return false;
  const lists = [grammar.negations, grammar.relatives, grammar.fillers, grammar.particles, grammar.governors];
  if (lists.some((list) => isIn(list, piece.text)) || isComplementizerWord(grammar, piece.text)) return false;
  if (isContentNoun(text, at) || isAdjunctStart(text, at) || phraseAt(grammar.adverbs, pieces, at) > 0)
    return false;
  if (isFirst && text.cueAt.has(at)) return false;
  const bare = withoutPrefix(piece.text, grammar.joinedPrepositions);
  return bare === null || !(isDefinite(grammar, bare) || isIn(grammar.pronouns, bare));
}

const isMeetingNoun = (grammar: Text['grammar'], word: string): boolean =>
  grammar.meetings.nouns.some((frame) => isIn(frame.words, word));

const isDefinite = (grammar: Text['grammar'], word: string): boolean =>
  grammar.articles.some((article) => word.startsWith(fold(article)));

/** A verb before its subject is singular, whatever the subject's number; its gender agrees. */
function agrees(cue: CueHit, naming: Naming): boolean {
  if (cue.form.number !== 'singular') return false;
  if (naming.kind === 'place') return false;
  return cue.form.gender === null || naming.gender === null || naming.gender === cue.form.gender;
}

/** Everyone named together with the first: «فلان وفلان». */
export function joined(text: Text, first: Naming, end: number): Subject {
  const namings = [first];
  let to = first.to;
  for (;;) {
    const comma = text.pieces[to]?.kind === 'comma' ? 1 : 0;
    const next = text.namingAt.get(to + comma);
    if (!next?.conjoined || next.governed || next.to > end) break;
    namings.push(next);
    to = next.to;
  }
  return { from: first.from, to, namings };
}

/** «مصدر في وزارة …»، «مكتب رئيس …»: up to a comma, a mark, a date or what brings the content. */
function described(text: Text, from: number, end: number): Subject | null {
  const MOST_WORDS = 14;
  let to = from + 1;
  for (; to < Math.min(end, from + MOST_WORDS); to++) {
    const piece = text.pieces[to];
    if (!piece || (piece.kind !== 'word' && piece.kind !== 'number')) break;
    if (isComplementizer(text, to) || text.dates.has(to) || text.cueAt.get(to)?.form.shape === 'past') break;
    if (to > from + 1 && isIn(text.grammar.subjectEnds, piece.text)) break;
    if (text.grammar.articles.slice(1).some((joint) => piece.text.startsWith(fold(joint)))) break;
    if (isIn(text.grammar.occasionNouns, text.pieces[to + 1]?.text) && isAdjunctStart(text, to)) break;
    const isBare = !isDefinite(text.grammar, piece.text);
    if ((isBare && isContentNoun(text, to)) || isIn(text.grammar.conveyedNouns, piece.text)) break;
  }
  return to > from ? { from, to, namings: [] } : null;
}

interface Found {
  readonly at: number;
  readonly content: Range;
  readonly by: Introducer;
  readonly quotation: number;
}

interface Walk {
  /** Nothing but adverbs, dates and commas since the subject or the last comma. */
  isFresh: boolean;
  inAdjunct: boolean;
  preposition: number;
}

function introduce(
  text: Text,
  cue: CueHit,
  subject: Subject | null,
  from: number,
  end: number,
): Found | null {
  const { form } = cue;
  const walk: Walk = { isFresh: true, inAdjunct: false, preposition: -1 };
  const last = Math.min(end, from + REACH);
  let at = from;
  const found = (by: Introducer, content: number, quotation = quotationFrom(text, content)): Found => ({
    at,
    by,
    quotation,
    content: { from: quotation >= 0 ? content + 1 : content, to: end },
  });
  while (at < last) {
    const piece = text.pieces[at];
    if (!piece) break;
    const quotation = quotationFrom(text, at);
    if (quotation >= 0) {
      if (!form.prepositionOnly && isSpeech(text, quotation, walk.isFresh))
        return found('quote', at, quotation);
      at = (text.quotations.outer[quotation]?.to ?? at) + 1;
      walk.isFresh = false;
      continue;
    }
    if (piece.kind === 'colon' && !form.prepositionOnly) {
      // «قوله: إن …»
      const next = isComplementizer(text, at + 1) ? at + 2 : at + 1;
      return next < end ? found('colon', next) : null;
    }
    if (
      piece.kind === 'comma' ||
      piece.kind === 'pause' ||
      piece.kind === 'dash' ||
      piece.kind === 'bracket'
    ) {
      walk.isFresh = true;
      at++;
      continue;
    }
    if (isComplementizer(text, at) && !form.speechOnly && !form.prepositionOnly) {
      // «أنه: "…"»
      const next = text.pieces[at + 1]?.kind === 'colon' ? at + 2 : at + 1;
      return next < end ? found('clause', next) : null;
    }
    if (at > from && startsNextReport(text, at)) break;
    const date = text.dates.get(at);
    if (date !== undefined) {
      walk.isFresh = true;
      at = date.to;
      continue;
    }
    const adverb = phraseAt(text.grammar.adverbs, text.pieces, at);
    if (adverb > 0) {
      at += adverb;
      continue;
    }
    const brought = form.clauseOnly || form.speechOnly ? null : byPreposition(text, cue, at);
    if (brought !== null && walk.isFresh && !walk.inAdjunct) return found('preposition', brought);
    if (brought !== null && walk.preposition < 0) walk.preposition = brought;
    else if (brought !== null && walk.isFresh) walk.preposition = brought;
    if (canBeObject(text, cue, subject, at, walk)) return found('object', at);
    if (phraseAt(text.grammar.adjunctStarters, text.pieces, at) > 0) walk.inAdjunct = true;
    const naming = text.namingAt.get(at);
    walk.isFresh = false;
    at = naming && naming.to <= last ? naming.to : at + 1;
  }
  return walk.preposition >= 0 && walk.preposition < end ? found('preposition', walk.preposition) : null;
}

/** The next verb or participle of the chain: what stands before it brought nothing. */
function startsNextReport(text: Text, at: number): boolean {
  const cue = text.cueAt.get(at);
  if (!cue) return false;
  return cue.form.shape === 'participle' ? !cue.form.doubtful : cue.form.shape === 'past' && cue.joined;
}

/** Whether a piece opens a content clause: «أن»، «بأنه» but not «بعد أن»، «كما أن». */
export function isComplementizer(text: Text, at: number): boolean {
  const { grammar, pieces } = text;
  if (pieces[at]?.kind !== 'word' || !isComplementizerWord(grammar, pieces[at]?.text ?? '')) return false;
  const before = pieces[at - 1]?.text ?? '';
  const bare = withoutPrefix(before, grammar.joinedConjunctions) ?? '';
  return !isIn(grammar.notBeforeContent, before) && !isIn(grammar.notBeforeContent, bare);
}

/** Where the content begins that the cue's own preposition brings; `null` where none stands here. */
function byPreposition(text: Text, cue: CueHit, at: number): number | null {
  const word = text.pieces[at]?.text ?? '';
  const { prepositions } = cue.form;
  if (prepositions.includes(word)) return isComplementizer(text, at + 1) ? at + 2 : at + 1;
  const { joinedPrepositions, adjunctStarters } = text.grammar;
  const letter = joinedPrepositions.find(
    (p) => prepositions.includes(p) && word.startsWith(p) && word.length > 3,
  );
  if (
    letter === undefined ||
    isIn(adjunctStarters, word) ||
    phraseAt(text.grammar.adverbs, text.pieces, at) > 0
  )
    return null;
  return at;
}

function canBeObject(text: Text, cue: CueHit, subject: Subject | null, at: number, walk: Walk): boolean {
  const { form } = cue;
  if (form.clauseOnly || form.speechOnly || form.prepositionOnly || text.pieces[at]?.kind !== 'word')
    return false;
  if (isLedNoun(text, at) || isIn(text.grammar.appositions, text.pieces[at]?.text)) return false;
  if (form.doubtful) return walk.isFresh && hasPronoun(text, at);
  if (!form.takesObject) return false;
  if (isContentNoun(text, at)) return true;
  if (!walk.isFresh || walk.inAdjunct) return false;
  if (
    phraseAt(text.grammar.adjunctStarters, text.pieces, at) > 0 ||
    isIn(text.grammar.particles, text.pieces[at]?.text)
  )
    return false;
  const naming = text.namingAt.get(at);
  if (naming) return subject !== null || form.shape === 'participle';
  return true;
}

/** «للموقع», «بالصحيفة»: a preposition and an article written onto a noun. */
function isLedNoun({ grammar, pieces }: Text, at: number): boolean {
  const word = pieces[at]?.text ?? '';
  const led = withoutPrefix(word, grammar.joinedPrepositions);
  return (
    led !== null &&
    (isDefinite(grammar, led) || grammar.articles.slice(1).some((joint) => word.startsWith(fold(joint))))
  );
}

export const isContentNoun = (text: Text, at: number): boolean =>
  isContentNounWord(text.grammar, text.pieces[at]?.text ?? '');

function hasPronoun(text: Text, at: number): boolean {
  const word = text.pieces[at]?.text ?? '';
  return word.length > 4 && text.grammar.suffixes.slice(0, 4).some((suffix) => word.endsWith(suffix));
}

/** The outermost quotation whose opening mark stands here; -1 where none does. */
export function quotationFrom(text: Text, at: number): number {
  if (text.pieces[at]?.kind !== 'quote') return -1;
  const index = text.quotations.at[at] ?? -1;
  return text.quotations.outer[index]?.from === at + 1 ? index : -1;
}

/** Marks round one or two words are a name or a term, unless a cue stands right before them. */
function isSpeech(text: Text, quotation: number, isFresh: boolean): boolean {
  const range = text.quotations.outer[quotation];
  if (!range || isIn(text.grammar.namedThings, text.pieces[range.from - 2]?.text)) return false;
  let words = 0;
  for (let at = range.from; at < range.to; at++) if (text.pieces[at]?.kind === 'word') words++;
  return words > 3 || (isFresh && words > 1 && !text.namingAt.has(range.from));
}

/**
 * Attribution where the subject stands before its verb and the words may stand on either side of both.
 *
 *   X said (that) …            content after          "…," said X · …, X said       content before
 *   "…," X said, "…"           both                   "…" alone, right after        goes on with the last
 *
 * Speakers as in the verb-first reading: named, described, or carried over to a pronoun of the same gender.
 */
import { accordingToAtHead, accordingToAtTail } from './according-to';
import type { Draft } from './attribution';
import { quotationFrom } from './clauses';
import { trimmed } from './content';
import { isInsideMarks } from './cues';
import { type Found, subjectAfter, subjectBefore } from './noun-phrases';
import { inferred, isMedium, type Memory, type Speakers, speakersOf } from './speakers';
import { startsTail } from './tails';
import type { CueHit, Range, Sentence, Text } from './text';
import { contentAfter } from './that-clauses';
import { isIn, phraseAt } from './words';

interface State {
  readonly text: Text;
  readonly sentence: Sentence;
  readonly memory: Memory;
  readonly drafts: Draft[];
  open: Draft | null;
}

/** `last` is the statement before this sentence, which words in marks alone go on with. */
export function readSubjectFirst(
  text: Text,
  sentence: Sentence,
  memory: Memory,
  last: Draft | null,
): readonly Draft[] {
  const state: State = { text, sentence, memory, drafts: [], open: null };
  const quoted = wholeQuotation(text, sentence);
  if (quoted) {
    if (last && isNext(text, last, sentence)) goOn(text, last, quoted);
    return [];
  }
  const head = accordingToAtHead(text, sentence);
  if (head) accept(state, head);
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = text.cueAt.get(at);
    if (!cue || isInsideMarks(text.quotations, at) || cue.to > sentence.to) continue;
    const draft = readCue(state, cue);
    if (draft) accept(state, draft);
    at = cue.to - 1;
  }
  if (state.drafts.length === 0) {
    const tail = accordingToAtTail(text, sentence);
    if (tail) accept(state, tail);
  }
  return state.drafts;
}

/** A sentence that is nothing but words in marks. */
function wholeQuotation(text: Text, { from, to }: Sentence): Range | null {
  const quoted = text.quotations.outer[quotationFrom(text, from)];
  if (!quoted) return null;
  for (let at = quoted.to; at < to; at++) if (text.pieces[at]?.kind === 'word') return null;
  return { from: quoted.from, to: Math.min(quoted.to, to) };
}

/** The statement ends the sentence right before, and is itself at least partly in marks. */
function isNext(text: Text, last: Draft, sentence: Sentence): boolean {
  const { index } = sentence;
  const isRightBefore =
    text.sentences[index - 1] === last.sentence || last.ranges?.at(-1)?.to === lastWord(text, index - 1);
  return isRightBefore && !last.via;
}

const lastWord = (text: Text, index: number): number => {
  let at = text.sentences[index]?.to ?? 0;
  while (at > 0 && !['word', 'number'].includes(text.pieces[at - 1]?.kind ?? '')) at--;
  return at;
};

function goOn(text: Text, last: Draft, quoted: Range): void {
  const before = last.ranges ?? [{ from: last.clause.content.from, to: last.end }];
  last.ranges = [...before, trimmed(text, quoted)];
}

function accept(state: State, draft: Draft): void {
  state.drafts.push(draft);
  if (draft.via) return;
  if (state.open && !state.open.isBefore)
    state.open.end = Math.min(state.open.end, clauseStart(state.text, draft, state.open));
  state.open = draft;
  state.memory.spoke(draft.speakers);
}

/** Back over the subject, its article, "and", and a comma. */
function clauseStart(text: Text, draft: Draft, open: Draft): number {
  const { clause, cue } = draft;
  let at = clause.subject && clause.subject.from < cue.from ? clause.subject.from : cue.from;
  const { nouns, adverbs, fillers } = text.grammar;
  for (;;) {
    const word = text.pieces[at - 1];
    const isSmall =
      word?.kind === 'comma' ||
      isIn(nouns?.articles ?? [], word?.text) ||
      isIn(nouns?.conjunctions ?? [], word?.text) ||
      isIn(fillers, word?.text) ||
      isIn(Object.keys(nouns?.subjects ?? {}), word?.text) ||
      phraseAt(adverbs, text.pieces, at - 1) === 1;
    if (!isSmall || at - 1 <= open.clause.content.from) return at;
    at--;
  }
}

function readCue(state: State, cue: CueHit): Draft | null {
  const { text, sentence, open } = state;
  if (isHypothetical(text, cue)) return null;
  if (cue.form.shape === 'participle') return readGerund(state, cue);
  const isOpen =
    open !== null && !open.isBefore && cue.from < open.end && cue.from > open.clause.content.from;
  const from = isOpen ? open.clause.content.from : sentence.from;
  const before = subjectBefore(text, cue.from, from);
  if (before?.kind === 'relative') return null;
  const inverted = isAfterMark(text, cue) ? subjectAfter(text, cue.to, sentence.to) : null;
  const found = inverted && (inverted.kind === 'subject' || !before) ? inverted : before;
  const isInverted = found !== null && found === inverted;
  const speakers = found ? speakersFrom(state, found) : chained(state, cue);
  if (!speakers) return null;
  const subject = found?.kind === 'subject' ? found.subject : null;
  const after = contentAfter(
    text,
    cue,
    isInverted ? endOfSubject(text, found) : cue.to,
    sentence.to,
    isInverted,
  );
  const lead = found ? leadOf(text, state, cue, found, isInverted) : null;
  const why = whyOf(found, isInverted, lead !== null);
  const shared = { cue, sentence, speakers, about: aboutOf(text, sentence, lead), why };
  const isQuotedLead = lead !== null && isInsideMarks(text.quotations, lead.from);
  const isAwaited = text.pieces[sentence.to - 1]?.kind === 'colon' && !isQuotedLead;
  if (lead && !isAwaited && (!after || (after.by === 'quote' && isQuotedLead))) {
    const adjunct = {
      from: Math.max(cue.to, isInverted ? endOfSubject(text, found) : cue.to),
      to: after?.adjunctEnd ?? sentence.to,
    };
    const clause = {
      subject,
      adjunct,
      content: lead,
      by: quotationFrom(text, lead.from - 1) >= 0 ? 'quote' : 'clause',
      quotation: -1,
    } as const;
    const ranges = after?.by === 'quote' ? [lead, after.content] : [lead];
    return { ...shared, clause, via: null, end: lead.to, ranges, isBefore: true };
  }
  if (!after) {
    const toCome = awaited(text, sentence, shared, subject);
    if (toCome) return toCome;
    const isPaper = cue.form.lemma === 'report' && speakers[0]?.naming === null;
    const isTail = isOpen && !isPaper && !isMedium(text, speakers);
    const whole = isTail && found ? wholeBefore(text, state, found) : null;
    if (!whole || !isOpen) {
      cutAtTail(text, found, isOpen ? open : null);
      return null;
    }
    const adjunct = { from: cue.to, to: sentence.to };
    const clause = { subject, adjunct, content: whole, by: 'clause', quotation: -1 } as const;
    const outer: Draft = { ...shared, clause, via: null, end: whole.to, ranges: [whole], isBefore: true };
    cutAtTail(text, found, open);
    state.drafts[state.drafts.indexOf(open)] = { ...open, via: outer };
    state.open = null;
    return outer;
  }
  const clause = {
    subject,
    adjunct: { from: cue.to, to: after.adjunctEnd },
    content: after.content,
    by: after.by,
    quotation: after.quotation,
  } as const;
  const isInner = isOpen && found !== null && !isNewClause(text, cue, found);
  if (isInner && !(subject && subject.namings.length > 0)) return null;
  if (isInner && isMedium(text, open.speakers)) {
    // "the agency reported that X said …" is X's saying and not the agency's
    state.drafts.splice(state.drafts.indexOf(open), 1);
    state.open = null;
    return { ...shared, clause, via: null, end: after.content.to };
  }
  return { ...shared, clause, via: isInner ? open : null, end: after.content.to };
}

/** "X told the paper:" at the end of a paragraph: the words in marks that follow are to be the content. */
function awaited(
  text: Text,
  sentence: Sentence,
  shared: Pick<Draft, 'cue' | 'sentence' | 'speakers' | 'about' | 'why'>,
  subject: Draft['clause']['subject'],
): Draft | null {
  if (text.pieces[sentence.to - 1]?.kind !== 'colon') return null;
  const none = { from: sentence.to, to: sentence.to };
  const clause = {
    subject,
    adjunct: { from: shared.cue.to, to: sentence.to },
    content: none,
    by: 'colon',
    quotation: -1,
  } as const;
  return { ...shared, clause, via: null, end: sentence.to, ranges: [], isBefore: true };
}

/** "X announced a plan, │ Y said": all before the comma is Y's. */
function wholeBefore(text: Text, { sentence }: State, found: Found): Range | null {
  if (found.kind !== 'subject') return null;
  let at = found.subject.from;
  if (isIn(text.grammar.nouns?.articles ?? [], text.pieces[at - 1]?.text)) at--;
  return text.pieces[at - 1]?.kind === 'comma' ? { from: sentence.from, to: at - 1 } : null;
}

/** "…, the paper reported on Friday.": who tells it again stands after a comma, and brings nothing. */
function cutAtTail(text: Text, found: Found | null, open: Draft | null): void {
  if (found?.kind !== 'subject' || !open) return;
  let at = found.subject.from;
  if (isIn(text.grammar.nouns?.articles ?? [], text.pieces[at - 1]?.text)) at--;
  const mark = text.pieces[at - 1]?.kind;
  if (mark === 'comma' || mark === 'quote') open.end = Math.min(open.end, at);
}

function whyOf(found: Found | null, isInverted: boolean, isLead: boolean): readonly string[] {
  if (!found) return ['verb-chain'];
  if (found.kind === 'pronoun') return ['carried-over'];
  return [isInverted ? 'quote-verb-subject' : isLead ? 'content-subject-verb' : 'subject-verb-content'];
}

/** "to say", "did not say", "would say". */
function isHypothetical(text: Text, cue: CueHit): boolean {
  const { modals, negations, adverbs } = text.grammar;
  let at = cue.from - 1;
  while (phraseAt(adverbs, text.pieces, at) === 1 && !isIn(modals, text.pieces[at]?.text)) at--;
  const word = text.pieces[at]?.text;
  return text.pieces[at]?.kind === 'word' && (isIn(modals, word) || isIn(negations, word));
}

/** ", adding that …": whoever has the word in this sentence. */
function readGerund(state: State, cue: CueHit): Draft | null {
  const { text, sentence, open } = state;
  const before = text.pieces[cue.from - 1];
  const quotedAs = before?.text === 'as' && text.pieces[cue.from - 2]?.text === 'quoted';
  const quoted = before?.text === 'as' ? text.namingTo.get(cue.from - 1) : undefined;
  const isQuoted =
    quoted !== undefined && ['quoted', 'cited'].includes(text.pieces[quoted.from - 1]?.text ?? '');
  const found: Found | null = isQuoted
    ? { kind: 'subject', subject: { from: quoted.from, to: quoted.to, namings: [quoted] } }
    : quotedAs
      ? subjectBefore(text, cue.from - 3, sentence.from)
      : null;
  const isChain =
    before?.kind === 'comma' ||
    before?.kind === 'quote' ||
    open?.isBefore ||
    isIn(text.grammar.nouns?.conjunctions ?? [], before?.text);
  const speakers = found
    ? speakersFrom(state, found)
    : isChain && open
      ? inferred(open.speakers, 'subject-before')
      : null;
  if (!speakers) return null;
  const after = contentAfter(text, cue, cue.to, sentence.to, false);
  if (!after) return null;
  const clause = {
    subject: null,
    adjunct: { from: cue.to, to: after.adjunctEnd },
    content: after.content,
    by: after.by,
    quotation: after.quotation,
  } as const;
  return {
    cue,
    clause,
    sentence,
    speakers,
    about: null,
    via: null,
    why: ['participle-chain'],
    end: after.content.to,
  };
}

/** "…," said X: a comma or a closing mark stands before the verb. */
const isAfterMark = (text: Text, cue: CueHit): boolean =>
  ['comma', 'quote'].includes(text.pieces[cue.from - 1]?.kind ?? '');

const endOfSubject = (text: Text, found: Found | null): number =>
  found?.kind === 'subject'
    ? found.subject.to
    : found?.kind === 'pronoun'
      ? found.at + 1
      : text.pieces.length;

function speakersFrom({ text, memory }: State, found: Found): Speakers | null {
  if (found.kind === 'subject') return speakersOf(text, found.subject);
  if (found.kind === 'relative') return null;
  const meant = memory.meantBy(found.of);
  return meant ? inferred(meant, 'carried-over') : null;
}

/** "… and warned that …": a second verb without a subject of its own. */
function chained({ text, open }: State, cue: CueHit): Speakers | null {
  let at = cue.from - 1;
  while (phraseAt(text.grammar.adverbs, text.pieces, at) === 1) at--;
  const word = text.pieces[at]?.text;
  const isChain = isIn(text.grammar.nouns?.conjunctions ?? [], word) || isIn(text.grammar.fillers, word);
  return open && isChain ? inferred(open.speakers, 'subject-before') : null;
}

/** The words before "X said": from the sentence's head, or from the last cue's clause, up to a comma or a closing mark. */
function leadOf(text: Text, state: State, cue: CueHit, found: Found, isInverted: boolean): Range | null {
  const { sentence, open } = state;
  const LEAST_WORDS = 2;
  let to = isInverted
    ? cue.from
    : found.kind === 'subject'
      ? found.subject.from
      : found.kind === 'pronoun'
        ? found.at
        : cue.from;
  if (isIn(text.grammar.nouns?.articles ?? [], text.pieces[to - 1]?.text)) to--;
  const mark = text.pieces[to - 1]?.kind;
  if (mark !== 'comma' && mark !== 'quote' && mark !== 'dash') return null;
  const from = open ? Math.max(sentence.from, open.end) : sentence.from;
  const range = { from, to: to - 1 };
  let words = 0;
  for (let at = range.from; at < range.to; at++) if (text.pieces[at]?.kind === 'word') words++;
  const isQuoted = isInsideMarks(text.quotations, range.from) || text.pieces[range.from]?.kind === 'quote';
  if (words < LEAST_WORDS && !isQuoted) return null;
  const isAdverbial = phraseAt(text.grammar.adjunctStarters, text.pieces, from) > 0 && !isQuoted && words < 8;
  return isAdverbial || text.dates.has(from) || startsTail(text, from) ? null : range;
}

function aboutOf(text: Text, sentence: Sentence, lead: Range | null): Range | null {
  if (lead || phraseAt(text.grammar.topicStarters, text.pieces, sentence.from) === 0) return null;
  for (let at = sentence.from; at < sentence.to; at++)
    if (text.pieces[at]?.kind === 'comma') return { from: sentence.from, to: at };
  return null;
}

/** A comma or "while" before the subject: another one has the word, and it is no part of what was said. */
function isNewClause(text: Text, cue: CueHit, found: Found): boolean {
  let at = found.kind === 'subject' ? found.subject.from : found.kind === 'pronoun' ? found.at : cue.from;
  if (isIn(text.grammar.nouns?.articles ?? [], text.pieces[at - 1]?.text)) at--;
  const before = text.pieces[at - 1];
  return (
    before?.kind === 'comma' ||
    isIn(text.grammar.fillers, before?.text) ||
    isIn(text.grammar.nouns?.conjunctions ?? [], before?.text)
  );
}

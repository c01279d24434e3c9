/**
 * Cues, their clauses and their speakers put together, sentence by sentence.
 *
 * A sentence is read from cue to cue. While the content of one cue is open, the next cue either goes on with the report
 * («… مشيرا إلى …»، «، وأكد أن …»), or belongs to what is reported («أن الوزيرين أكدا …»): then it is a saying inside
 * a saying, or nothing.
 */
import { accordingToAtHead, accordingToAtTail } from './according-to';
import { type Clause, clauseOf, joined, quotationFrom } from './clauses';
import { conveyedBy, quotedSource } from './conveyed';
import { clauseStart, isInsideMarks, type Place, placeOf } from './cues';
import { canSay, inferred, isMedium, Memory, type Speakers, sentenceSubject, speakersOf } from './speakers';
import { readSubjectFirst } from './subject-first';
import { startsTail } from './tails';
import type { CueHit, Naming, Range, Sentence, Subject, Text } from './text';
import { isIn } from './words';

/** A statement while it is being made; ranges count pieces. */
export interface Draft {
  readonly cue: CueHit;
  readonly speakers: Speakers;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly about: Range | null;
  /** Who reports it, for a saying inside a saying. */
  readonly via: Draft | null;
  readonly why: readonly string[];
  /** Where the content ends; marks, tails and spans are worked out by `content`. */
  end: number;
  /** The spans themselves, where narration stands between them; else they are worked out from the clause. */
  ranges?: readonly Range[];
  /** The content stands before its cue. */
  readonly isBefore?: boolean;
}

export function attribute(text: Text, sentences: readonly Sentence[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const memory = new Memory();
  for (const sentence of sentences) {
    const found =
      text.grammar.order === 'subject-first'
        ? readSubjectFirst(text, sentence, memory, drafts.at(-1) ?? null)
        : readSentence(text, sentence, memory);
    drafts.push(...found);
    if (found.length === 0) rememberNarrative(text, sentence, memory);
  }
  return drafts;
}

/** A sentence that tells what someone did makes him the one of whom «وقال» speaks next. */
function rememberNarrative(text: Text, sentence: Sentence, memory: Memory): void {
  const subject = sentenceSubject(text, sentence, sentence.to);
  if (subject?.kind !== 'person') return;
  for (const speakers of narrators(text, subject, sentence.to)) memory.spoke(speakers);
}

/** The sentence's subject with whoever is joined to it, and alone: which of them speaks next, number tells. */
function narrators(text: Text, first: Naming, end: number): readonly Speakers[] {
  const together = joined(text, first, end);
  const alone = { from: first.from, to: first.to, namings: [first] };
  const subjects = together.namings.length > 1 ? [together, alone] : [alone];
  return subjects.map((subject) => speakersOf(text, subject));
}

/** What is known half-way through a sentence. */
interface State {
  readonly text: Text;
  readonly sentence: Sentence;
  readonly memory: Memory;
  readonly drafts: Draft[];
  /** The report whose content is still open. */
  open: Draft | null;
  /** Who has the word in this sentence. */
  speakers: Speakers | null;
}

function readSentence(text: Text, sentence: Sentence, memory: Memory): readonly Draft[] {
  const state: State = { text, sentence, memory, drafts: [], open: null, speakers: null };
  if (isQuestion(text, sentence)) return [];
  const head = accordingToAtHead(text, sentence);
  if (head) accept(state, head);
  for (const cue of cuesOf(text, sentence)) {
    const draft = readCue(state, cue);
    if (draft) accept(state, draft);
  }
  if (state.drafts.length === 0) {
    const tail = accordingToAtTail(text, sentence);
    if (tail) accept(state, tail);
  }
  return state.drafts;
}

/** «هل يعلن الوزير …؟» reports nothing. */
function isQuestion(text: Text, sentence: Sentence): boolean {
  const isAsked = ['؟', '?'].includes(text.pieces[sentence.to]?.text ?? '');
  return isAsked && isIn(text.grammar.questionWords, text.pieces[sentence.from]?.text);
}

function cuesOf(text: Text, sentence: Sentence): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = text.cueAt.get(at);
    if (cue && !isInsideMarks(text.quotations, at)) hits.push(cue);
  }
  return hits;
}

function accept(state: State, draft: Draft): void {
  if (draft.why.includes('saying-told-by-media')) dropOpen(state);
  state.drafts.push(draft);
  if (draft.via || draft.why.includes('free-relative')) return;
  if (state.open) closeAt(state, clauseStart(state.text, draft.cue, state.sentence.from));
  state.open = draft;
  state.speakers = draft.speakers;
  state.memory.spoke(draft.speakers);
}

/** "The agency reported that X said …" is X's saying and not the agency's. */
function dropOpen(state: State): void {
  const at = state.open ? state.drafts.indexOf(state.open) : -1;
  if (at >= 0) state.drafts.splice(at, 1);
  state.open = null;
}

/** Ends the open report, and the sayings inside it, where the next one begins. */
function closeAt(state: State, at: number): void {
  for (const draft of state.drafts)
    if (draft === state.open || draft.via === state.open) draft.end = Math.min(draft.end, at);
}

function readCue(state: State, cue: CueHit): Draft | null {
  const { text, sentence } = state;
  if (state.open && cue.from > state.open.cue.from && cue.from < state.open.clause.content.from) return null;
  const place = placeOf(text, cue, sentence.from);
  if (place.kind === 'negated' || place.kind === 'relative') return null;
  const conveyed = conveyedBy(text, cue, sentence.to);
  const own = conveyed ?? clauseOf(text, cue, sentence.to);
  const { clause } = own;
  const subject =
    clause && own.subject ? (quotedSource(text, own.subject, clause) ?? own.subject) : own.subject;
  if (!clause) {
    const before = quotedBefore(text, cue, subject, sentence);
    if (before && !state.open) return before;
    noteSubject(state, subject, place);
    return null;
  }
  const isOpen = state.open !== null && !isClosedByMarks(state, cue);
  const how = isOpen ? insideOpen(state, cue, place, subject) : outside(state, cue, place, subject);
  if (!how) return null;
  return {
    cue,
    clause,
    sentence,
    speakers: how.speakers,
    about: place.kind === 'after-topic' ? place.about : null,
    via: how.isInner ? state.open : null,
    why: [...how.why, `content-by-${clause.by}`],
    end: clause.content.to,
  };
}

/** «"…"، قال فلان»: the words stand before their cue, at the head of the sentence. */
function quotedBefore(text: Text, cue: CueHit, subject: Subject | null, sentence: Sentence): Draft | null {
  const LEAST_PIECES = 3;
  const quotation = quotationFrom(text, sentence.from);
  const words = text.quotations.outer[quotation];
  if (!subject || !words?.closed || words.to - words.from < LEAST_PIECES) return null;
  const after = text.pieces[words.to + 1]?.kind === 'comma' ? words.to + 2 : words.to + 1;
  if (after !== cue.from || cue.form.shape === 'participle') return null;
  const adjunct = { from: subject.to, to: subject.to };
  const clause: Clause = { subject, adjunct, content: words, by: 'quote', quotation };
  const why = ['quote-verb-subject', 'content-by-quote'];
  return {
    cue,
    clause,
    sentence,
    speakers: speakersOf(text, subject),
    about: null,
    via: null,
    why,
    end: words.to,
  };
}

/** A verb that brought no content still says whose sentence it is. */
function noteSubject(state: State, subject: Subject | null, place: Place): void {
  if (state.open) return;
  if (subject) state.speakers = speakersOf(state.text, subject);
  else if (place.kind === 'after-subject') state.speakers = speakersOf(state.text, place.subject);
}

/** Content in marks is over with its closing mark, or with a tail; what follows is no part of it. */
function isClosedByMarks(state: State, cue: CueHit): boolean {
  const { text, open } = state;
  if (!open) return true;
  const quotation = text.quotations.outer[open.clause.quotation];
  if (quotation && open.clause.by !== 'clause' && quotation.to <= cue.from) return true;
  for (let at = open.clause.content.from; at < cue.from; at++)
    if (!isInsideMarks(text.quotations, at) && startsTail(text, at)) return true;
  return false;
}

interface Attributed {
  readonly speakers: Speakers;
  readonly why: readonly string[];
  readonly isInner: boolean;
}

/** «المتحدث ذاته»: whoever spoke last. */
function isSame(text: Text, subject: Subject): boolean {
  const { sameWords } = text.grammar;
  const next = text.pieces[subject.to]?.text;
  return (
    isIn(sameWords, text.pieces[subject.to - 1]?.text) ||
    (subject.namings.length === 0 && isIn(sameWords, next))
  );
}

/** No content is open: the cue begins a report of its own. */
function outside(state: State, cue: CueHit, place: Place, subject: Subject | null): Attributed | null {
  const { text, sentence } = state;
  if (cue.form.shape === 'participle') return participle(state, cue);
  if (cue.form.shape === 'verbal-noun') return null;
  if (place.kind === 'free-relative')
    return subject ? told(speakersOf(text, subject), 'free-relative') : null;
  if (subject && isSame(text, subject)) {
    const [last] = [state.memory.whoCanSay(cue.form)];
    return last ? told(inferred(last, 'carried-over'), 'carried-over') : null;
  }
  if (subject) return told(speakersOf(text, subject), 'verb-subject-content');
  if (place.kind === 'after-subject') return told(speakersOf(text, place.subject), 'subject-verb-content');
  if (cue.form.shape !== 'past' || place.kind === 'inside') return null;
  if (state.speakers && canSay(cue.form, state.speakers))
    return told(inferred(state.speakers, 'subject-before'), 'subject-of-sentence');
  const narrated = sentenceSubject(text, sentence, cue.from);
  if (narrated?.kind === 'person') {
    const speakers = narrators(text, narrated, cue.from).find((one) => canSay(cue.form, one));
    if (speakers) return told(inferred(speakers, 'subject-before'), 'subject-of-sentence');
  }
  const carried = state.memory.whoCanSay(cue.form);
  return carried ? told(inferred(carried, 'carried-over'), 'carried-over') : null;
}

function participle(state: State, cue: CueHit): Attributed | null {
  const { text, sentence } = state;
  if (state.speakers)
    return canSay(cue.form, state.speakers)
      ? told(inferred(state.speakers, 'subject-before'), 'participle-chain')
      : null;
  const narrated = sentenceSubject(text, sentence, cue.from);
  if (!narrated) {
    // «مضيفا: …» at the head of a paragraph goes on with the one before
    const last = cue.from === sentence.from ? state.memory.whoCanSay(cue.form) : null;
    return last ? told(inferred(last, 'carried-over'), 'carried-over') : null;
  }
  const speakers = narrators(text, narrated, cue.from).find((one) => canSay(cue.form, one));
  return speakers ? told(inferred(speakers, 'subject-before'), 'participle-of-sentence') : null;
}

/** Content is open: go on with the report, say something inside it, or be a part of it. */
function insideOpen(state: State, cue: CueHit, place: Place, subject: Subject | null): Attributed | null {
  const { text, open } = state;
  if (!open || place.kind === 'free-relative') return null;
  if (cue.form.shape === 'participle') return participle(state, cue);
  if (cue.form.shape === 'verbal-noun') return null;
  if (place.kind === 'after-subject') return subjectInside(text, cue, open, place.subject);
  if (place.kind === 'inside') return null;
  if (subject) return told(speakersOf(text, subject), 'verb-subject-content');
  if (cue.form.shape !== 'past' || !state.speakers || !canSay(cue.form, state.speakers)) return null;
  return told(inferred(state.speakers, 'subject-before'), 'verb-chain');
}

/** «…، وفلان أكد أن …» goes on with another speaker; «أن فلانا أكد …» is reported. */
function subjectInside(text: Text, cue: CueHit, open: Draft, subject: Subject): Attributed | null {
  const isHead = subject.from <= open.clause.content.from;
  if (!isHead && text.pieces[subject.from - 1]?.kind === 'comma')
    return told(speakersOf(text, subject), 'subject-verb-content');
  const isPerson =
    subject.namings.length > 0 &&
    subject.namings.every(({ kind }) => kind === 'person' || kind === 'institution');
  if (cue.form.shape !== 'past' || !isPerson) return null;
  if (isMedium(text, open.speakers)) return told(speakersOf(text, subject), 'saying-told-by-media');
  return { ...told(speakersOf(text, subject), 'saying-inside-saying'), isInner: true };
}

const told = (speakers: Speakers, why: string): Attributed => ({ speakers, why: [why], isInner: false });

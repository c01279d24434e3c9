/**
 * Sources named without a verb: «بحسب الوزارة، فإن …» at the head of a sentence, «…، وفق ما أعلنت الوزارة» at its end.
 *
 * Media are no sources, and neither is a plan or a law: only whom the text names, an office, an institution, or a source
 * that it describes.
 */
import type { Draft } from './attribution';
import { isComplementizer, isContentNoun, subjectAt } from './clauses';
import type { CueForm } from './cue-forms';
import { isInsideMarks } from './cues';
import { subjectAfter } from './noun-phrases';
import { speakersOf } from './speakers';
import type { CueHit, Range, Sentence, Subject, Text } from './text';
import { isIn, phraseAt } from './words';

interface Source {
  /** The words that name it, "according to" included. */
  readonly range: Range;
  readonly subject: Subject;
}

/** «ووفقا للوزير فإن …»: what is said is the rest of the sentence. */
export function accordingToAtHead(text: Text, sentence: Sentence): Draft | null {
  const source = sourceAt(text, sentence.from, sentence.to);
  if (!source) return null;
  const { grammar, pieces } = text;
  let at = source.range.to;
  const hasComma = pieces[at]?.kind === 'comma';
  if (hasComma) at++;
  const linked = isIn(grammar.afterAccordingTo, pieces[at]?.text);
  if (!hasComma && !linked) return null;
  const from = linked && isIn(grammar.emptyLinks, pieces[at]?.text) ? at + 1 : at;
  return from < sentence.to ? draftOf(text, sentence, source, { from, to: sentence.to }) : null;
}

/** «…، بحسب الوزارة»: what is said stands before it; for a sentence in which nobody else speaks. */
export function accordingToAtTail(text: Text, sentence: Sentence): Draft | null {
  for (let at = sentence.to - 1; at > sentence.from; at--) {
    if (isInsideMarks(text.quotations, at)) continue;
    const source = sourceAt(text, at, sentence.to);
    if (!source) continue;
    const isLast = source.range.to >= sentence.to || text.pieces[source.range.to]?.kind === 'comma';
    const comma = text.pieces[at - 1]?.kind === 'comma' ? 1 : 0;
    return isLast && (comma || source.range.to >= sentence.to)
      ? draftOf(text, sentence, source, { from: sentence.from, to: at - comma })
      : null;
  }
  return null;
}

function sourceAt(text: Text, at: number, end: number): Source | null {
  const { grammar, pieces } = text;
  const length = phraseAt(grammar.accordingTo, pieces, at, grammar.joinedConjunctions);
  if (length === 0) return null;
  const subject = named(text, at + length, end) ?? byRelative(text, at + length, end);
  if (!subject || isIn(grammar.mediaNouns, pieces[subject.from]?.text)) return null;
  return { range: { from: at, to: subject.to }, subject };
}

/** Whoever stands right there, a joined preposition apart. */
function named(text: Text, at: number, end: number): Subject | null {
  const naming = text.namingAt.get(at);
  if (naming) return naming.kind === 'place' ? null : { from: naming.from, to: naming.to, namings: [naming] };
  if (text.grammar.nouns) {
    const found = subjectAfter(text, at, end);
    return found?.kind === 'subject' ? found.subject : null;
  }
  const subject = subjectAt(text, at, end, NOBODY);
  return subject && isSourceWord(text, at) ? subject : null;
}

const isSourceWord = (text: Text, at: number): boolean =>
  isIn(text.grammar.unnamedSources, text.pieces[at]?.text) ||
  isIn(text.grammar.institutionHeads, text.pieces[at]?.text);

/** «ما أعلنت الوزارة», «ما ذكره الوزير»: a free relative with its verb. */
function byRelative(text: Text, at: number, end: number): Subject | null {
  const verb = isIn(text.grammar.freeRelatives, text.pieces[at]?.text) ? at + 1 : at;
  const cue = text.cueAt.get(verb);
  if (!cue || isComplementizer(text, verb + 1) || isContentNoun(text, verb + 1)) return null;
  const subject = text.namingAt.get(verb + 1)
    ? named(text, verb + 1, end)
    : subjectAt(text, verb + 1, end, cue);
  return subject;
}

/** Agrees with everyone. */
const FORM: CueForm = {
  lemma: 'according to',
  stance: 'say',
  shape: 'past',
  gender: null,
  number: 'singular',
  prepositions: [],
  takesObject: true,
  clauseOnly: false,
  speechOnly: false,
  prepositionOnly: false,
  hasObject: false,
  doubtful: false,
};
const NOBODY: CueHit = { from: 0, to: 0, form: FORM, joined: false };

function draftOf(text: Text, sentence: Sentence, { range, subject }: Source, content: Range): Draft {
  const cue: CueHit = { from: range.from, to: subject.from, form: FORM, joined: false };
  const clause = {
    subject,
    adjunct: { from: subject.to, to: subject.to },
    content,
    by: 'clause',
    quotation: -1,
  } as const;
  const speakers = speakersOf(text, subject);
  return { cue, clause, sentence, speakers, about: null, via: null, why: ['according-to'], end: content.to };
}

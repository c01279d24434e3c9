/**
 * Words that somebody conveys: «نقلت الوكالة عن │ الوزير │ قوله │ إن …». The source stands after the preposition; who
 * conveys is no source.
 */
import { fold } from '@/lib/language/fold';
import { type Clause, introduced, subjectAt } from './clauses';
import type { CueHit, Subject, Text } from './text';
import { isIn, phraseAt } from './words';

/** Agrees with every source. */
const ANY: CueHit = {
  from: 0,
  to: 0,
  joined: false,
  form: {
    lemma: '',
    stance: 'say',
    shape: 'past',
    gender: null,
    number: 'singular',
    prepositions: [],
    takesObject: false,
    clauseOnly: false,
    speechOnly: false,
    prepositionOnly: false,
    hasObject: false,
    doubtful: false,
  },
};

/** How far the preposition may stand from the verb, in pieces. */
const REACH = 8;

export function conveyedBy(
  text: Text,
  cue: CueHit,
  end: number,
): { subject: Subject; clause: Clause } | null {
  const { grammar, pieces } = text;
  if (!isIn(grammar.conveyCues, fold(cue.form.lemma)) || cue.form.shape === 'verbal-noun') return null;
  for (let at = cue.to; at < Math.min(end, cue.to + REACH); at++) {
    const length = phraseAt(grammar.conveyPrepositions, pieces, at);
    if (length === 0) continue;
    const subject = sourceAt(text, cue, at + length, end);
    if (!subject) continue;
    const noun = phraseAt(grammar.conveyedNouns, pieces, subject.to);
    const form = { ...cue.form, clauseOnly: true, speechOnly: false };
    const clause = introduced(text, { ...cue, form }, subject, subject.to + noun, end);
    return clause ? { subject, clause } : null;
  }
  return null;
}

/** Named or described; that a preposition stands before him is the rule here. */
function sourceAt(text: Text, cue: CueHit, at: number, end: number): Subject | null {
  const naming = text.namingAt.get(at);
  if (naming && naming.kind !== 'place') return { from: naming.from, to: naming.to, namings: [naming] };
  const form = { ...cue.form, shape: 'past', number: 'singular', gender: null } as const;
  return subjectAt(text, at, end, { ...cue, form });
}

/** «وذكرت الصحيفة، نقلا عن │ مسؤول │، أن …»: a paper's own source, named between its verb and the content. */
export function quotedSource(text: Text, subject: Subject, { adjunct }: Clause): Subject | null {
  const { grammar, pieces } = text;
  if (!isIn(grammar.mediaNouns, pieces[subject.from]?.text)) return null;
  for (let at = adjunct.from; at < adjunct.to; at++) {
    const length = phraseAt(grammar.quoting, pieces, at);
    const source = length > 0 ? sourceAt(text, ANY, at + length, adjunct.to) : null;
    if (source) return source;
  }
  return null;
}

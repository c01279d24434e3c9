/**
 * Interviews: questions of the newsroom and answers of the one who is asked.
 *
 *   حوار مع │ الوزيرة           whom the text says it talks to
 *   س: كيف …؟   ج: …            labels, or the name before a colon
 *   – كيف …؟    – …             a question, and what follows up to the next one
 *
 * Where the text does not say whom it talks to, nobody is made up.
 */
import type { SayingsList } from './headings';
import type { Naming, Range, Sentence, Text } from './text';
import { isIn, phraseAt } from './words';

type Paragraph = readonly Sentence[];

/** The answers as a list of sayings, and the sentences that the interview takes. */
export function interviewIn(
  text: Text,
  paragraphs: readonly Paragraph[],
): { readonly list: SayingsList | null; readonly taken: readonly Sentence[] } {
  const asked = whoIsAsked(text);
  const lines: Range[] = [];
  const taken: Sentence[] = [];
  if (asked) {
    let isAnswering = false;
    for (const paragraph of paragraphs) {
      const [first] = paragraph;
      if (!first || first.from < asked.to) continue;
      const answer = afterLabel(text, first, asked);
      if (isQuestion(text, paragraph)) isAnswering = true;
      else if (answer >= 0 || (isAnswering && isMarked(text, first))) {
        lines.push({ from: answer >= 0 ? answer : first.from, to: paragraph.at(-1)?.to ?? first.to });
        isAnswering = false;
      } else {
        isAnswering = false;
        continue;
      }
      taken.push(...paragraph);
    }
  }
  const [heading] = text.sentences;
  if (!asked || !heading || lines.length === 0) return { list: null, taken: [] };
  return { list: { heading, naming: asked, cue: asked, lines, why: 'interview' }, taken };
}

/** «حوار مع │ الوزيرة»: the person whom a word of interviewing brings. */
function whoIsAsked(text: Text): Naming | null {
  const REACH = 6;
  for (const sentence of text.sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      const length = phraseAt(text.grammar.interviewNouns, text.pieces, at, text.grammar.joinedPrepositions);
      if (length === 0) continue;
      for (let next = at + length; next < Math.min(sentence.to, at + length + REACH); next++) {
        const isPartner = phraseAt(text.grammar.meetings.partners, text.pieces, next) > 0;
        const naming = isPartner ? text.namingAt.get(next + 1) : undefined;
        if (naming?.kind === 'person') return naming;
      }
    }
  return null;
}

/** Labelled as one, or a line of its own that ends in a question mark. */
function isQuestion(text: Text, paragraph: Paragraph): boolean {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (!first || !last) return false;
  const isLabelled =
    isIn(text.grammar.questionLabels, text.pieces[first.from]?.text) && isLabelMark(text, first.from + 1);
  return isLabelled || ['؟', '?'].includes(text.pieces[last.to]?.text ?? '');
}

/** The first piece after «ج:», «جواب -» or the name of the one who is asked; -1 where no label stands. */
function afterLabel(text: Text, { from, to }: Sentence, asked: Naming): number {
  const naming = text.namingAt.get(from);
  const end =
    naming?.key === asked.key
      ? naming.to
      : isIn(text.grammar.answerLabels, text.pieces[from]?.text)
        ? from + 1
        : -1;
  return end >= 0 && end + 1 < to && isLabelMark(text, end) ? end + 1 : -1;
}

const isLabelMark = (text: Text, at: number): boolean =>
  text.pieces[at]?.kind === 'colon' || text.pieces[at]?.kind === 'dash';

/** A dash or a bullet before it. */
const isMarked = (text: Text, sentence: Sentence): boolean =>
  text.pieces[sentence.from]?.kind === 'dash' || text.pieces[sentence.from]?.kind === 'other';

/**
 * Headings between the paragraphs, and lists of sayings under one.
 *
 * A heading is a short paragraph of one sentence without a full stop, with a longer paragraph after it. «فلان: القول» is
 * a saying told by a heading. A heading that promises sayings («… بثلاث نقاط»، «أبرز تصريحات فلان:») makes the numbered
 * lines after it sayings of the one it names, or of the one whom the article is about.
 */
import { isInsideMarks } from './cues';
import { interviewIn } from './interviews';
import { type Naming, namingsIn, type Sentence, type Text } from './text';
import { phraseAt } from './words';

export interface HeadingSaying {
  readonly naming: Naming;
  readonly sentence: Sentence;
  /** Piece of the colon. */
  readonly colon: number;
}

export interface SayingsList {
  readonly heading: Sentence;
  /** Whom the heading names; `null` where it names nobody. */
  readonly naming: Naming | null;
  /** The word that promises sayings. */
  readonly cue: { readonly from: number; readonly to: number };
  readonly lines: readonly { readonly from: number; readonly to: number }[];
  readonly why: 'list-of-sayings' | 'interview';
}

export interface Layout {
  /** Sentences of the running text. */
  readonly body: readonly Sentence[];
  readonly headings: readonly HeadingSaying[];
  readonly lists: readonly SayingsList[];
}

const MOST_HEADING_WORDS = 16;
const LEAST_LINES = 2;

export function headingsIn(text: Text): Layout {
  const paragraphs = byParagraph(text.sentences);
  const lists: SayingsList[] = [];
  const headings: HeadingSaying[] = [];
  const interview = interviewIn(text, paragraphs);
  if (interview.list) lists.push(interview.list);
  const taken = new Set<Sentence>(interview.taken);
  paragraphs.forEach((paragraph, index) => {
    const [only, ...more] = paragraph;
    if (!only || taken.has(only) || !isShort(text, only) || more.length > 0) return;
    const list = sayingsUnder(text, only, paragraphs, index + 1);
    if (list) {
      lists.push(list);
      for (const sentence of list.sentences) taken.add(sentence);
      taken.add(only);
    } else if (isHeading(text, only, paragraphs[index + 1])) {
      const saying = colonSaying(text, only);
      if (saying) headings.push(saying);
      taken.add(only);
    }
  });
  return { body: text.sentences.filter((sentence) => !taken.has(sentence)), headings, lists };
}

function byParagraph(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  let last = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== last) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    last = sentence.paragraph;
  }
  return paragraphs;
}

const wordCount = (text: Text, { from, to }: { from: number; to: number }): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (text.pieces[at]?.kind === 'word') count++;
  return count;
};

const isShort = (text: Text, sentence: Sentence): boolean =>
  sentence.to - sentence.from <= 2 * MOST_HEADING_WORDS && wordCount(text, sentence) <= MOST_HEADING_WORDS;

/** Without a stop at its end, and before a paragraph that is no heading itself or ends the text. */
function isHeading(text: Text, sentence: Sentence, next: readonly Sentence[] | undefined): boolean {
  if (text.pieces[sentence.to]?.kind === 'stop' || next === undefined) return false;
  const last = text.pieces[sentence.to - 1];
  const isStopped =
    last?.kind === 'stop' || (last?.kind === 'quote' && text.pieces[sentence.to - 2]?.kind === 'stop');
  if (isStopped) return false;
  return last?.kind === 'word' || last?.kind === 'number' || isInsideMarks(text.quotations, sentence.to - 1);
}

/** «فلان: القول»: a naming at the head, a colon after it, words after that. */
function colonSaying(text: Text, sentence: Sentence): HeadingSaying | null {
  const naming = text.namingAt.get(sentence.from);
  if (!naming || naming.governed || naming.kind === 'place') return null;
  const colon = naming.to;
  return text.pieces[colon]?.kind === 'colon' && colon + 2 < sentence.to ? { naming, sentence, colon } : null;
}

function sayingsUnder(
  text: Text,
  heading: Sentence,
  paragraphs: readonly (readonly Sentence[])[],
  from: number,
): (SayingsList & { readonly sentences: readonly Sentence[] }) | null {
  const cue = sayingNoun(text, heading);
  if (!cue) return null;
  const lines: { from: number; to: number }[] = [];
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs.slice(from)) {
    const [first] = paragraph;
    const start = first ? afterMarker(text, first) : -1;
    const last = paragraph.at(-1);
    if (start < 0 || !last) break;
    lines.push({ from: start, to: last.to });
    sentences.push(...paragraph);
  }
  if (lines.length < LEAST_LINES) return null;
  const naming = namingsIn(text, heading).find((one) => one.kind === 'person' && !one.governed) ?? null;
  return { heading, naming, cue, lines, sentences, why: 'list-of-sayings' };
}

function sayingNoun(text: Text, heading: Sentence): { from: number; to: number } | null {
  const { sayingNouns, joinedPrepositions } = text.grammar;
  for (let at = heading.from; at < heading.to; at++) {
    const length = phraseAt(sayingNouns, text.pieces, at, joinedPrepositions);
    if (length > 0) return { from: at, to: at + length };
  }
  return null;
}

/** The first piece after «1-», «(2)», «•»; -1 where the line has no marker. */
function afterMarker(text: Text, sentence: Sentence): number {
  let at = sentence.from;
  if (text.pieces[at]?.kind === 'bracket') at++;
  const isNumber = text.pieces[at]?.kind === 'number';
  const isBullet = text.pieces[at]?.kind === 'dash' || text.pieces[at]?.kind === 'other';
  if (!isNumber && !isBullet) return -1;
  at++;
  if (isNumber && !['dash', 'stop', 'bracket'].includes(text.pieces[at]?.kind ?? '')) return -1;
  while (at < sentence.to && !isWordLike(text, at)) at++;
  return at < sentence.to ? at : -1;
}

const isWordLike = (text: Text, at: number): boolean =>
  ['word', 'number', 'quote'].includes(text.pieces[at]?.kind ?? '');

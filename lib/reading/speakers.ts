/**
 * Who spoke: the sieves, from what the text states to what it only implies.
 *
 *   named         the subject after (or, in a subject-first clause, before) the cue
 *   office        that subject, given by office alone
 *   subject-before the sentence's own subject, for a participle or a second verb
 *   carried-over  whoever spoke last and agrees in gender and number
 *   unnamed       a source that is described and never guessed into a person
 */
import type { SourceBasis } from '@/lib/model/statement';
import type { CueForm, Gender, GrammaticalNumber } from './cue-forms';
import { type Naming, type Range, type Sentence, type Subject, type Text, wordsOf } from './text';
import { isIn } from './words';

export interface Speaker {
  /** `null` for an unnamed source. */
  readonly naming: Naming | null;
  readonly text: string;
  readonly range: Range | null;
  readonly basis: SourceBasis;
  readonly gender: Gender | null;
}

/** All who say one thing together. */
export type Speakers = readonly Speaker[];

export function speakersOf(text: Text, subject: Subject, basis?: SourceBasis): Speakers {
  if (subject.namings.length === 0) return [unnamed(text, subject)];
  return subject.namings.map((naming) => ({
    naming,
    text: wordsOf(text, naming),
    range: naming,
    basis: basis ?? (naming.basis === 'office' ? 'office' : 'named'),
    gender: naming.gender,
  }));
}

function unnamed(text: Text, range: Range): Speaker {
  return {
    naming: null,
    text: wordsOf(text, range),
    range,
    basis: 'unnamed',
    gender: genderOfWord(text, range.from),
  };
}

/** Gender of a described source by its first word: «وزارة» and «مصادر» are feminine. */
export function genderOfWord(text: Text, at: number): Gender | null {
  if (text.grammar.nouns) return null;
  const word = text.pieces[at]?.text ?? '';
  return word.endsWith('ه') || isIn(text.grammar.feminineWords, word.replace(/^ال/, '')) ? 'f' : 'm';
}

/** The same speakers, carried over or taken from the sentence: where they stand is no longer told by this clause. */
export const inferred = (speakers: Speakers, basis: SourceBasis): Speakers =>
  speakers.map((speaker) => (speaker.basis === 'unnamed' ? speaker : { ...speaker, basis }));

/** A paper, a channel, an agency: what it tells of another's words is the other's. */
export function isMedium(text: Text, speakers: Speakers): boolean {
  const [first] = speakers;
  if (!first?.range || first.naming?.kind === 'person') return false;
  for (let at = first.range.from; at < first.range.to; at++)
    if (isIn(text.grammar.mediaNouns, text.pieces[at]?.text)) return true;
  return false;
}

/** Whether a form without a subject of its own can have these speakers. */
export function canSay(form: CueForm, speakers: Speakers): boolean {
  if (speakers.length === 0) return false;
  const number: GrammaticalNumber =
    speakers.length === 1
      ? (speakers[0]?.naming?.number ?? 'singular')
      : speakers.length === 2
        ? 'dual'
        : 'plural';
  const isSingle = number === 'singular';
  if (isSingle !== (form.number === 'singular'))
    return form.shape === 'participle' && form.number !== 'singular' && !isSingle;
  const gender = speakers[0]?.gender ?? null;
  return form.gender === null || gender === null || form.gender === gender || !isSingle;
}

/** Who spoke lately, the last first. */
export class Memory {
  private readonly recent: Speakers[] = [];
  private static readonly LONGEST = 4;

  spoke(speakers: Speakers): void {
    this.recent.unshift(speakers);
    this.recent.length = Math.min(this.recent.length, Memory.LONGEST);
  }

  /** Whom a pronoun means: the last of its gender and number; one whose gender is not known may be either. */
  meantBy(pronoun: 'm' | 'f' | 'p' | 'n'): Speakers | null {
    return this.recent.find((speakers) => isMeant(speakers, pronoun)) ?? null;
  }

  /** The last who can have said a form; `null` where none agrees. */
  whoCanSay(form: CueForm): Speakers | null {
    return this.recent.find((speakers) => canSay(form, speakers)) ?? null;
  }
}

function isMeant(speakers: Speakers, pronoun: 'm' | 'f' | 'p' | 'n'): boolean {
  const [first, ...others] = speakers;
  if (pronoun === 'p') return others.length > 0 || first?.naming === null;
  if (others.length > 0 || !first) return false;
  const kind = first.naming?.kind ?? 'person';
  if (pronoun === 'n') return kind !== 'person' || first.naming === null;
  return kind === 'person' && (first.gender === null || first.gender === pronoun);
}

/** The sentence's subject: a naming at its head, or right after its first verb; particles and adverbs apart. */
export function sentenceSubject(text: Text, sentence: Sentence, before: number): Naming | null {
  const FIRST_WORDS = 3;
  let words = 0;
  for (let at = sentence.from; at < before && words < FIRST_WORDS; at++) {
    const naming = text.namingAt.get(at);
    if (naming) return naming.governed || naming.isInner || naming.kind === 'place' ? null : naming;
    if (text.pieces[at]?.kind !== 'word') continue;
    if (
      !isIn(text.grammar.auxiliaries, text.pieces[at]?.text) &&
      !isIn(text.grammar.fillers, text.pieces[at]?.text)
    )
      words++;
  }
  return null;
}

/**
 * One article laid out for reading: every layer that the steps share, made once and never changed.
 */
import type { Grammar } from '@/lib/language/grammar';
import type { Token } from '@/lib/language/tokens';
import type { Dated, IsoDay } from '@/lib/model/day';
import type { EntityKind, MentionBasis } from '@/lib/model/entity';
import type { Span } from '@/lib/model/text';
import type { CueForm, Gender, GrammaticalNumber } from './cue-forms';
import type { Piece } from './pieces';
import type { Quotations } from './quotations';
import type { Registry } from './registry';
import type { Sentence } from './sentences';

export type { Sentence };

/** A range of pieces, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A cue where it stands. */
export interface CueHit extends Range {
  readonly form: CueForm;
  /** A conjunction is written onto it. */
  readonly joined: boolean;
}

/** Someone or something named at a place: names, offices and both together, apposition included. */
export interface Naming extends Range {
  /** Key of the person, institution, state or place meant; the same for all namings of one. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly basis: MentionBasis;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** ISO 3166-1 alpha-2. */
  readonly state: string | null;
  /** One can be there: a place, a state, or a palace that stands for its institution. */
  readonly isPlace: boolean;
  /** The letters before it: a conjunction, a preposition, both or none. */
  readonly conjoined: boolean;
  readonly governed: boolean;
  /** The name alone, without office and particles; `null` for an office alone. */
  readonly name: Span | null;
  /** The office alone; `null` for a bare name. */
  readonly office: Span | null;
  /** Of another naming ("مكتب رئيس الوزراء"): not the one who acts. */
  readonly isInner: boolean;
}

export interface Subject extends Range {
  /** All who are named together; empty for a source that is only described. */
  readonly namings: readonly Naming[];
}

export interface DateAt extends Range {
  /** `null` where the words point to a time without a day. */
  readonly dated: Dated | null;
  readonly side: 'past' | 'present' | 'future' | null;
}

export interface Text {
  readonly body: string;
  /** BCP 47. */
  readonly inLanguage: string;
  readonly published: IsoDay | null;
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
  readonly cues: readonly CueHit[];
  /** By first piece. */
  readonly cueAt: ReadonlyMap<number, CueHit>;
  readonly namings: readonly Naming[];
  /** By first piece. */
  readonly namingAt: ReadonlyMap<number, Naming>;
  /** By index after the last piece. */
  readonly namingTo: ReadonlyMap<number, Naming>;
  /** By first piece. */
  readonly dates: ReadonlyMap<number, DateAt>;
  readonly registry: Registry;
  readonly grammar: Grammar;
}

/** The namings that lie within a range, in their order. */
export const namingsIn = (text: Text, range: Range): readonly Naming[] => within(text.namings, range);

/** The quotations that begin within a range. */
export const quotationsIn = (text: Text, range: Range): readonly Range[] =>
  startingIn(text.quotations.outer, range);

/** Those of a list sorted by `from` that lie within a range. */
export const within = <T extends Range>(sorted: readonly T[], range: Range): readonly T[] =>
  startingIn(sorted, range).filter(({ to }) => to <= range.to);

/** Those of a list sorted by `from` that begin within a range: found by bisection, so that asking for each costs no walk. */
function startingIn<T extends Range>(sorted: readonly T[], { from, to }: Range): readonly T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end]?.from ?? to) < to) end++;
  return sorted.slice(low, end);
}

/** The words of a range as they stand. */
export function wordsOf(text: Text, range: Range): string {
  const first = text.pieces[range.from];
  const last = text.pieces[range.to - 1];
  return first && last && range.to > range.from ? text.body.slice(first.start, last.end) : '';
}

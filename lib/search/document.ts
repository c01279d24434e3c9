/** What the index takes in: a document as its terms. */
import { termWeight, toImpact } from './bm25';
import { type IndexKind, kindNumber, type PerKind } from './kinds';

export interface IndexDocument {
  readonly kind: IndexKind;
  readonly id: string;
  /** `dayNumber` (`calendar.ts`). */
  readonly day: number;
  /** In any order, repeats kept. */
  readonly words: readonly string[];
  /** What it has or has not: each once. */
  readonly attributes: readonly string[];
  /** Where words say less than the document itself: a person counts by how often the corpus names them. 0–2.2. */
  readonly weight: number | null;
}

/** Mean number of words by kind, fixed when an index is first built: impacts of all its segments rest on it. */
export type MeanLengths = PerKind<number>;

/** Where nothing is known yet; from a corpus of Arabic news. In the order of `INDEX_KINDS`. */
export const USUAL_LENGTHS: MeanLengths = [4, 4, 18, 5, 8];

export function meanLengths(documents: readonly IndexDocument[]): MeanLengths {
  return USUAL_LENGTHS.map((usual, kind) => {
    const lengths = documents.flatMap((each) => (kindNumber(each.kind) === kind ? each.words.length : []));
    if (lengths.length < FEWEST_FOR_A_MEAN) return usual;
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  });
}

const FEWEST_FOR_A_MEAN = 200;

/** Each word of a document with its impact. */
export function impactsOf(document: IndexDocument, lengths: MeanLengths): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const word of document.words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const mean = lengths[kindNumber(document.kind)] ?? 1;
  for (const [word, frequency] of frequencies) {
    const weight = document.weight ?? termWeight(frequency, document.words.length, mean);
    frequencies.set(word, toImpact(weight));
  }
  return frequencies;
}

/**
 * The documents of one segment and kind that answer a question, with their scores.
 *
 * Lists are walked together from the shortest, the others by galloping (Bentley and Yao 1976), so that a rare word beside
 * a common one costs little.
 */
import { fromImpact } from './bm25';
import type { Range } from './calendar';
import type { Postings } from './postings';

export interface Matches {
  /** Ascending. */
  readonly docs: Uint32Array;
  readonly scores: Float32Array;
}

export interface ScoredList {
  readonly postings: Postings;
  /** `rarity` of the word over all segments. */
  readonly rarity: number;
}

export interface SegmentQuestion {
  /** All must be there. */
  readonly scored: readonly ScoredList[];
  readonly filters: readonly Postings[];
  /** None may be there. */
  readonly excluded: readonly Postings[];
  /** Document numbers. */
  readonly range: Range;
  /** Ascending. */
  readonly dead: readonly number[];
}

export function matchAll(question: SegmentQuestion): Matches {
  const { scored, filters, range } = question;
  const cursors = [...scored.map(({ postings }) => postings), ...filters].map(
    (list) => new DocCursor(list.docs),
  );
  const without = [question.dead, ...question.excluded.map((list) => list.docs)].map(
    (docs) => new DocCursor(docs),
  );
  const driver = cursors.length === 0 ? null : cursors.reduce((a, b) => (b.length < a.length ? b : a));
  const others = cursors.filter((cursor) => cursor !== driver);
  const growing = new GrowingMatches();
  for (
    let doc = driver?.seek(range.from) ?? range.from;
    doc < range.to;
    doc = driver?.seek(doc + 1) ?? doc + 1
  ) {
    if (!others.every((cursor) => cursor.seek(doc) === doc)) continue;
    if (without.some((cursor) => cursor.seek(doc) === doc)) continue;
    growing.add(doc, scoreAt(scored, cursors));
  }
  return growing.take();
}

/** The scored lists' cursors come first and all stand on the document. */
function scoreAt(scored: readonly ScoredList[], cursors: readonly DocCursor[]): number {
  let score = 0;
  for (let at = 0; at < scored.length; at++) {
    const list = scored[at];
    if (list === undefined) continue;
    score += list.rarity * fromImpact(list.postings.impacts?.[cursors[at]?.at ?? 0] ?? 0);
  }
  return score;
}

/** Any of the words will do: a document's score is the sum over those it has. */
export function matchAny(question: SegmentQuestion, docCount: number): Matches {
  const sums = new Float32Array(docCount);
  for (const { postings, rarity } of question.scored) {
    const { docs, impacts } = postings;
    for (let at = 0; at < docs.length; at++) {
      const doc = docs[at] ?? 0;
      sums[doc] = (sums[doc] ?? 0) + rarity * fromImpact(impacts?.[at] ?? 0);
    }
  }
  const docs = docsAbove(sums);
  const all = matchAll({ ...question, scored: [], filters: [...question.filters, { docs, impacts: null }] });
  return { docs: all.docs, scores: all.scores.map((_, at) => sums[all.docs[at] ?? 0] ?? 0) };
}

function docsAbove(sums: Float32Array): Uint32Array {
  const docs = new Uint32Array(sums.length);
  let count = 0;
  for (let doc = 0; doc < sums.length; doc++) if ((sums[doc] ?? 0) > 0) docs[count++] = doc;
  return docs.subarray(0, count);
}

/** Past every document. */
const END = 0xffffffff;

export class DocCursor {
  at = 0;
  readonly length: number;

  constructor(private readonly docs: ArrayLike<number>) {
    this.length = docs.length;
  }

  /** The first document from `doc` on; never goes back. */
  seek(doc: number): number {
    const { docs, length } = this;
    let step = 1;
    let low = this.at;
    let high = low;
    while (high < length && (docs[high] ?? 0) < doc) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((docs[middle] ?? 0) < doc) low = middle + 1;
      else high = middle;
    }
    this.at = low;
    return low < length ? (docs[low] ?? END) : END;
  }
}

class GrowingMatches {
  private docs = new Uint32Array(64);
  private scores = new Float32Array(64);
  private count = 0;

  add(doc: number, score: number): void {
    if (this.count === this.docs.length) {
      const [docs, scores] = [new Uint32Array(this.count * 2), new Float32Array(this.count * 2)];
      docs.set(this.docs);
      scores.set(this.scores);
      this.docs = docs;
      this.scores = scores;
    }
    this.docs[this.count] = doc;
    this.scores[this.count++] = score;
  }

  take(): Matches {
    return { docs: this.docs.subarray(0, this.count), scores: this.scores.subarray(0, this.count) };
  }
}

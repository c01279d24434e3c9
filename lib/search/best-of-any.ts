/**
 * The best documents that share words with a text, without looking at all of them.
 *
 * A document must share one of the rarer words; the common ones (one document in twenty has them) only add to what those
 * count for. And of those, whoever cannot come among the best any more is dropped before each further list is asked
 * (MaxScore; Turtle and Flood 1995).
 */
import { ATTRIBUTE_IMPACT, fromImpact } from './bm25';
import { DocCursor, type Matches, type ScoredList } from './evaluate';
import type { Postings } from './postings';

export interface AnyQuestion {
  readonly scored: readonly ScoredList[];
  readonly dead: readonly number[];
  /** What is wanted of what shares any of them: added up once for all. */
  readonly wants: readonly SegmentWant[];
}

export interface SegmentWant {
  /** All must be there. */
  readonly filters: readonly Postings[];
  /** As many as may be wanted of this segment. */
  readonly most: number;
}

/** Room to add up in, shared by the questions of one page. */
export interface Scratch {
  /** Zeros, one to a document; handed back so. */
  readonly sums: Float32Array;
  readonly docs: Uint32Array;
}

export const scratchFor = (docCount: number): Scratch => ({
  sums: new Float32Array(docCount),
  docs: new Uint32Array(docCount),
});

/** One document in so many makes a word common, in a segment not too small to tell. */
const COMMON_SHARE = 20;
const FEWEST_TO_TELL = 1000;

/** For each want its matches. */
export function bestOfAny(question: AnyQuestion, scratch: Scratch): readonly Matches[] {
  const lists = question.scored.map(bounded).sort((a, b) => b.bound - a.bound);
  const isCommon = ({ postings }: ScoredList): boolean =>
    scratch.sums.length >= FEWEST_TO_TELL && postings.docs.length * COMMON_SHARE > scratch.sums.length;
  const rare = lists.filter((list) => !isCommon(list));
  const [telling, adding] = rare.length === 0 ? [lists, []] : [rare, lists.filter(isCommon)];
  const told = without(addUp(telling, scratch), question.dead);
  return question.wants.map(({ filters, most }) => withMore(withAll(told, filters), adding, most));
}

/** With what the common words add. */
function withMore(told: Matches, adding: readonly BoundedList[], most: number): Matches {
  let candidates = told;
  let open = adding.reduce((sum, { bound }) => sum + bound, 0);
  for (const list of adding) {
    candidates = stillOpen(candidates, open, most);
    addTo(candidates, list);
    open -= list.bound;
  }
  return candidates;
}

interface BoundedList extends ScoredList {
  /** The most it adds to a document. */
  readonly bound: number;
}

const mostImpacts = new WeakMap<Postings, number>();

function bounded(list: ScoredList): BoundedList {
  let most = mostImpacts.get(list.postings);
  if (most === undefined) {
    most = list.postings.impacts === null ? ATTRIBUTE_IMPACT : 0;
    for (const impact of list.postings.impacts ?? []) if (impact > most) most = impact;
    mostImpacts.set(list.postings, most);
  }
  return { ...list, bound: list.rarity * fromImpact(most) };
}

function addUp(lists: readonly ScoredList[], { sums, docs }: Scratch): Matches {
  let count = 0;
  for (const { postings, rarity } of lists) {
    const { impacts } = postings;
    const own = postings.docs;
    for (let at = 0; at < own.length; at++) {
      const doc = own[at] ?? 0;
      const before = sums[doc] ?? 0;
      if (before === 0) docs[count++] = doc;
      sums[doc] = before + rarity * fromImpact(impacts?.[at] ?? ATTRIBUTE_IMPACT);
    }
  }
  const sorted = docs.slice(0, count).sort();
  const scores = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    const doc = sorted[at] ?? 0;
    scores[at] = sums[doc] ?? 0;
    sums[doc] = 0;
  }
  return { docs: sorted, scores };
}

function addTo({ docs, scores }: Matches, { postings, rarity }: ScoredList): void {
  const cursor = new DocCursor(postings.docs);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    if (cursor.seek(doc) === doc)
      scores[at] = (scores[at] ?? 0) + rarity * fromImpact(postings.impacts?.[cursor.at] ?? ATTRIBUTE_IMPACT);
  }
}

/** Those that can still come among the best, when a document may yet gain `open`; a copy. */
function stillOpen(matches: Matches, open: number, most: number): Matches {
  const least = leastOfBest(matches.scores, most);
  return keptBy(matches, (_, score) => score + open >= least);
}

/** The last of the best scores; 0 while there are fewer. */
function leastOfBest(scores: Float32Array, most: number): number {
  if (scores.length < most) return 0;
  const best = new Float32Array(most);
  for (const score of scores) {
    if (score <= (best[0] ?? 0)) continue;
    let at = 1;
    for (; at < most && (best[at] ?? 0) < score; at++) best[at - 1] = best[at] ?? 0;
    best[at - 1] = score;
  }
  return best[0] ?? 0;
}

/** Along the shortest filter: one speaker's statements are few beside all that share a word. */
function withAll(matches: Matches, filters: readonly Postings[]): Matches {
  const [shortest, ...others] = [...filters].sort((a, b) => a.docs.length - b.docs.length);
  if (shortest === undefined) return matches;
  const [all, ...cursors] = [matches.docs, ...others.map(({ docs }) => docs)].map(
    (docs) => new DocCursor(docs),
  );
  const most = Math.min(shortest.docs.length, matches.docs.length);
  const [docs, scores] = [new Uint32Array(most), new Float32Array(most)];
  let count = 0;
  for (const doc of shortest.docs) {
    if (all?.seek(doc) !== doc || !cursors.every((cursor) => cursor.seek(doc) === doc)) continue;
    docs[count] = doc;
    scores[count++] = matches.scores[all.at] ?? 0;
  }
  return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) };
}

function without(matches: Matches, dead: readonly number[]): Matches {
  if (dead.length === 0) return matches;
  const cursor = new DocCursor(dead);
  return keptBy(matches, (doc) => cursor.seek(doc) !== doc);
}

function keptBy({ docs, scores }: Matches, isKept: (doc: number, score: number) => boolean): Matches {
  const [keptDocs, keptScores] = [new Uint32Array(docs.length), new Float32Array(docs.length)];
  let count = 0;
  for (let at = 0; at < docs.length; at++) {
    const [doc, score] = [docs[at] ?? 0, scores[at] ?? 0];
    if (!isKept(doc, score)) continue;
    keptDocs[count] = doc;
    keptScores[count++] = score;
  }
  return { docs: keptDocs.subarray(0, count), scores: keptScores.subarray(0, count) };
}

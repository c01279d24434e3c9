/**
 * Lists that stand for one another (a word, its completions, the person it names) as one: a document has the greatest of
 * its impacts.
 */
import { ATTRIBUTE_IMPACT } from './bm25';
import { NO_POSTINGS, type Postings } from './postings';

export interface Weighted {
  readonly postings: Postings;
  /** 0–1: how much less than the word itself it says. */
  readonly factor: number;
}

/** Above one posting in so many documents a table over all documents is faster than sorting. */
const DENSE = 16;

/** `docCount`: documents of the segment. The result always has impacts. */
export function unite(lists: readonly Weighted[], docCount: number): Postings {
  const [only] = lists;
  if (only === undefined) return NO_POSTINGS;
  if (lists.length === 1 && only.factor === 1 && only.postings.impacts !== null) return only.postings;
  const total = lists.reduce((sum, { postings }) => sum + postings.docs.length, 0);
  return total * DENSE > docCount ? uniteByTable(lists, docCount) : uniteBySorting(lists, total);
}

function uniteByTable(lists: readonly Weighted[], docCount: number): Postings {
  const best = new Uint8Array(docCount);
  let count = 0;
  for (const list of lists)
    eachPosting(list, (doc, impact) => {
      const before = best[doc] ?? 0;
      if (before === 0) count++;
      if (impact > before) best[doc] = impact;
    });
  const docs = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  let at = 0;
  for (let doc = 0; doc < docCount; doc++) {
    const impact = best[doc] ?? 0;
    if (impact === 0) continue;
    docs[at] = doc;
    impacts[at++] = impact;
  }
  return { docs, impacts };
}

/** A document and its impact in one number: sorting puts a document's greatest impact last. */
const IMPACTS = 256;

function uniteBySorting(lists: readonly Weighted[], total: number): Postings {
  const pairs = new Float64Array(total);
  let filled = 0;
  for (const list of lists)
    eachPosting(list, (doc, impact) => {
      pairs[filled++] = doc * IMPACTS + impact;
    });
  pairs.sort();
  const docs = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  let count = 0;
  for (const pair of pairs) {
    const doc = Math.floor(pair / IMPACTS);
    if (count === 0 || docs[count - 1] !== doc) docs[count++] = doc;
    impacts[count - 1] = pair % IMPACTS;
  }
  return { docs: docs.subarray(0, count), impacts: impacts.subarray(0, count) };
}

function eachPosting({ postings, factor }: Weighted, visit: (doc: number, impact: number) => void): void {
  const { docs, impacts } = postings;
  for (let at = 0; at < docs.length; at++) {
    const impact = impacts?.[at] ?? ATTRIBUTE_IMPACT;
    visit(docs[at] ?? 0, Math.max(1, Math.round(impact * factor)));
  }
}

/**
 * Many questions at once: the statements of a whole page beside all that was said before.
 *
 * All terms of all questions are looked up together, so that each block is read once and each list decoded once.
 */
import { bestOfAny, type Scratch, scratchFor } from './best-of-any';
import { rarity } from './bm25';
import { dayOf } from './calendar';
import type { Matches } from './evaluate';
import { type DocumentKind, kindNumber } from './kinds';
import { type Found, lookUp } from './lookup';
import { livingCounts } from './manifest';
import { NO_POSTINGS, type Postings } from './postings';
import type { GroupTerm } from './rank';
import { type DocRef, idsOf, type Snapshot } from './snapshot';
import { type Ranked, topOf } from './top';

export interface TermQuestion {
  /** Terms of the index: any of them will do, the rarer say more. */
  readonly terms: readonly GroupTerm[];
  readonly wants: readonly Want[];
}

export interface Want {
  /** All of these must be there (`entityTerm`, `attributeTerm`). */
  readonly filters: readonly string[];
  /** Of its best documents, as many. */
  readonly most: number;
}

export interface RankedId {
  readonly id: string;
  readonly score: number;
}

export interface RankedMany {
  /** For each want of each question, in order, its best documents. */
  readonly hits: readonly (readonly RankedId[])[];
  /** Documents of the kind. */
  readonly total: number;
  /** How many of them have a term that was asked for. */
  docFreq(term: string): number;
}

export async function rankMany(
  snapshot: Snapshot,
  questions: readonly TermQuestion[],
  kind: DocumentKind,
): Promise<RankedMany> {
  const all = questions.flatMap(({ terms, wants }) => [
    ...terms.map(({ term }) => term),
    ...wants.flatMap(({ filters }) => filters),
  ]);
  const found = await lookUp(snapshot, { terms: all });
  const asker = new Asker(snapshot, found, kindNumber(kind));
  const ranked = questions.flatMap((question) => asker.best(question));
  const refs: readonly DocRef[] = ranked.flat();
  const ids = await idsOf(snapshot, kindNumber(kind), refs);
  let next = 0;
  const hits = ranked.map((best) => best.map(({ score }) => ({ id: ids[next++] ?? '', score })));
  return { hits, total: asker.total, docFreq: (term) => asker.docFreq(term) };
}

const NO_MATCHES: Matches = { docs: new Uint32Array(0), scores: new Float32Array(0) };

/** What the questions of one page share. */
class Asker {
  readonly total: number;
  /** By segment. */
  private readonly scratch: readonly Scratch[];

  constructor(
    private readonly snapshot: Snapshot,
    private readonly found: Found,
    private readonly kind: number,
  ) {
    const entries = snapshot.segments.map(({ entry }) => entry);
    this.total = livingCounts(entries)[kind] ?? 0;
    this.scratch = entries.map(({ counts }) => scratchFor(counts[kind] ?? 0));
  }

  /** For each want. */
  best({ terms, wants }: TermQuestion): readonly (readonly Ranked[])[] {
    const factors = new Map(terms.map(({ term, factor }) => [term, factor]));
    const words = [...factors].map(([term, factor]) => ({ term, rarity: factor * this.rarityOf(term) }));
    const segments = this.snapshot.segments.map(({ entry, head }, at) => {
      const scored = words.flatMap(({ term, rarity: of }) => {
        const postings = this.postings(term, at);
        return postings === NO_POSTINGS ? [] : [{ postings, rarity: of }];
      });
      const question = {
        scored,
        dead: entry.dead[this.kind] ?? [],
        wants: wants.map(({ filters, most }) => ({
          filters: filters.map((term) => this.postings(term, at)),
          most,
        })),
      };
      const matches = bestOfAny(question, this.scratch[at] ?? scratchFor(0));
      const calendar = head.calendars[this.kind];
      return { matches, dayOf: (doc: number) => (calendar === undefined ? 0 : dayOf(calendar, doc)) };
    });
    return wants.map(({ most }, want) =>
      topOf(
        segments.map(({ matches, dayOf: day }) => ({ matches: matches[want] ?? NO_MATCHES, dayOf: day })),
        most,
        'best',
      ),
    );
  }

  private postings(term: string, segment: number): Postings {
    return this.found.lists.get(term)?.[segment]?.[this.kind] ?? NO_POSTINGS;
  }

  docFreq(term: string): number {
    return this.scratch.reduce((sum, _, at) => sum + this.postings(term, at).docs.length, 0);
  }

  private rarityOf(term: string): number {
    return rarity(this.docFreq(term), this.total);
  }
}

/** The first of many: by score, then the newer; or by day. A bounded heap, so that a common word sorts nothing. */
import type { Matches } from './evaluate';
import type { DocRef } from './snapshot';

export type Order = 'best' | 'newest';

export interface Ranked extends DocRef {
  readonly score: number;
  readonly day: number;
}

/** What ranking needs of one segment. */
export interface SegmentMatches {
  readonly matches: Matches;
  readonly dayOf: (doc: number) => number;
}

/** At most `most`, in order. Segments by their place. */
export function topOf(segments: readonly SegmentMatches[], most: number, order: Order): readonly Ranked[] {
  const heap = new Heap(most, order === 'newest' ? byDay : byScore);
  segments.forEach(({ matches, dayOf }, segment) => {
    const { docs, scores } = matches;
    // From the last, which is the newest: among equals the first seen stays.
    for (let at = docs.length - 1; at >= 0; at--) {
      const doc = docs[at] ?? 0;
      const score = scores[at] ?? 0;
      if (order === 'best' && heap.isBelowAll(score)) continue;
      const isIn = heap.offer({ segment, doc, score, day: dayOf(doc) });
      if (order === 'newest' && !isIn) break;
    }
  });
  return heap.sorted();
}

/** Negative where `a` comes before `b`. */
type Comparison = (a: Ranked, b: Ranked) => number;

const byPlace: Comparison = (a, b) => b.segment - a.segment || b.doc - a.doc;
const byScore: Comparison = (a, b) => b.score - a.score || b.day - a.day || byPlace(a, b);
const byDay: Comparison = (a, b) => b.day - a.day || byPlace(a, b);

/** The worst that is still in stands first. */
class Heap {
  private readonly items: Ranked[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: Comparison,
  ) {}

  isBelowAll(score: number): boolean {
    const [worst] = this.items;
    return this.items.length === this.most && worst !== undefined && score < worst.score;
  }

  offer(item: Ranked): boolean {
    if (this.most === 0) return false;
    if (this.items.length < this.most) {
      this.items.push(item);
      this.rise(this.items.length - 1);
      return true;
    }
    const [worst] = this.items;
    if (worst === undefined || this.compare(item, worst) >= 0) return false;
    this.items[0] = item;
    this.sink();
    return true;
  }

  sorted(): readonly Ranked[] {
    return [...this.items].sort(this.compare);
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.items.length && this.isWorse(child, worst)) worst = child;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private isWorse(a: number, b: number): boolean {
    const [x, y] = [this.items[a], this.items[b]];
    return x !== undefined && y !== undefined && this.compare(x, y) > 0;
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.items[a], this.items[b]];
    if (x === undefined || y === undefined) return;
    this.items[a] = y;
    this.items[b] = x;
  }
}

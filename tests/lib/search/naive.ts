/** The plain slow reference: documents in an array, exact BM25, every question a scan. */
import { rarity, termWeight } from '@/lib/search/bm25';
import type { IndexDocument, MeanLengths } from '@/lib/search/document';
import { type IndexKind, kindNumber } from '@/lib/search/kinds';
import type { Group, Question } from '@/lib/search/rank';

export interface NaiveHit {
  readonly id: string;
  readonly day: number;
  readonly score: number;
}

export class NaiveIndex {
  private readonly documents = new Map<string, IndexDocument>();

  constructor(private readonly lengths: MeanLengths) {}

  put(document: IndexDocument): void {
    this.documents.set(`${document.kind}:${document.id}`, document);
  }

  remove(kind: IndexKind, id: string): IndexDocument | undefined {
    const before = this.documents.get(`${kind}:${id}`);
    this.documents.delete(`${kind}:${id}`);
    return before;
  }

  /** All hits, the best first. */
  search(question: Question, kind: IndexKind): readonly NaiveHit[] {
    const all = [...this.documents.values()].filter((document) => document.kind === kind);
    const rarities = question.words.map((group) =>
      rarity(all.filter((document) => this.has(document, group)).length, all.length),
    );
    return all
      .filter((document) => this.isHit(document, question))
      .map((document) => ({
        id: document.id,
        day: document.day,
        score: question.words.reduce(
          (sum, group, at) => sum + (rarities[at] ?? 0) * this.weight(document, group),
          0,
        ),
      }))
      .sort((a, b) => b.score - a.score || b.day - a.day);
  }

  private isHit(document: IndexDocument, { words, filters, excluded, days, mode }: Question): boolean {
    if (days !== null && (document.day < days.from || document.day >= days.to)) return false;
    if (excluded.some((group) => this.has(document, group))) return false;
    if (!filters.every((group) => this.has(document, group))) return false;
    const has = words.map((group) => this.has(document, group));
    return mode === 'all' ? has.every(Boolean) : has.some(Boolean);
  }

  private has(document: IndexDocument, group: Group): boolean {
    return group.some(({ term }) => document.words.includes(term) || document.attributes.includes(term));
  }

  private weight(document: IndexDocument, group: Group): number {
    return Math.max(0, ...group.map(({ term, factor }) => factor * this.termWeight(document, term)));
  }

  private termWeight(document: IndexDocument, term: string): number {
    if (document.attributes.includes(term)) return 1;
    const frequency = document.words.filter((word) => word === term).length;
    if (frequency === 0) return 0;
    const mean = this.lengths[kindNumber(document.kind)] ?? 1;
    return document.weight ?? termWeight(frequency, document.words.length, mean);
  }
}

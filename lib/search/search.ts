/**
 * Words → ranked ids, over whatever documents a source hands out. Opens nothing.
 *
 *   search(source, 'عقوبات putin', { limit: 8 })  ──▶  { people, statements, meetings, articles }
 *
 * A linear scan over folded text. A document is a hit when every word of the query is in it – as written, as a stem, or
 * (the last word) as a beginning. Scores are BM25 (Robertson and Zaragoza 2009) without length normalisation: the texts
 * are sentences of like length. Phrases in quotation marks must stand as they are.
 */
import { fold } from '../language/fold';
import type { IsoDate } from '../model/day';
import { type Matcher, matcherOf } from './match';

export type DocumentKind = 'people' | 'statements' | 'meetings' | 'articles';

/** In the order shown. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['people', 'statements', 'meetings', 'articles'];

export interface SearchDocument {
  readonly id: string;
  /** What it says. */
  readonly text: string;
  /** Names it is also found by, in every spelling and script. */
  readonly names: readonly string[];
  /** BCP 47, for stems. */
  readonly inLanguage: string;
  readonly day: IsoDate | null;
  /** How often it is used elsewhere; ranks people. */
  readonly weight: number;
}

/** All documents of a kind; read within the caller's transaction. */
export interface SearchSource {
  documents(kind: DocumentKind): Promise<readonly SearchDocument[]>;
}

export interface SearchOptions {
  /** Hits of each kind. */
  readonly limit: number;
  readonly offset?: number;
  readonly order?: 'best' | 'newest';
  readonly kinds?: readonly DocumentKind[];
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface HitGroup {
  readonly kind: DocumentKind;
  readonly total: number;
  readonly hits: readonly Hit[];
}

export async function search(
  source: SearchSource,
  query: string,
  options: SearchOptions,
): Promise<readonly HitGroup[]> {
  const matcher = matcherOf(query);
  if (matcher === null) return [];
  const kinds = options.kinds ?? DOCUMENT_KINDS;
  return Promise.all(
    kinds.map(async (kind) => {
      const ranked = rank(await source.documents(kind), matcher, options.order ?? 'best');
      const from = options.offset ?? 0;
      return { kind, total: ranked.length, hits: ranked.slice(from, from + options.limit) };
    }),
  );
}

const SATURATION = 1.2; // BM25's k1

function rank(
  documents: readonly SearchDocument[],
  matcher: Matcher,
  order: 'best' | 'newest',
): readonly Hit[] {
  const found = documents.flatMap((document) => {
    const frequencies = matcher.frequencies(document);
    return frequencies === null ? [] : [{ document, frequencies }];
  });
  const rarity = Math.log(1 + documents.length / (found.length + 1));
  const scored = found.map(({ document, frequencies }) => {
    const sum = frequencies.reduce(
      (total, frequency) => total + (frequency * (SATURATION + 1)) / (frequency + SATURATION),
      0,
    );
    return { id: document.id, day: document.day ?? '', score: rarity * sum + Math.log(1 + document.weight) };
  });
  const byDay = (a: { day: string }, b: { day: string }): number =>
    a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
  scored.sort((a, b) => (order === 'newest' ? byDay(a, b) : b.score - a.score || byDay(a, b)));
  return scored.map(({ id, score }) => ({ id, score }));
}

/** The query's folded words, to tell whether two queries ask the same. */
export const normalQuery = (query: string): string => fold(query).replace(/\s+/g, ' ').trim();

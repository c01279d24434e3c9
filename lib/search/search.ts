/**
 * Words → ranked ids, over an index in a transaction that the caller has opened.
 *
 *   searchIndex(snapshot, 'عقوبات putin after:2019', { limit: 20 }, texts)
 *     ──▶  hits of people, statements, meetings, articles, each with its whole number
 *
 * A document is a hit when every word is in it – as written, as a stem, by a name of the same person, or (the last word)
 * as a beginning. A word that is nowhere is asked again as the nearest one that is somewhere.
 */
import { countFacets, type FacetCounts, type FacetRequest } from './facets';
import { type DocumentKind, kindNumber } from './kinds';
import { nearestWord } from './near';
import { hasPhrases, MOST_CHECKED, matchesPhrases, type Texts } from './phrases';
import { isEmptyQuery, parseQuery, type Query } from './query';
import { type ResolvedQuestion, resolveQuery } from './question';
import { type KindMatches, matchKind, rankMatches } from './rank';
import { idsOf, type Snapshot } from './snapshot';
import type { Order } from './top';

export interface SearchOptions {
  /** Hits of each kind. */
  readonly limit: number;
  readonly offset?: number;
  readonly order?: Order;
  readonly kinds?: readonly DocumentKind[];
  /** Whether values to narrow by are counted. */
  readonly facets?: boolean;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface HitGroup {
  readonly kind: DocumentKind;
  /** Of phrases: at least so many. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** A word asked for, and the one that was looked for instead. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface SearchHits {
  readonly query: Query;
  readonly groups: readonly HitGroup[];
  readonly corrections: readonly Correction[];
  /** Counts values among the hits of one kind, exactly. */
  readonly count: (kind: DocumentKind, request: FacetRequest) => Promise<FacetCounts>;
}

export async function searchIndex(
  snapshot: Snapshot,
  text: string,
  options: SearchOptions,
  texts: Texts,
): Promise<SearchHits | null> {
  const parsed = parseQuery(text);
  if (isEmptyQuery(parsed)) return null;
  const { query, resolved, corrections } = await corrected(snapshot, parsed);
  const matched = new Map(
    resolved.kinds
      .filter((kind) => options.kinds?.includes(kind) ?? true)
      .map((kind) => [kind, matchKind(snapshot, resolved.found, resolved.question, kindNumber(kind))]),
  );
  const groups = await Promise.all(
    [...matched].map(([kind, matches]) => groupOf(snapshot, query, kind, matches, options, texts)),
  );
  const count = (kind: DocumentKind, request: FacetRequest): Promise<FacetCounts> => {
    const matches = matched.get(kind);
    return matches === undefined
      ? Promise.resolve({ values: new Map(), years: [] })
      : countFacets(snapshot, matches, kindNumber(kind), request);
  };
  return { query, groups, corrections, count };
}

interface Corrected {
  readonly query: Query;
  readonly resolved: ResolvedQuestion;
  readonly corrections: readonly Correction[];
}

async function corrected(snapshot: Snapshot, query: Query): Promise<Corrected> {
  const resolved = await resolveQuery(snapshot, query);
  if (resolved.unknown.length === 0) return { query, resolved, corrections: [] };
  const nearest = await Promise.all(resolved.unknown.map((word) => nearestWord(snapshot, word)));
  const corrections = resolved.unknown.flatMap((word, at) => {
    const to = nearest[at];
    return to == null ? [] : [{ from: word.text, to }];
  });
  if (corrections.length < resolved.unknown.length) return { query, resolved, corrections: [] };
  const words = query.words.map((word) => {
    const to = corrections.find(({ from }) => from === word.text)?.to;
    return to === undefined ? word : { text: to, stem: to, isOpen: false };
  });
  const next = { ...query, words };
  return { query: next, resolved: await resolveQuery(snapshot, next), corrections };
}

async function groupOf(
  snapshot: Snapshot,
  query: Query,
  kind: DocumentKind,
  matches: KindMatches,
  options: SearchOptions,
  texts: Texts,
): Promise<HitGroup> {
  const from = options.offset ?? 0;
  const most = hasPhrases(query) ? MOST_CHECKED : from + options.limit;
  const ranked = rankMatches(snapshot, matches, kindNumber(kind), most, options.order ?? 'best');
  if (!hasPhrases(query)) {
    const shown = ranked.slice(from);
    const ids = await idsOf(snapshot, kindNumber(kind), shown);
    const hits = shown.map(({ score }, at) => ({ id: ids[at] ?? '', score }));
    return { kind, total: matches.total, hits };
  }
  const ids = await idsOf(snapshot, kindNumber(kind), ranked);
  const said = await texts(kind, ids);
  const hits = ranked.flatMap(({ score }, at) => {
    const id = ids[at] ?? '';
    return matchesPhrases(query, said.get(id) ?? '') ? [{ id, score }] : [];
  });
  return { kind, total: hits.length, hits: hits.slice(from, from + options.limit) };
}

/**
 * Whom the words of a query may name: a word that is somebody's name stands for them in every document that has them,
 * however their name is written there.
 */
import { fromImpact } from './bm25';
import { kindNumber } from './kinds';
import type { Found } from './lookup';
import { type DocRef, idsOf, type Snapshot } from './snapshot';

/** For one word; the others are too many to be meant. */
const MOST_NAMED = 12;

const NAME_KINDS = [kindNumber('people'), kindNumber('names')] as const;

/** The terms of names that a word may be, the surest first: those of a later set count only where none before has any. */
export type NameTerms = readonly (readonly string[])[];

interface Named extends DocRef {
  readonly kind: number;
  readonly impact: number;
}

/** Ids by word. Those who bear several of the words come first, then those often in the news. */
export async function entitiesNamed(
  snapshot: Snapshot,
  found: Found,
  words: readonly NameTerms[],
): Promise<readonly (readonly string[])[]> {
  const named = words.map((terms) => firstNamed(snapshot, found, terms));
  const shares = new Map<string, number>();
  for (const ofWord of named) for (const key of ofWord.keys()) shares.set(key, (shares.get(key) ?? 0) + 1);
  const chosen = named.map((ofWord) =>
    [...ofWord]
      .sort(([a, x], [b, y]) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0) || y.impact - x.impact)
      .slice(0, MOST_NAMED)
      .map(([, ref]) => ref),
  );
  return Promise.all(chosen.map((refs) => idsOfNamed(snapshot, refs)));
}

function firstNamed(snapshot: Snapshot, found: Found, sets: NameTerms): ReadonlyMap<string, Named> {
  for (const terms of sets) {
    const named = namedBy(snapshot, found, terms);
    if (named.size > 0) return named;
  }
  return new Map();
}

function namedBy({ segments }: Snapshot, found: Found, terms: readonly string[]): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  segments.forEach(({ entry }, segment) => {
    for (const kind of NAME_KINDS) {
      const dead = new Set(entry.dead[kind]);
      for (const term of terms) {
        const list = found.lists.get(term)?.[segment]?.[kind];
        list?.docs.forEach((doc, at) => {
          const impact = fromImpact(list.impacts?.[at] ?? 0);
          if (!dead.has(doc)) named.set(`${segment}:${kind}:${doc}`, { segment, kind, doc, impact });
        });
      }
    }
  });
  return named;
}

async function idsOfNamed(snapshot: Snapshot, refs: readonly Named[]): Promise<readonly string[]> {
  const byKind = NAME_KINDS.map((kind) => refs.filter((ref) => ref.kind === kind));
  const ids = await Promise.all(byKind.map((of, at) => idsOf(snapshot, NAME_KINDS[at] ?? 0, of)));
  return ids.flat();
}

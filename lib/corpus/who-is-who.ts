/**
 * Whom a name means after the reader's corrections: "not him" parts the people of one article from a person, "same person"
 * joins two for the whole corpus.
 *
 * The result depends on the set of corrections alone, not on their order: of those who are one the lexicon's id stands for all,
 * else the smallest.
 */
import type { Correction } from '../model/correction';
import type { EntityId, NamedEntity } from '../model/entity';

/** Where a name stands: in an article, or in a row of a pack. */
export interface NamedIn {
  readonly kind: 'article' | 'pack';
  readonly id: string;
}

export interface WhoIsWho {
  /** Who is meant by `person` here. */
  meant(person: EntityId, where: NamedIn): EntityId;
  /** By the reader's wish nothing is kept of `person`, who is meant here. */
  isForgotten(person: EntityId, where: NamedIn): boolean;
  /** As known when they were joined; `null` for whom no correction speaks of. */
  known(person: EntityId): NamedEntity | null;
}

type PersonCorrection<K> = Extract<Correction['body'], { readonly kind: K }>;

export function whoIsWho(corrections: readonly Correction[]): WhoIsWho {
  const joined = joinedBy(corrections.flatMap(({ body }) => (body.kind === 'same-person' ? [body] : [])));
  const parted = corrections.flatMap(({ body }) => (body.kind === 'not-him' ? [body] : []));
  const forgotten = corrections.flatMap(({ body }) => (body.kind === 'forgotten' ? [body] : []));
  const known = new Map(corrections.flatMap(({ people }) => people.map((one) => [one.id, one] as const)));
  return {
    meant: (person, where) => {
      const here = parted.filter((body) => placesOf(body, where.kind).includes(where.id));
      return followed(joined(person), here, joined);
    },
    isForgotten: (person, where) =>
      forgotten.some(
        (body) => joined(body.person) === person && placesOf(body, where.kind).includes(where.id),
      ),
    known: (person) => known.get(person) ?? null,
  };
}

const placesOf = (
  { articles, packReports }: PersonCorrection<'not-him' | 'forgotten'>,
  kind: NamedIn['kind'],
): readonly string[] => (kind === 'article' ? articles : packReports);

/** Somebody else than `person`, and perhaps somebody else again: each correction is heard once. */
function followed(
  person: EntityId,
  parted: readonly PersonCorrection<'not-him'>[],
  joined: (person: EntityId) => EntityId,
): EntityId {
  const at = parted.findIndex((body) => joined(body.person) === person);
  const body = parted[at];
  if (body === undefined) return person;
  return followed(joined(body.other), parted.toSpliced(at, 1), joined);
}

function joinedBy(joins: readonly PersonCorrection<'same-person'>[]): (person: EntityId) => EntityId {
  const classes: Set<EntityId>[] = [];
  for (const { people } of joins) {
    const touched = classes.filter((one) => people.some((person) => one.has(person)));
    for (const one of touched) classes.splice(classes.indexOf(one), 1);
    classes.push(new Set([...people, ...touched.flatMap((one) => [...one])]));
  }
  const head = new Map<EntityId, EntityId>();
  for (const one of classes) {
    const [first] = [...one].sort(byStanding);
    for (const person of one) head.set(person, first ?? person);
  }
  return (person) => head.get(person) ?? person;
}

const STANDING = ['person:', 'learned:', 'other:'];
const standingOf = (person: EntityId): number => STANDING.findIndex((prefix) => person.startsWith(prefix));
const byStanding = (a: EntityId, b: EntityId): number => standingOf(a) - standingOf(b) || (a < b ? -1 : 1);

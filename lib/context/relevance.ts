/**
 * Whether two statements are on the same matter, and how much so.
 *
 * Shared keys count by rarity (idf; Spärck Jones 1972): "sanctions" says more than "Syria". A state alone makes no matter,
 * since half of all political news names it; one shared word, concept or name alone makes one where it is much of what the
 * shorter statement says, the more so the less certain it is that both speak of the same state's affairs.
 */

import { broadConcepts } from '../language/packs/broad-concepts';
import { CONCEPT, type Matter, type MatterKey, NAME, WORD } from '../matter/matter';
import { isElsewhere, type Nearness, nearness } from '../matter/scene';
import type { Why } from '../model/context';
import type { EntityId, EntityKind } from '../model/entity';

export interface Relevance {
  readonly score: number;
  readonly why: Omit<Why, 'rules'>;
}

/** Each key's weight – its kind's, by its rarity – and its kind. */
export type Weighing = (key: MatterKey) => Weighed;

interface Weighed {
  readonly weight: number;
  readonly kind: Kind;
}

type Where = Nearness | 'elsewhere';

type Kind = 'word' | 'concept' | 'name' | 'place' | 'state';

const WEIGHT: Readonly<Record<Kind, number>> = { word: 1, concept: 1.6, name: 1.4, place: 1, state: 0.6 };

/** Below this share of the shorter statement's weight, what is shared is a turn of phrase. */
const LEAST_SHARE = 0.15;
/** Where one key alone is shared, by its kind: a party to a conflict is named whatever is said of it. */
const LEAST_SHARE_ALONE: Readonly<Record<Kind, number>> = {
  word: 0.25,
  concept: 0.2,
  name: 0.5,
  place: 0.3,
  state: Number.POSITIVE_INFINITY,
};
/** So much less of it where both articles are about one matter. */
const BACKED = 0.5;
/** Of equal keys those of one theme come first. */
const BACKED_BONUS = 1.2;
/** So much more of it where it is not certain that both speak of the same state's affairs. */
const UNCERTAIN = 1.6;
/** Statements on different states are on one matter only where they share this many keys besides. */
const FEWEST_APART = 3;
/** Two short statements that share less than this say too little to tell. */
const LEAST_WEIGHT = 2;

/** With few statements nothing is rare among them: as many more are thought beside them, on other matters. */
const OTHERS = 100;

/** What the whole corpus says of the keys that were asked for: the stored matters at hand are chosen by them. */
export interface DocFreqs {
  /** Statements of the corpus. */
  readonly total: number;
  /** In how many of them a key is. */
  readonly docFreqs: ReadonlyMap<MatterKey, number>;
}

/** From this share of the corpus on, the stored matters at hand are counted themselves: the index counts words, not matters. */
const FAIR_SAMPLE = 1 / 4;

/**
 * Rarity among `opens` and `stored`: ln(1 + N/n). What the corpus says of a key counts as if the stored ones were a fair
 * sample of it, so that keys it says nothing of are weighed by the same measure.
 */
export function weighing(
  opens: readonly Matter[],
  stored: readonly Matter[],
  entityKind: (id: EntityId) => EntityKind | undefined,
  corpus: DocFreqs = { total: 0, docFreqs: new Map() },
): Weighing {
  const [here, there] = [countsOf(opens), countsOf(stored)];
  const share = corpus.total === 0 ? 1 : stored.length / corpus.total;
  const countOf = (key: MatterKey): number => {
    const inCorpus = share < FAIR_SAMPLE ? corpus.docFreqs.get(key) : undefined;
    return (here.get(key) ?? 0) + (inCorpus === undefined ? (there.get(key) ?? 0) : inCorpus * share);
  };
  const all = opens.length + stored.length + OTHERS;
  const weighed = new Map<MatterKey, Weighed>();
  return (key) => {
    const before = weighed.get(key);
    if (before !== undefined) return before;
    const kind = kindOf(key, entityKind);
    const rarity = Math.log(1 + all / Math.max(1, countOf(key)));
    const now = { kind, weight: rarity * WEIGHT[kind] };
    weighed.set(key, now);
    return now;
  };
}

function countsOf(matters: readonly Matter[]): ReadonlyMap<MatterKey, number> {
  const counts = new Map<MatterKey, number>();
  for (const { keys } of matters) for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How much more than a word a key says by its kind alone. */
export const kindWeight = (key: MatterKey, entityKind: (id: EntityId) => EntityKind | undefined): number =>
  WEIGHT[kindOf(key, entityKind)];

function kindOf(key: MatterKey, entityKind: (id: EntityId) => EntityKind | undefined): Kind {
  if (key.startsWith(WORD)) return 'word';
  if (key.startsWith(CONCEPT)) return 'concept';
  const kind = entityKind(key.slice(NAME.length) as EntityId);
  return kind === 'state' || kind === 'place' ? kind : 'name';
}

export const weightOf = (keys: Iterable<MatterKey>, weigh: Weighing): number => {
  let sum = 0;
  for (const key of keys) sum += weigh(key).weight;
  return sum;
};

/** `null` where the statements are not on one matter. `least`: the weight of the one that says less. */
export function relevance(
  shared: readonly MatterKey[],
  open: Matter,
  stored: Matter,
  weigh: Weighing,
  least: number,
): Relevance | null {
  const sum = weightOf(shared, weigh);
  const share = sum / least;
  const [key, ...others] = shared.filter((each) => weigh(each).kind !== 'state');
  if (key === undefined || sum < LEAST_WEIGHT) return null;
  const near = nearness(open.scene, stored.scene);
  const isBacked = isAbout(open.theme, stored) || isAbout(stored.theme, open);
  const ease = isBacked ? BACKED : 1;
  if (near === 'apart' && others.length + 1 < FEWEST_APART) return null;
  if (share < LEAST_SHARE * ease) return null;
  if (
    others.length === 0 &&
    share < shareAlone(key, weigh, isElsewhere(open.scene, stored.scene) ? 'elsewhere' : near, isBacked)
  )
    return null;
  return { score: sum * Math.sqrt(share) * (isBacked ? BACKED_BONUS : 1), why: whyOf(shared, stored) };
}

/** Whether a theme comes up in what the other says, or in what its article is about. */
const isAbout = (theme: ReadonlySet<MatterKey>, { keys, theme: other }: Matter): boolean =>
  [...theme].some((key) => keys.has(key) || other.has(key));

/**
 * How much of the shorter statement one key alone has to be. A word alone is chance, unless an article is about it or it is a
 * number; a concept alone makes a matter only where nothing says that they speak of different states.
 */
function shareAlone(key: MatterKey, weigh: Weighing, near: Where, isBacked: boolean): number {
  const { kind } = weigh(key);
  const share = LEAST_SHARE_ALONE[kind];
  if (isBacked) return share * BACKED;
  if (kind === 'word' && !/\d/.test(key)) return Number.POSITIVE_INFINITY;
  if (near === 'same') return share;
  if (kind === 'concept' && (near !== 'open' || broadConcepts.has(key.slice(CONCEPT.length))))
    return Number.POSITIVE_INFINITY;
  return share * UNCERTAIN;
}

function whyOf(shared: readonly MatterKey[], stored: Matter): Omit<Why, 'rules'> {
  const words = shared.flatMap((key) => stored.keys.get(key) || []);
  const entities = shared.flatMap((key) =>
    key.startsWith(NAME) ? (key.slice(NAME.length) as EntityId) : [],
  );
  return { words: [...new Set(words)], entities, matter: shared };
}

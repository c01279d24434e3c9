/**
 * Whether two statements are on the same matter, and how much so.
 *
 * Shared keys count by rarity (idf; Spärck Jones 1972): "sanctions" says more than "Syria". A state alone makes no matter,
 * since half of all political news names it; one shared word, concept or name alone makes one only where few speak of it
 * or it is most of what the shorter statement says.
 */
import type { Why } from '../model/context';
import type { EntityId } from '../model/entity';
import { areApart, type Matter, type MatterKey } from './matter';

export interface Relevance {
  readonly score: number;
  readonly why: Omit<Why, 'rules'>;
}

export interface Weighing {
  /** A key's weight: its kind's, by its rarity. */
  readonly weigh: (key: MatterKey) => number;
  /** True for a concept or a name that few speak of: enough by itself to make a matter. */
  readonly isRare: (key: MatterKey) => boolean;
  readonly isPlace: (entity: EntityId) => boolean;
}

const WEIGHT = { word: 1, concept: 1.6, name: 1.4, place: 0.6 } as const;

/** Below this share of the shorter statement's weight, what is shared is a turn of phrase. */
const LEAST_SHARE = 0.15;
/** Where one key alone is shared, and not a rare one, it must be this much of the shorter statement. */
const LEAST_SHARE_ALONE = 0.3;
/** Statements on different states are on one matter only where they share this many keys besides. */
const FEWEST_APART = 2;
/** Two short statements that share less than this say too little to tell. */
const LEAST_WEIGHT = 2;

/** A key is rare from this share of the greatest rarity on, that of a key met once. */
const RARE = 0.5;

/** Rarity among `matters`: ln(1 + N/n). */
export function weighing(matters: readonly Matter[], isPlace: Weighing['isPlace']): Weighing {
  const counts = new Map<MatterKey, number>();
  for (const { keys } of matters) for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (key: MatterKey): number => Math.log(1 + matters.length / (counts.get(key) ?? 1));
  const greatest = Math.log(1 + matters.length);
  return {
    weigh: (key) => rarity(key) * kindWeight(key, isPlace),
    isRare: (key) => !key.startsWith('w:') && !isPlaceKey(key, isPlace) && rarity(key) >= greatest * RARE,
    isPlace,
  };
}

const isPlaceKey = (key: MatterKey, isPlace: Weighing['isPlace']): boolean =>
  key.startsWith('e:') && isPlace(key.slice(2) as EntityId);

function kindWeight(key: MatterKey, isPlace: Weighing['isPlace']): number {
  if (key.startsWith('w:')) return WEIGHT.word;
  if (key.startsWith('c:')) return WEIGHT.concept;
  return isPlaceKey(key, isPlace) ? WEIGHT.place : WEIGHT.name;
}

export const weightOf = (keys: Iterable<MatterKey>, { weigh }: Weighing): number => {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
};

/** `null` where the statements are not on one matter. `least`: the weight of the one that says less. */
export function relevance(
  shared: readonly MatterKey[],
  open: Matter,
  stored: Matter,
  weighing: Weighing,
  least: number,
): Relevance | null {
  const telling = shared.filter((key) => !isPlaceKey(key, weighing.isPlace));
  if (telling.length < (areApart(open, stored) ? FEWEST_APART : 1)) return null;
  const sum = weightOf(shared, weighing);
  const share = sum / least;
  const isAlone = shared.length === 1 && !shared.some(weighing.isRare);
  if (sum < LEAST_WEIGHT || share < (isAlone ? LEAST_SHARE_ALONE : LEAST_SHARE)) return null;
  return { score: sum * Math.sqrt(share), why: whyOf(shared, stored) };
}

function whyOf(shared: readonly MatterKey[], stored: Matter): Omit<Why, 'rules'> {
  const words = shared.flatMap((key) => stored.keys.get(key) || []);
  const entities = shared.flatMap((key) => (key.startsWith('e:') ? (key.slice(2) as EntityId) : []));
  return { words: [...new Set(words)], entities, matter: shared };
}

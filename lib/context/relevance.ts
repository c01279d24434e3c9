/**
 * Whether two statements are on the same matter, and how much so.
 *
 * Shared keys count by rarity (idf; Spärck Jones 1972): "sanctions" says more than "Syria". A state alone makes no matter,
 * since half of all political news names it; one shared word, concept or name alone makes one only where it is most
 * of what the shorter statement says.
 */
import type { Why } from '../model/context';
import type { EntityId } from '../model/entity';
import type { Matter, MatterKey } from './matter';

export interface Relevance {
  readonly score: number;
  readonly why: Pick<Why, 'words' | 'entities'>;
}

/** The weight of a key: its kind's, by its rarity. */
export type Weigh = (key: MatterKey) => number;

const WEIGHT = { word: 1, concept: 1.6, name: 1.4, place: 0.6 } as const;

/** Below this share of the shorter statement's weight, what is shared is a turn of phrase. */
const LEAST_SHARE = 0.15;
/** Where one key alone is shared, it must be this much of the shorter statement. */
const LEAST_SHARE_ALONE = 0.3;
/** Two short statements that share less than this say too little to tell. */
const LEAST_WEIGHT = 2;

/** Rarity among `matters`: ln(1 + N/n). */
export function weighing(matters: readonly Matter[], isPlace: (entity: EntityId) => boolean): Weigh {
  const counts = new Map<MatterKey, number>();
  for (const matter of matters) for (const key of matter.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weights = new Map<MatterKey, number>();
  for (const [key, count] of counts)
    weights.set(key, Math.log(1 + matters.length / count) * kindWeight(key, isPlace));
  return (key) => weights.get(key) ?? 0;
}

function kindWeight(key: MatterKey, isPlace: (entity: EntityId) => boolean): number {
  if (key.startsWith('w:')) return WEIGHT.word;
  if (key.startsWith('c:')) return WEIGHT.concept;
  return isPlace(key.slice(2) as EntityId) ? WEIGHT.place : WEIGHT.name;
}

export const weightOf = (keys: Iterable<MatterKey>, weigh: Weigh): number => {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
};

/** `null` where the statements are not on one matter. `least`: the weight of the one that says less. */
export function relevance(
  shared: readonly MatterKey[],
  stored: Matter,
  least: number,
  weigh: Weigh,
  isPlace: (entity: EntityId) => boolean,
): Relevance | null {
  const telling = shared.filter((key) => !key.startsWith('e:') || !isPlace(key.slice(2) as EntityId));
  if (telling.length === 0) return null;
  const sum = weightOf(shared, weigh);
  const share = sum / least;
  if (sum < LEAST_WEIGHT || share < (shared.length === 1 ? LEAST_SHARE_ALONE : LEAST_SHARE)) return null;
  return { score: sum * Math.sqrt(share), why: whyOf(shared, stored) };
}

function whyOf(shared: readonly MatterKey[], stored: Matter): Pick<Why, 'words' | 'entities'> {
  const words = shared.flatMap((key) => stored.get(key) || []);
  const entities = shared.flatMap((key) => (key.startsWith('e:') ? (key.slice(2) as EntityId) : []));
  return { words: [...new Set(words)], entities };
}

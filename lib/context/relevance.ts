/**
 * Whether two statements are on the same matter, and how much so.
 *
 * Shared keys count by rarity; states and places weigh less than what is done there, since half of all political news
 * names them. One shared key is never enough: Russia alone, or "plane" alone, makes no matter.
 */
import type { Why } from '../model/context';
import type { EntityId } from '../model/entity';
import type { Matter, MatterKey } from './matter';

export interface Relevance {
  readonly score: number;
  readonly why: Pick<Why, 'words' | 'entities'>;
}

export interface Weighing {
  readonly rarityOf: (key: MatterKey) => number;
  readonly isState: (entity: EntityId) => boolean;
}

const WEIGHT = { word: 1, concept: 1.6, person: 1.2, state: 0.45 } as const;
/** Below this share of the smaller statement's weight, what is shared is a turn of phrase and not the matter. */
const LEAST_SHARE = 0.16;
/** And below this sum, two short statements share too little to tell. */
const LEAST_SUM = 3.4;
const FEWEST_KEYS = 2;

/** `null` where the statements are not on one matter. */
export function relevance(open: Matter, stored: Matter, weighing: Weighing): Relevance | null {
  const shared = [...open.keys].filter((key) => stored.keys.has(key));
  const matterKeys = shared.filter((key) => !isStateKey(key, weighing));
  if (shared.length < FEWEST_KEYS || matterKeys.length === 0) return null;
  const sum = weightOf(shared, weighing);
  const share = sum / Math.min(weightOf([...open.keys], weighing), weightOf([...stored.keys], weighing));
  if (sum < LEAST_SUM || share < LEAST_SHARE) return null;
  const words = shared.flatMap((key) => stored.wordOf.get(key) || []);
  const entities = shared.flatMap((key) => (key.startsWith('e:') ? (key.slice(2) as EntityId) : []));
  return { score: sum * Math.sqrt(share), why: { words: [...new Set(words)], entities } };
}

const isStateKey = (key: MatterKey, { isState }: Weighing): boolean =>
  key.startsWith('e:') && isState(key.slice(2) as EntityId);

function weightOf(keys: readonly MatterKey[], weighing: Weighing): number {
  return keys.reduce((sum, key) => sum + weighing.rarityOf(key) * kindWeight(key, weighing), 0);
}

function kindWeight(key: MatterKey, weighing: Weighing): number {
  if (key.startsWith('c:')) return WEIGHT.concept;
  if (!key.startsWith('e:')) return WEIGHT.word;
  return isStateKey(key, weighing) ? WEIGHT.state : WEIGHT.person;
}

/** Keys that two matters can share: `w:stem`, `c:concept`, `e:entity`. */
import type { EntityId } from '../model/entity';

export type MatterKey = string;

export const WORD = 'w:';
export const CONCEPT = 'c:';
export const NAME = 'e:';

export const nameKey = (id: EntityId): MatterKey => `${NAME}${id}`;

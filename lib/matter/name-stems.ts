/**
 * Which words say a name that the statement mentions anyway.
 *
 *   الولايات المتحدة  ──▶  ولا · متحد · امريك …, each for state:US
 *
 * So that الروسية says روسيا, and الولايات does not count as a word beside الولايات المتحدة.
 */
import { termOf } from '../language/stems';
import { tokenize } from '../language/tokens';
import type { EntityId, NamedEntity } from '../model/entity';

export type Entities = ReadonlyMap<EntityId, NamedEntity>;

/** Someone or something named, with the stems of its names' words. */
export interface Named {
  readonly id: EntityId;
  readonly stems: ReadonlySet<string>;
}

/** Those whose names a statement's words may be. */
export const namedBy = (ids: readonly EntityId[], entities: Entities): readonly Named[] =>
  ids.map((id) => ({ id, stems: stemsOfNames(entities.get(id)) }));

/** Whose name a word's stems may say; of two, the first. */
export function nameIn(stems: readonly string[], named: readonly Named[]): EntityId | undefined {
  for (const one of named) for (const stem of stems) if (one.stems.has(stem)) return one.id;
  return undefined;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const stemsByEntity = new WeakMap<NamedEntity, ReadonlySet<string>>();

/** With their adjectives: the stemmer takes ان off إيران and not off إيراني. */
function stemsOfNames(entity: NamedEntity | undefined): ReadonlySet<string> {
  if (entity === undefined) return NO_NAMES;
  const before = stemsByEntity.get(entity);
  if (before !== undefined) return before;
  const names = [...Object.values(entity.names).filter((name) => name !== undefined), ...entity.forms];
  const stems = new Set(
    names.flatMap((name) => tokenize(name).flatMap(({ text }) => [termOf(text), termOf(`${text}ي`)])),
  );
  stemsByEntity.set(entity, stems);
  return stems;
}

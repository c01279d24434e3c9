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

/** Stem → whom it names; of two with one stem, the first. */
export function nameStems(ids: readonly EntityId[], entities: Entities): ReadonlyMap<string, EntityId> {
  const stems = new Map<string, EntityId>();
  for (const id of ids)
    for (const stem of stemsOfNames(entities.get(id))) if (!stems.has(stem)) stems.set(stem, id);
  return stems;
}

const stemsByEntity = new WeakMap<NamedEntity, readonly string[]>();

/** With their adjectives: the stemmer takes ان off إيران and not off إيراني. */
function stemsOfNames(entity: NamedEntity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const before = stemsByEntity.get(entity);
  if (before !== undefined) return before;
  const names = [...Object.values(entity.names).filter((name) => name !== undefined), ...entity.forms];
  const stems = [
    ...new Set(
      names.flatMap((name) => tokenize(name).flatMap(({ text }) => [termOf(text), termOf(`${text}ي`)])),
    ),
  ];
  stemsByEntity.set(entity, stems);
  return stems;
}

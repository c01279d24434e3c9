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

/** Whose name a word's stems may say; of two, the first of `ids`. */
export function nameIn(
  stems: readonly string[],
  ids: Iterable<EntityId>,
  entities: Entities,
): EntityId | undefined {
  for (const id of ids) {
    const names = stemsOfNames(entities.get(id));
    for (const stem of stems) if (names.has(stem)) return id;
  }
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

/** The people of the starter corpus: those the lexicon knows by name, and the others under an id of their own. */
import type { EntityId, NamedEntity, Names } from '../model/entity';
import { contentHash } from '../model/ids';

/** What the lexicon knows of a name. */
export interface KnownPerson {
  readonly id: EntityId;
  readonly names: Names;
  readonly state: string | null;
}

export interface StarterPeople {
  readonly idOf: (englishName: string) => EntityId;
  /** Everyone asked for so far, by id. */
  readonly byId: ReadonlyMap<string, NamedEntity>;
}

export function starterPeople(lookUp: (englishName: string) => KnownPerson | null): StarterPeople {
  const byId = new Map<string, NamedEntity>();
  const ids = new Map<string, EntityId>();
  const idOf = (name: string): EntityId => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const person = personOf(name, lookUp(name));
    ids.set(name, person.id);
    byId.set(person.id, person);
    return person.id;
  };
  return { idOf, byId };
}

const personOf = (name: string, known: KnownPerson | null): NamedEntity => ({
  id: known?.id ?? (`person:${contentHash('person', name)}` as EntityId),
  kind: 'person',
  names: known?.names ?? { en: name },
  forms: [known?.names.ar ?? name],
  state: known?.state ?? null,
  office: null,
  origin: known === null ? 'learned' : 'lexicon',
});

/**
 * By what a place that a report names is known again in another language: the entities that its article names by these words,
 * with all their names. What no list knows is compared by its letters alone.
 *
 * A capital is its state's, and so is a state's institution: the Kremlin is no other place than Moscow.
 */
import { fold } from '../language/fold';
import type { NamedEntity } from '../model/entity';
import type { PlaceKey } from '../model/place';

export function placeKeys(place: string, entities: readonly NamedEntity[]): readonly PlaceKey[] {
  const text = ` ${fold(place)} `;
  const stands = (form: string): boolean => text.includes(` ${fold(form)} `);
  const named = entities.filter(({ kind, forms }) => kind !== 'person' && forms.some(stands));
  const narrow = named.filter(({ kind }) => kind !== 'state');
  const meant = narrow.length > 0 ? narrow : named;
  return [...new Set(meant.flatMap((entity) => keysOf(entity, stands)))];
}

/** The same place in two languages, as a pack has it. */
export const placeKeysOfNames = (names: readonly string[]): readonly PlaceKey[] => [
  ...new Set(names.filter((name) => name !== '').map((name) => key('name', fold(name)))),
];

const key = (sort: 'id' | 'name' | 'capital' | 'whole' | 'in', value: string): PlaceKey =>
  `${sort}:${value}` as PlaceKey;

function keysOf(entity: NamedEntity, stands: (form: string) => boolean): readonly PlaceKey[] {
  const { id, kind, names, forms, state } = entity;
  const own = Object.values(names).filter((name) => name !== undefined);
  const lies = state === null ? [] : [key('in', state)];
  if (kind === 'place') return [key('id', id), ...placeKeysOfNames(own), ...lies];
  if (state === null) return [key('id', id)];
  if (kind === 'institution') return [key('id', id), key('capital', state), ...lies];
  if (own.some(stands)) return [key('whole', state), ...placeKeysOfNames(own)];
  return [key('capital', state), ...placeKeysOfNames(forms.filter(stands)), ...lies];
}

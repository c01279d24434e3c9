/**
 * Everyone and everything that the text names, gathered over all mentions: the forms of the name as written, the office,
 * the state. A state's adjectives count among its forms.
 */
import { entityById } from '@/lib/lexicon';
import type { EntityId, Mention, NamedEntity } from '@/lib/model/entity';
import type { Reading } from '@/lib/model/reading';
import { spanOf } from './content';
import type { Nationality } from './nationalities';
import type { Naming, Text } from './text';

export function entitiesOf(
  text: Text,
  nationalities: readonly Nationality[],
): Pick<Reading, 'entities' | 'mentions'> {
  const byKey = new Map<string, Naming[]>();
  for (const naming of text.namings) {
    const known = byKey.get(naming.key);
    if (known) known.push(naming);
    else byKey.set(naming.key, [naming]);
  }
  const mentions = text.namings.map(
    (naming): Mention => ({
      span: spanOf(text, naming),
      entity: naming.key as EntityId,
      basis: naming.basis,
    }),
  );
  const adjectives = new Map<string, Set<string>>();
  for (const { state, form } of nationalities) {
    if (!byKey.has(state)) byKey.set(state, []);
    adjectives.set(state, (adjectives.get(state) ?? new Set()).add(form));
  }
  const entities = [...byKey].map(([key, namings]) =>
    entityOf(text, key, namings, [...(adjectives.get(key) ?? [])]),
  );
  return { entities, mentions };
}

function entityOf(
  text: Text,
  key: string,
  namings: readonly Naming[],
  adjectives: readonly string[],
): NamedEntity {
  const forms = [
    ...new Set(
      namings.flatMap((naming) => (naming.name ? [text.body.slice(naming.name.start, naming.name.end)] : [])),
    ),
  ];
  const entity = entityById(key as EntityId);
  const person = text.registry.person(key);
  const office = namings.find((naming) => naming.office)?.office ?? null;
  const [longest] = [...forms].sort((a, b) => b.length - a.length);
  return {
    id: key as EntityId,
    kind: namings[0]?.kind ?? entity?.kind ?? 'person',
    names: entity?.names ?? { [text.inLanguage]: person?.known?.name ?? longest ?? '' },
    forms: [...forms, ...adjectives],
    state: entity?.state ?? person?.state ?? null,
    office: office ? text.body.slice(office.start, office.end) : (person?.known?.office ?? null),
    origin: entity ? 'lexicon' : 'learned',
  };
}

/**
 * What an article is about, by its headline: the matter that a statement of few words leaves to it.
 *
 *   "Dam talks end in Carlon"  ──▶  c:dam
 *
 * States and people are none, nor are relations, talks and votes: half of all headlines name them, whatever the matter is.
 */
import { broadConcepts } from '../language/packs/broad-concepts';
import type { NamedEntity } from '../model/entity';
import { gistOf } from './gist';
import { CONCEPT, type MatterKey, nameKey } from './keys';
import { namedBy, nameIn } from './name-stems';

/** `named`: whom and what the article names. */
export function themeOf(
  headline: string,
  named: readonly NamedEntity[],
  inLanguage: string,
): ReadonlySet<MatterKey> {
  const entities = new Map(named.map((entity) => [entity.id, entity]));
  const { concepts, loose } = gistOf(headline, inLanguage);
  const names = namedBy([...entities.keys()], entities);
  const words = loose.flatMap(({ key, stems, isCommon }) => {
    const name = nameIn(stems, names);
    if (name === undefined) return isCommon ? [] : [key];
    return entities.get(name)?.kind === 'institution' ? [nameKey(name)] : [];
  });
  const said = concepts.flatMap(({ key }) => (broadConcepts.has(key.slice(CONCEPT.length)) ? [] : key));
  return new Set([...said, ...words]);
}

/**
 * What to call the concepts of a matter, by language: the first phrase that a pack knows each by.
 *
 *   ['c:warplane', 'e:state:SY', 'w:2170']  ──▶  { 'c:warplane': { ar: 'طائرة حربية', en: 'warplane' } }
 */
import { packs } from '../language/packs';
import type { Names } from '../model/entity';
import type { MatterKey } from './matter';

/** Keys that are no concept's have no name here. */
export function conceptNames(keys: readonly MatterKey[]): Readonly<Record<MatterKey, Names>> {
  const named = keys.map((key) => [key, namesOf(key)] as const);
  return Object.fromEntries(named.filter(([, names]) => Object.keys(names).length > 0));
}

function namesOf(key: MatterKey): Names {
  if (!key.startsWith('c:')) return {};
  const concept = key.slice('c:'.length);
  const named = packs.map((pack) => [pack.tag, pack.conceptGroups[concept]?.[0]] as const);
  return Object.fromEntries(named.filter(([, name]) => name !== undefined));
}

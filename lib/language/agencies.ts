/**
 * Which agency's words an outlet says it prints: two outlets that print one agency are one source.
 *
 *   "RT + رويترز"  ──▶  "reuters"        "RT + وكالات"  ──▶  null
 */
import { fold } from './fold';
import { packs } from './packs';
import { sameAgency, unnamedAgencies } from './packs/agencies';

/** Spaces and stops aside: "أ ف ب", "A.P.". */
export const agencyKey = (name: string): string => fold(name).replace(/[^\p{L}]/gu, '');

const unnamed = new Set(unnamedAgencies.map(agencyKey));
const known = new Map<string, string>([
  ...packs
    .flatMap((pack) => pack.siteLines.agencies)
    .map(agencyKey)
    .filter((name) => !unnamed.has(name))
    .map((name) => [name, name] as const),
  ...sameAgency.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [agencyKey(name), agencyKey(first)] as const),
  ),
]);

/** The only agency that a provenance line names; `null` for none, several, or "agencies". */
export function agencyOf(provenance: string | null): string | null {
  if (provenance === null) return null;
  const named = provenance
    .split(/[+،,;/|&()]|\s[-–—]\s/u)
    .flatMap((part) => known.get(agencyKey(part)) ?? []);
  const [only, ...others] = new Set(named);
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * Whose words an outlet says it prints: source lines, a dateline's agency, an agency's name at the very end.
 *
 *   "موسكو (وكالات) أعلن …" ──▶ provenance "وكالات", body from "أعلن"
 *
 * A bracket or a dash is taken for a dateline only where a known agency stands in it.
 */
import { fold } from '@/lib/language/fold';
import { packs } from '@/lib/language/packs';

/** An opening dateline: a place or two and, in brackets or after dashes, an agency. */
const OPENINGS: readonly RegExp[] = [
  /^\s*[\p{L}\p{M} .،,/-]{2,40}\((?<agency>[^()\n]{2,30})\)\s*[-–—:]*\s*/u,
  /^\s*\p{L}+(?:[ ]?[-–—][ ]?\p{L}+){0,2}[ ]?[-–—][ ]?["«“]?(?<agency>\p{L}{2,14})["»”]?(?=\s*[-–—:]\s|\s+\p{L}|\s*$)\s*[-–—:]?\s*/u,
];
/** A closing signature: `--(بترا)`, `(رويترز)`, `— أ ف ب`. */
const CLOSINGS: readonly RegExp[] = [
  /\s*[-–—]{1,3}\s*\(?\s*(?<agency>[\p{L}. ]{2,20}?)\s*\)?\s*$/u,
  /\s*\(\s*(?<agency>[\p{L}. ]{2,20}?)\s*\)\s*$/u,
];
const AFTER_COLON = /^[^:：]{2,24}[:：]\s*(?<agency>.+)$/u;

const agencyKey = (name: string): string => fold(name).replace(/[^\p{L}]/gu, '');
const AGENCIES: ReadonlySet<string> = new Set(
  packs.flatMap((pack) => pack.siteLines.agencies).map(agencyKey),
);

/** Whether a name is an agency's or just says "agencies"; spaces and stops aside ("أ ف ب", "A.P."). */
export const isAgency = (name: string): boolean => AGENCIES.has(agencyKey(name));

/** The agency a source line names: what follows its colon or its lead. */
export function agencyOfSourceLine(line: string): string {
  const named = AFTER_COLON.exec(line)?.groups?.agency;
  if (named !== undefined) return named.trim();
  const trimmed = line.trim();
  const lead = packs
    .flatMap((pack) => pack.siteLines.source)
    .map((entry) => entry.replace(/…$/u, '').trim())
    .find((words) => trimmed.startsWith(words));
  return (lead === undefined ? '' : trimmed.slice(lead.length).trim()) || trimmed;
}

/** An agency and the UTF-16 units, at the start or the end of the line, that name it. */
export interface NamedAgency {
  readonly length: number;
  readonly agency: string;
}

export function opening(line: string): NamedAgency | null {
  for (const pattern of OPENINGS) {
    const found = pattern.exec(line.slice(0, 120));
    const agency = found?.groups?.agency?.trim();
    if (found !== null && agency !== undefined && isAgency(agency))
      return { length: found[0].length, agency };
  }
  return null;
}

export function closing(line: string): NamedAgency | null {
  const tail = line.slice(-60);
  for (const pattern of CLOSINGS) {
    const found = pattern.exec(tail);
    const agency = found?.groups?.agency?.trim();
    if (found !== null && agency !== undefined && isAgency(agency))
      return { length: tail.length - found.index, agency };
  }
  return null;
}

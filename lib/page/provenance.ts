/**
 * Whose words an outlet says it prints: source lines, a dateline's agency, an agency's name at the very end.
 *
 *   "موسكو (وكالات) أعلن …" ──▶ provenance "وكالات", body from "أعلن"
 *
 * A bracket or a dash is taken for a dateline only where a known agency stands in it.
 */
import { agencyKey } from '@/lib/language/agencies';
import { packs } from '@/lib/language/packs';

/** A place or two with the agency in brackets: "موسكو (وكالات)". */
const BRACKETED = /^\s*[\p{L}\p{M} .،,/-]{2,40}\((?<agency>[^()\n]{2,30})\)\s*[-–—:]*\s*/u;
/** A place or two before a dash: "هانغتشو-الصين-سانا", "بيروت – أ ف ب:". */
const PLACES = /^[\p{L}\p{M} .،,/–—-]{2,40}$/u;
const DASH_AND_WORDS = /[-–—]\s*["«“]?(?=(\p{L}+)(?:\s(\p{L}+))?(?:\s(\p{L}+))?)/gu;
const AFTER_AGENCY = /^["»”]?\s*[-–—:]*\s*/u;
/** A closing signature: `--(بترا)`, `(رويترز)`, `— أ ف ب`. */
const CLOSINGS: readonly RegExp[] = [
  /\s*[-–—]{1,3}\s*\(?\s*(?<agency>[\p{L}. ]{2,20}?)\s*\)?\s*$/u,
  /\s*\(\s*(?<agency>[\p{L}. ]{2,20}?)\s*\)\s*$/u,
];
const AFTER_COLON = /^[^:：]{2,24}[:：]\s*(?<agency>.+)$/u;

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
  const head = line.slice(0, 120);
  const bracketed = BRACKETED.exec(head);
  const agency = bracketed?.groups?.agency?.trim();
  if (bracketed !== null && agency !== undefined && isAgency(agency))
    return { length: bracketed[0].length, agency };
  return dashed(head);
}

function dashed(head: string): NamedAgency | null {
  for (const { 0: dash, 1: one = '', 2: two, 3: three, index } of head.matchAll(DASH_AND_WORDS)) {
    if (!PLACES.test(head.slice(0, index))) return null;
    // The longest name first: "أ ف ب" before "أ".
    const agency = [[one, two, three], [one, two], [one]]
      .filter((words) => !words.includes(undefined))
      .map((words) => words.join(' '))
      .find(isAgency);
    if (agency === undefined) continue;
    const end = index + dash.length + agency.length;
    return { length: end + (AFTER_AGENCY.exec(head.slice(end))?.[0].length ?? 0), agency };
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

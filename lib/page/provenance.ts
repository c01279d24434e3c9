/**
 * Whose words an outlet says it prints: source lines, a dateline's agency, an agency's name at the very end.
 *
 *   "موسكو (وكالات) أعلن …" ──▶ provenance "وكالات", body from "أعلن"
 */
import type { LanguagePack } from '../language/pack';

/** An opening dateline: a place or two and, in brackets or after dashes, an agency. */
const DATELINES: readonly RegExp[] = [
  /^\s*[\p{L} .،,]{2,40}\((?<agency>[^()\n]{2,30})\)\s*[-–—:]*\s*/u,
  /^\s*\p{L}+(?:[ ]?[-–—][ ]?\p{L}+){0,2}[ ]?[-–—][ ]?(?<agency>\p{L}{3,14})(?=\s*[-–—:]\s|\s+\p{L}|\s*$)\s*[-–—:]?\s*/u,
];
/** A closing signature: `--(بترا)`. */
const SIGNATURE = /\s*[-–—]{1,3}\s*\(?(?<agency>[\p{L} ]{2,20})\)?\s*$/u;
const AFTER_COLON = /^[^:：]{2,24}[:：]\s*(?<agency>.+)$/u;

/** The agency a source line names: what follows its colon or its lead. */
export function agencyOfSourceLine(line: string, packs: readonly LanguagePack[]): string {
  const named = AFTER_COLON.exec(line)?.groups?.agency;
  if (named !== undefined) return named.trim();
  for (const pack of packs) {
    for (const lead of pack.siteLines.source) {
      const words = lead.replace(/…$/u, '').trim();
      if (line.trim().startsWith(words)) return line.trim().slice(words.length).trim() || line.trim();
    }
  }
  return line.trim();
}

export interface Cut {
  /** UTF-16 units to leave out at the start and at the end. */
  readonly start: number;
  readonly end: number;
  readonly agency: string | null;
}

/** The dateline of a first line, if it names one of the `agencies` or stands in brackets. */
export function dateline(line: string, isAgency: (name: string) => boolean): Cut {
  for (const pattern of DATELINES) {
    const found = pattern.exec(line);
    const agency = found?.groups?.agency?.trim();
    if (found !== null && agency !== undefined && isAgency(agency))
      return { start: found[0].length, end: 0, agency };
  }
  return { start: 0, end: 0, agency: null };
}

/** The agency's signature at the end of the last line. */
export function signature(line: string, isAgency: (name: string) => boolean): Cut {
  const found = SIGNATURE.exec(line);
  const agency = found?.groups?.agency?.trim();
  if (found === null || agency === undefined || !isAgency(agency)) return { start: 0, end: 0, agency: null };
  return { start: 0, end: line.length - found.index, agency };
}

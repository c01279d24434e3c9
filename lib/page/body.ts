/**
 * From raw lines to an article's body: site lines out, source lines to the provenance, datelines off the first line.
 */
import { fold } from '../language/fold';
import type { LanguagePack } from '../language/pack';
import { packs as allPacks } from '../language/packs';
import type { Line } from './lines';
import { agencyOfSourceLine, dateline, signature } from './provenance';
import { kindsOf, lineRules } from './site-lines';

export interface Body {
  readonly lines: readonly Line[];
  /** The lines' texts joined by line breaks. */
  readonly text: string;
  readonly provenance: string | null;
}

const RULES = lineRules(allPacks);
const AGENCIES: ReadonlySet<string> = new Set(allPacks.flatMap((pack) => pack.siteLines.agencies.map(fold)));
const isAgency = (name: string): boolean => AGENCIES.has(fold(name).trim());

export function bodyOf(lines: readonly Line[], headline: string): Body {
  const kinds = kindsOf(
    lines.map((line) => line.text),
    headline,
    RULES,
  );
  const agencies = lines
    .filter((_, i) => kinds[i] === 'source')
    .map((line) => agencyOfSourceLine(line.text, allPacks));
  const kept = lines.filter((_, i) => kinds[i] === 'body');
  const trimmed = trimAgencies(kept, agencies);
  return {
    lines: trimmed,
    text: trimmed.map((line) => line.text).join('\n'),
    provenance: agencies.length === 0 ? null : [...new Set(agencies)].join(' · '),
  };
}

/** Takes the dateline off the first lines and the signature off the last one; what they name is added to `agencies`. */
function trimAgencies(lines: readonly Line[], agencies: string[]): readonly Line[] {
  return lines.flatMap((line, i) => {
    const opening = i < 2 ? dateline(line.text, isAgency) : null;
    const closing = i === lines.length - 1 ? signature(line.text, isAgency) : null;
    for (const cut of [opening, closing]) if (cut?.agency) agencies.push(cut.agency);
    return cutLine(line, opening?.start ?? 0, closing?.end ?? 0);
  });
}

/** A line without its first and last units; nothing where no letter is left. */
function cutLine(line: Line, start: number, end: number): readonly Line[] {
  if (start === 0 && end === 0) return [line];
  const text = line.text.slice(start, Math.max(start, line.text.length - end));
  if (!/\p{L}/u.test(text)) return [];
  const pieces = line.pieces.flatMap((piece) => {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, start + text.length);
    return to <= from
      ? []
      : [{ ...piece, at: from - start, length: to - from, start: piece.start + from - piece.at }];
  });
  return [{ text, pieces }];
}

export const packsFor = (inLanguage: string): readonly LanguagePack[] => {
  const own = allPacks.filter((pack) => inLanguage.startsWith(pack.tag));
  return [...own, ...allPacks.filter((pack) => !own.includes(pack))];
};

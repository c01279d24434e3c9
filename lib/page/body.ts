/**
 * From raw lines to an article's body: site lines out, source lines to the provenance, datelines off the first line.
 */
import { type Line, trimLine } from './lines';
import { agencyOfSourceLine, closing, opening } from './provenance';
import { kindsOf } from './site-lines';

export interface Body<Source = Node> {
  readonly lines: readonly Line<Source>[];
  /** The lines' texts joined by line breaks. */
  readonly text: string;
  readonly provenance: string | null;
}

/** `titles`: the headline in every wording the page has for it. */
export function bodyOf<S>(lines: readonly Line<S>[], titles: readonly string[]): Body<S> {
  const kinds = kindsOf(lines, titles);
  const agencies = lines.filter((_, i) => kinds[i] === 'source').map((line) => agencyOfSourceLine(line.text));
  const kept = lines.filter((_, i) => kinds[i] === 'body');
  const trimmed = trimAgencies(kept, agencies);
  return {
    lines: trimmed,
    text: trimmed.map((line) => line.text).join('\n'),
    provenance: agencies.length === 0 ? null : [...new Set(agencies)].join(' · '),
  };
}

/** Takes the dateline off the first lines and the signature off the last one; what they name is added to `agencies`. */
function trimAgencies<S>(lines: readonly Line<S>[], agencies: string[]): readonly Line<S>[] {
  return lines.flatMap((line, i) => {
    const first = i < 2 ? opening(line.text) : null;
    const last = i === lines.length - 1 ? closing(line.text) : null;
    for (const found of [first, last]) if (found !== null) agencies.push(found.agency);
    return trimLine(line, first?.length ?? 0, last?.length ?? 0);
  });
}

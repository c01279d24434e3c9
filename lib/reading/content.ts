/**
 * The exact words of a statement: where its content ends, in which spans it stands, and whether it is quoted.
 *
 * Content in marks ends with its marks; paraphrase ends with the clause, before the newsroom's tail and before a
 * closing mark that nothing opened. Two fragments in marks with nothing but "and" between are two spans of one content.
 */
import type { StatementKind } from '@/lib/model/statement';
import type { Span } from '@/lib/model/text';
import type { Draft } from './attribution';
import { isComplementizer, quotationFrom } from './clauses';
import { isInsideMarks } from './cues';
import { startsTail } from './tails';
import { quotationsIn, type Range, type Text } from './text';
import { isIn } from './words';

export interface Content {
  readonly ranges: readonly Range[];
  readonly kind: StatementKind;
}

/** `null` where nothing but marks would be left. */
export function contentOf(text: Text, draft: Draft): Content | null {
  const { clause } = draft;
  if (draft.ranges) {
    const ranges = draft.ranges.map((range) => trimmed(text, range));
    return nonEmpty(ranges, kindOfSpans(text, ranges, draft));
  }
  const quoted = text.quotations.outer[clause.quotation];
  if (quoted && !goesOn(text, draft, quoted)) {
    const ranges = [quoted, ...furtherFragments(text, quoted, draft.end)].map((range) =>
      trimmed(text, range),
    );
    return nonEmpty(ranges, 'direct');
  }
  const from = quoted ? quoted.from : clause.content.from;
  const end = endOf(text, from, draft.end);
  const range = trimmed(text, { from, to: end });
  return nonEmpty([range], kindOf(text, range, draft));
}

const nonEmpty = (ranges: readonly Range[], kind: StatementKind): Content | null => {
  const kept = ranges.filter((range) => range.to > range.from);
  return kept.length > 0 ? { ranges: kept, kind } : null;
};

/** Whether a clause that begins with marks runs on in plain words: «إن "الاتفاق" الذي …». */
function goesOn(text: Text, draft: Draft, quoted: Range): boolean {
  if (draft.clause.by === 'quote' || draft.clause.by === 'colon') return false;
  const next = text.pieces[quoted.to + 1];
  return quoted.to + 1 < draft.end && next?.kind === 'word' && !startsTail(text, quoted.to + 1);
}

/** Quotations that follow with nothing but a comma, "and" or "and that" between. */
function furtherFragments(text: Text, first: Range, end: number): readonly Range[] {
  const found: Range[] = [];
  let at = first.to + 1;
  for (;;) {
    while (at < end && isBridge(text, at)) at++;
    const next = quotationFrom(text, at);
    const range = next < 0 || at >= end ? undefined : text.quotations.outer[next];
    if (!range) return found;
    found.push(range);
    at = range.to + 1;
  }
}

function isBridge(text: Text, at: number): boolean {
  const piece = text.pieces[at];
  if (piece?.kind === 'comma') return true;
  return (
    piece?.kind === 'word' &&
    (isIn(text.grammar.joinedConjunctions, piece.text) || isComplementizer(text, at))
  );
}

/** Before the tail, and before a closing mark that nothing opened unless it ends the sentence anyway. */
function endOf(text: Text, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (isInsideMarks(text.quotations, at)) continue;
    if (startsTail(text, at)) return at;
  }
  return end;
}

/** Without the marks and white space at its edges. */
export function trimmed(text: Text, range: Range): Range {
  let { from, to } = range;
  const isEdge = (at: number) => {
    const kind = text.pieces[at]?.kind;
    return kind !== 'word' && kind !== 'number';
  };
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return { from, to };
}

/** Direct where every span stands in marks, else by the fragments in them. */
function kindOfSpans(text: Text, ranges: readonly Range[], draft: Draft): StatementKind {
  const isQuoted = ({ from, to }: Range) => {
    const quotation = text.quotations.at[from] ?? -1;
    return quotation >= 0 && quotation === text.quotations.at[to - 1];
  };
  if (ranges.every(isQuoted)) return 'direct';
  return ranges.some((range) => isQuoted(range) || kindOf(text, range, draft) === 'mixed')
    ? 'mixed'
    : 'indirect';
}

function kindOf(text: Text, range: Range, draft: Draft): StatementKind {
  const fragments = quotationsIn(text, range).filter(({ from, to }) => to > from);
  if (fragments.some((fragment) => isFragmentOfSpeech(text, fragment))) return 'mixed';
  const isClosed = text.quotations.strayCloses.has(range.to) || text.quotations.strayCloses.has(range.to + 1);
  return draft.clause.by === 'colon' && (isClosed || isFirstPerson(text, range)) ? 'direct' : 'indirect';
}

/** Three words and more in marks are speech unless a noun names them; fewer only right after a complementizer. */
function isFragmentOfSpeech(text: Text, fragment: Range): boolean {
  let words = 0;
  for (let at = fragment.from; at < fragment.to; at++) if (text.pieces[at]?.kind === 'word') words++;
  const before = text.pieces[fragment.from - 2]?.text;
  if (isIn(text.grammar.namedThings, before) || text.namingAt.has(fragment.from)) return false;
  return words >= 3 || (words === 2 && isComplementizer(text, fragment.from - 2));
}

function isFirstPerson(text: Text, range: Range): boolean {
  for (let at = range.from; at < range.to; at++)
    if (isIn(text.grammar.firstPerson, text.pieces[at]?.text)) return true;
  const first = text.pieces[range.from]?.text ?? '';
  return text.grammar.firstEndings.some(
    (ending) => first.length > ending.length + 2 && first.endsWith(ending),
  );
}

export function spanOf(text: Text, range: Range): Span {
  return { start: text.pieces[range.from]?.start ?? 0, end: text.pieces[range.to - 1]?.end ?? 0 };
}

/**
 * Where quotation marks open and close, though they be missing, turned, doubled or of mixed kinds.
 *
 * A mark's role is read from its surroundings first (space before, letter after: it opens) and from its shape only where
 * these do not tell: outlets type ”…“ and »…« as often as the right way round. A quotation that is never closed ends
 * before the next cue that brings marks of its own, else with its paragraph. A closing mark that nothing opened is kept
 * apart: content stops there.
 */
import type { Piece } from './pieces';

export interface Quotation {
  /** Index of the first piece inside the marks. */
  readonly from: number;
  /** Index after the last piece inside the marks. */
  readonly to: number;
  readonly closed: boolean;
}

export interface Quotations {
  /** Outermost ones only, in the order of their openings. */
  readonly outer: readonly Quotation[];
  /** For every piece, the index in `outer` of the quotation whose words or marks it belongs to, or -1. */
  readonly at: Int32Array;
  /** Piece indexes of closing marks that nothing opened. */
  readonly strayCloses: ReadonlySet<number>;
}

interface Opening {
  readonly mark: string;
  readonly at: number;
}

const FAMILIES = ['«»', '‹›', '"', '“”„‟', '‘’'];
const OPENS_BY_SHAPE = new Set(['«', '‹', '“', '„', '‘']);

/** `isCue` tells whether the piece at an index continues a report; it decides where an unclosed quotation ends. */
export function quotationsOf(pieces: readonly Piece[], isCue: (index: number) => boolean): Quotations {
  const found: Quotation[] = [];
  const strayCloses = new Set<number>();
  for (let from = 0, to = 0; to <= pieces.length; to++) {
    if (to < pieces.length && pieces[to]?.kind !== 'break') continue;
    pairParagraph(pieces, from, to, isCue, found, strayCloses);
    from = to + 1;
  }
  return { ...outermost(found, pieces), strayCloses };
}

function pairParagraph(
  pieces: readonly Piece[],
  from: number,
  to: number,
  isCue: (index: number) => boolean,
  found: Quotation[],
  strays: Set<number>,
): void {
  const open: Opening[] = [];
  const end = (at: number, closed: boolean) => {
    const opening = open.pop();
    if (opening && at > opening.at) found.push({ from: opening.at, to: at, closed });
  };
  for (let at = from; at < to; at++) {
    const mark = pieces[at];
    if (mark?.kind !== 'quote') continue;
    const top = open.at(-1);
    const role = roleOf(pieces, at, top);
    if (role === 'stray') strays.add(at);
    else if (role === 'close') end(at, true);
    else {
      const cue = top && sameFamily(top.mark, mark.text) ? cueBefore(pieces, at, top.at, isCue) : -1;
      if (cue >= 0) end(beforeClause(pieces, cue), false);
      open.push({ mark: mark.text, at: at + 1 });
    }
  }
  // From the last to the first, each looking no further than the one after it did: linear in the paragraph.
  for (let looked = to, stop = to; open.length > 0; ) {
    const from = open.at(-1)?.at ?? to;
    const cue = nextContinuation(pieces, from + 2, looked, isCue);
    stop = cue < 0 ? stop : cue;
    looked = Math.min(looked, from + 2);
    end(stop, false);
  }
}

function roleOf(pieces: readonly Piece[], at: number, top: Opening | undefined): 'open' | 'close' | 'stray' {
  const mark = pieces[at];
  const before = mark?.spaceBefore || isMark(pieces[at - 1], 'colon', 'pause', 'bracket', 'quote');
  const after =
    mark?.spaceAfter || isMark(pieces[at + 1], 'comma', 'stop', 'colon', 'pause', 'bracket', 'dash', 'quote');
  if (before && !after) return 'open';
  // «the ministers’ plan»: an apostrophe closes nothing but what its like has opened
  if (mark?.text === '’' && top?.mark !== '‘') return 'stray';
  if (!before && after) return top ? 'close' : 'stray';
  if (!top) return 'open';
  return OPENS_BY_SHAPE.has(mark?.text ?? '') && top.mark === mark?.text ? 'open' : 'close';
}

const isMark = (piece: Piece | undefined, ...kinds: readonly Piece['kind'][]) =>
  piece !== undefined && kinds.includes(piece.kind);

const sameFamily = (one: string, other: string) => FAMILIES.some((f) => f.includes(one) && f.includes(other));

/** The cue that stands right before an opening mark, at most a subject and a complementizer away; -1 where none does. */
function cueBefore(
  pieces: readonly Piece[],
  at: number,
  least: number,
  isCue: (index: number) => boolean,
): number {
  const REACH = 4;
  for (let index = at - 1; index >= Math.max(least, at - REACH); index--) {
    if (isCue(index)) return index;
    if (isMark(pieces[index], 'stop', 'quote')) return -1;
  }
  return -1;
}

/** Steps back over the comma that parts a cue from what it follows. */
function beforeClause(pieces: readonly Piece[], cue: number): number {
  return isMark(pieces[cue - 1], 'comma', 'stop') ? cue - 1 : cue;
}

/** Before the first participle or verb that goes on reporting after a comma; -1 where none does. */
function nextContinuation(
  pieces: readonly Piece[],
  from: number,
  to: number,
  isCue: (index: number) => boolean,
): number {
  for (let index = from; index < to; index++)
    if (isCue(index) && isMark(pieces[index - 1], 'comma', 'stop')) return beforeClause(pieces, index);
  return -1;
}

function outermost(found: readonly Quotation[], pieces: readonly Piece[]): Pick<Quotations, 'outer' | 'at'> {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const outer: Quotation[] = [];
  const at = new Int32Array(pieces.length).fill(-1);
  let reached = 0;
  for (const quotation of sorted) {
    if (quotation.from < reached) continue;
    // The marks themselves belong to their quotation.
    at.fill(
      outer.length,
      Math.max(0, quotation.from - 1),
      quotation.closed ? quotation.to + 1 : quotation.to,
    );
    outer.push(quotation);
    reached = quotation.to;
  }
  return { outer, at };
}

/** Text with the words that were searched for marked in it. */
import { Fragment, type JSX } from 'preact';
import type { Span } from '@/lib/model/text';

interface Props {
  readonly text: string;
  readonly matches: readonly Span[];
}

export function Highlighted({ text, matches }: Props): JSX.Element {
  return (
    <>
      {piecesOf(text, matches).map((piece) => (
        <Fragment key={piece.start}>
          {piece.match ? <mark class="match">{piece.text}</mark> : piece.text}
        </Fragment>
      ))}
    </>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly match: boolean;
}

/** Spans may come in any order, overlap, or reach beyond the text. */
export function piecesOf(text: string, matches: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, match: boolean): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), match });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}

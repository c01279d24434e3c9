/**
 * Where a card stands: under the line it belongs to, above it where there is no room below, always inside the viewport.
 * All numbers are CSS pixels of the viewport.
 */
import type { Direction } from '../model/text';
import type { Line } from './spot';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left and top edge. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 6; // between the line and the card: the underline stays to be seen
const EDGE = 8; // to the viewport's edges
const LEAD = 24; // the card begins so much before the point clicked: its words stand under the line's

export function placeCard(line: Line, card: Size, view: Size, direction: Direction): Place {
  const start = direction === 'rtl' ? line.right + LEAD - card.width : line.left - LEAD;
  const below = line.bottom + GAP;
  const above = line.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - EDGE;
  return {
    left: within(start, view.width - card.width),
    top: within(fitsBelow || above < EDGE ? below : above, view.height - card.height),
  };
}

/** The largest card that stands inside a viewport: at 320 px, or zoomed so far, narrower than its usual width. */
export const roomIn = ({ width, height }: Size): Size => ({
  width: Math.max(0, width - 2 * EDGE),
  height: Math.max(0, height - 2 * EDGE),
});

/** The far edge gives way in a viewport that is smaller than the card. */
const within = (value: number, room: number): number => Math.max(EDGE, Math.min(value, room - EDGE));

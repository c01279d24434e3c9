/**
 * Places in a text.
 *
 * Offsets count UTF-16 code units, as `slice` and DOM `Text` do. They are plain numbers: a brand would cost a cast at
 * every addition, and nothing in the house counts text in another unit.
 */
export type TextOffset = number;

/** Half-open: `body.slice(start, end)` is the text meant. */
export interface Span {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

export type Direction = 'rtl' | 'ltr';

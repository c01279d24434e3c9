/** Where a mark was opened: what stands beside it is put there. */

export interface Spot {
  /** One line of the mark, in the viewport's CSS pixels; where it was clicked, no wider than the pointer. */
  readonly line: Line;
  /** The text the mark is in. */
  readonly node: Node;
}

export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

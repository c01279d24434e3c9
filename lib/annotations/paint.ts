/**
 * Marks on a page: the only writer to it, and it writes no node. `remove` leaves the page as it was.
 *
 * Ranges come from the article's text map; a page that replaces a text leaves them collapsed, and then `onLost` asks for
 * a new reading. What the page clears from the shared registry is painted again when we next look.
 */
import type { MarkPlace } from '../model/context';
import { listenForClicks } from './click';
import { createHitTest, type HitTest } from './hit';
import { canHighlight, createLayer } from './layer';
import type { HighlightNames } from './rules';
import { scrollToRange } from './scroll';
import type { Spot } from './spot';
import { wholeLetters } from './whole-letters';

/** A stretch of one text node. */
export interface TextSlice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface PlacedMark {
  readonly id: string;
  readonly kind: MarkPlace['kind'];
  readonly slices: readonly TextSlice[];
}

export interface PaintOptions {
  readonly names: HighlightNames;
  /** A click on a mark, in the same turn as the click itself. */
  readonly onOpen: (id: string, spot: Spot) => void;
  /** The page has replaced marked text: the places must be found again. Called once. */
  readonly onLost: () => void;
}

export interface Marks {
  /** Ids in the order of the text. */
  readonly order: readonly string[];
  /** Marks it open, where it is. */
  open(id: string): void;
  /** Where a mark begins; `null` when it is nowhere to be seen. */
  spotOf(id: string): Spot | null;
  /** Scrolls to a mark and marks it open. False when it is nowhere to be seen. */
  show(id: string): boolean;
  /** The same for any other place of the article. */
  showSlices(slices: readonly TextSlice[]): boolean;
  remove(): void;
}

interface Painted {
  readonly id: string;
  readonly kind: MarkPlace['kind'];
  readonly ranges: readonly Range[];
}

const CHECK_DELAY_MS = 400; // a page that rebuilds itself is looked at once, when it has come to rest

export function paint(document: Document, placed: readonly PlacedMark[], options: PaintOptions): Marks {
  const marks = placed.map((mark) => paintedOf(document, mark)).filter((mark) => mark.ranges.length > 0);
  const highlights = canHighlight() ? layersOf(options.names) : null;
  highlights?.said.set(rangesOf(marks, 'said'));
  highlights?.met.set(rangesOf(marks, 'met'));
  const hits = createHitTest(document, marks);
  const guard = guardMarks(document, () => {
    const isKept =
      highlights === null ||
      [highlights.said, highlights.met, highlights.open].every((layer) => layer.keep());
    if (marks.some(isLost)) options.onLost();
    return isKept && !marks.some(isLost);
  });
  const stopClicks = listenForClicks(document, (x, y) => {
    guard.check();
    openAt(hits, x, y, options.onOpen);
  });
  const rangesFor = (id: string): readonly Range[] => marks.find((mark) => mark.id === id)?.ranges ?? [];
  const showRanges = (ranges: readonly Range[]): boolean => {
    const [first] = ranges;
    if (first === undefined || ranges.some(isGone)) return false;
    highlights?.open.set(ranges);
    return scrollToRange(first);
  };
  return {
    order: [...marks].sort(inTextOrder).map(({ id }) => id),
    spotOf: (id) => spotOf(rangesFor(id)[0]),
    open: (id) => highlights?.open.set(rangesFor(id)),
    show: (id) => showRanges(rangesFor(id)),
    showSlices: (slices) => showRanges(slices.flatMap((slice) => rangeOf(document, slice) ?? [])),
    remove() {
      stopClicks();
      guard.stop();
      for (const layer of Object.values(highlights ?? {})) layer.remove();
    },
  };
}

const layersOf = (names: HighlightNames) => ({
  open: createLayer(names.open, 0),
  said: createLayer(names.said, 1),
  met: createLayer(names.met, 2),
});

function openAt(hits: HitTest, x: number, y: number, onOpen: PaintOptions['onOpen']): void {
  const hit = hits.hitAt(x, y);
  if (hit !== null) onOpen(hit.id, hit.spot);
}

function spotOf(range: Range | undefined): Spot | null {
  const [line] = range?.getClientRects() ?? [];
  return range === undefined || line === undefined ? null : { line, node: range.startContainer };
}

/** Looks after marks when the page changes or comes back to view; stops for good once `check` answers false. */
function guardMarks(document: Document, check: () => boolean): { check(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, CHECK_DELAY_MS);
  });
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
  function look(): void {
    timer = undefined;
    if (!isStopped && !check()) stop();
  }
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  document.addEventListener('visibilitychange', look);
  return { check: look, stop };
}

function paintedOf(document: Document, { id, kind, slices }: PlacedMark): Painted {
  return { id, kind, ranges: slices.flatMap((slice) => rangeOf(document, slice) ?? []) };
}

/** `null` where the page has shortened or dropped the text since it was read, and where there is nothing to see. */
function rangeOf(document: Document, { node, start, end }: TextSlice): Range | null {
  if (!node.isConnected || end > node.data.length || node.data.slice(start, end).trim() === '') return null;
  const whole = wholeLetters(node.data, { start, end });
  const range = document.createRange();
  range.setStart(node, whole.start);
  range.setEnd(node, whole.end);
  return range;
}

const rangesOf = (marks: readonly Painted[], kind: MarkPlace['kind']): readonly Range[] =>
  marks.filter((mark) => mark.kind === kind).flatMap(({ ranges }) => ranges);

/** A replaced text leaves its range collapsed in a container that is still connected. */
const isGone = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected;
const isLost = ({ ranges }: Painted): boolean => ranges.some(isGone);

function inTextOrder(one: Painted, other: Painted): number {
  const [first] = one.ranges;
  const [second] = other.ranges;
  if (first === undefined || second === undefined) return 0;
  return first.compareBoundaryPoints(Range.START_TO_START, second);
}

/** The part of a long text that shows why it was found. */
import type { Span } from '@/lib/model/text';

export interface Excerpt {
  readonly text: string;
  /** Places in `text`. */
  readonly matches: readonly Span[];
  /** Whether something was left off before it. */
  readonly cutBefore: boolean;
}

/** Characters kept before the first match: enough to see what it belongs to. */
const BEFORE = 40;
/** A match within this much of the start needs no cut. */
const NEAR_START = 80;

/** From shortly before the first match, at a word's beginning; how much of the rest is shown is the style's business. */
export function excerptOf(text: string, matches: readonly Span[]): Excerpt {
  const inOrder = [...matches].sort((a, b) => a.start - b.start);
  const first = inOrder[0]?.start ?? 0;
  if (first <= NEAR_START) return { text, matches: inOrder, cutBefore: false };
  const space = text.indexOf(' ', first - BEFORE);
  const from = space === -1 || space >= first ? first : space + 1;
  return {
    text: text.slice(from),
    matches: inOrder.map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: true,
  };
}

/**
 * A passage of an article, named by its words and what stands beside them, and found again in a later version of the text.
 *
 * Compared folded, as everywhere. Of several places with the same words the one whose surroundings agree longest is meant.
 */
import { fold, foldWithOffsets } from '../language/fold';
import type { TextQuoteSelector } from '../model/selectors';
import type { Span } from '../model/text';

const BESIDE = 32; // code units either side: tells two identical quotes apart in one article

export const quoteOf = (body: string, { start, end }: Span): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact: body.slice(start, end),
  prefix: body.slice(Math.max(0, start - BESIDE), start),
  suffix: body.slice(end, end + BESIDE),
});

/** `null` where the words are not in the text any more. */
export function findQuote(body: string, quote: TextQuoteSelector): Span | null {
  const [exact, prefix, suffix] = [fold(quote.exact), fold(quote.prefix), fold(quote.suffix)];
  if (exact.trim() === '') return null;
  const { text, toOriginal } = foldWithOffsets(body);
  let best: { readonly at: number; readonly agrees: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const agrees =
      sameFrom(reversed(text.slice(0, at)), reversed(prefix)) +
      sameFrom(text.slice(at + exact.length), suffix);
    if (best === null || agrees > best.agrees) best = { at, agrees };
  }
  return best === null ? null : toOriginal({ start: best.at, end: best.at + exact.length });
}

/** Half of the shorter of the two: another reader may cut a passage a little differently. */
export function isSamePassage(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

function sameFrom(text: string, other: string): number {
  let at = 0;
  while (at < other.length && text[at] === other[at]) at++;
  return at;
}

const reversed = (text: string): string => [...text.slice(-BESIDE * 2)].reverse().join('');

/**
 * Finding a passage again in a text that may have changed since.
 *
 * Both sides are folded first, so that a vowel mark, another ي or another dash is no change. Of several places with the same
 * words the one whose surroundings agree longest is meant; where they agree alike, the nearest to the old place.
 */
import { type FoldedText, fold, foldWithOffsets } from '@/lib/language/fold';
import type { Span } from '../model/text';
import type { Selectors, TextQuoteSelector } from './selectors';

/** `exact`: where it was. `moved`: the same words elsewhere. */
export type Anchored =
  | { readonly state: 'exact'; readonly span: Span }
  | { readonly state: 'moved'; readonly span: Span }
  | { readonly state: 'not-found' };

/** A text made ready for many anchorings. */
export interface AnchorText {
  readonly original: string;
  readonly folded: FoldedText;
}

export function anchorText(original: string): AnchorText {
  const folded = foldWithOffsets(original);
  return { original, folded: { text: evenSpaces(folded.text), toOriginal: folded.toOriginal } };
}

export function anchor(text: AnchorText, selectors: Selectors): Anchored {
  const quote = foldQuote(selectors.quote);
  if (quote.exact.trim() === '') return { state: 'not-found' };
  const spanAt = (at: number): Span => text.folded.toOriginal({ start: at, end: at + quote.exact.length });
  const best = bestOf(
    occurrences(text.folded.text, quote.exact),
    (at) => agreement(text.folded.text, at, quote),
    (at) => Math.abs(spanAt(at).start - selectors.position.start),
  );
  if (best === null) return { state: 'not-found' };
  const span = spanAt(best);
  return {
    state: isSamePlace(text.original, span.start, selectors.position.start) ? 'exact' : 'moved',
    span,
  };
}

interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const foldQuote = ({ exact, prefix, suffix }: TextQuoteSelector): FoldedQuote => ({
  exact: evenSpaces(fold(exact)),
  prefix: evenSpaces(fold(prefix)),
  suffix: evenSpaces(fold(suffix)),
});

/** A line break, a no-break space and a space part words alike; one unit for one, so that offsets stay. */
const evenSpaces = (folded: string): string => folded.replace(/\s/g, ' ');

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The highest score; among equals the smallest distance; among those the first. */
function bestOf(
  places: readonly number[],
  scoreOf: (at: number) => number,
  distanceOf: (at: number) => number,
): number | null {
  let best: { at: number; score: number; distance: number } | null = null;
  for (const at of places) {
    const [score, distance] = [scoreOf(at), distanceOf(at)];
    const isBetter =
      best === null || score > best.score || (score === best.score && distance < best.distance);
    if (isBetter) best = { at, score, distance };
  }
  return best?.at ?? null;
}

/** Code units, outward from the passage, in which its surroundings are the ones remembered. */
function agreement(text: string, at: number, { exact, prefix, suffix }: FoldedQuote): number {
  const end = at + exact.length;
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** Nothing but what folding drops lies between: a mark may have come or gone at the passage's edge. */
const isSamePlace = (original: string, one: number, other: number): boolean =>
  fold(original.slice(Math.min(one, other), Math.max(one, other))) === '';

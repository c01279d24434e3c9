/**
 * Naming a passage so that it is found again: W3C Web Annotation Data Model, §4.2.4 and §4.2.5.
 * https://www.w3.org/TR/annotation-model/#selectors
 */
import type { TextQuoteSelector } from '../model/selectors';
import type { Span } from '../model/text';

export type { TextQuoteSelector };

/** UTF-16 offsets in the text it was made from. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

const CONTEXT_LENGTH = 32; // code units either side of a quote: tells two identical quotes apart in one article

/** The selectors of a passage of `text`. */
export function selectorsOf(text: string, { start, end }: Span): Selectors {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

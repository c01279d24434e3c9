/**
 * Naming a passage so that it is found again: W3C Web Annotation Data Model, §4.2.4.
 * https://www.w3.org/TR/annotation-model/#selectors
 */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The look of the card's element, for a constructed style sheet: no policy of a page forbids that one.
 *
 * `!important` in a shadow tree wins over the page's own, inline styles included (CSS Cascading Level 5, §6.1): no rule of the
 * page moves, hides, fades or clips the card. A popover's own rules of the browser give way as well.
 */
import type { Place, Size } from './card-place';

/** What the frame's document is drawn in; the border is outside of it. */
export const CARD_WIDTH = 318;
export const CARD_HEIGHT = 278;
export const CARD_BORDER = 1;

/** `place`: in the document's CSS pixels, so that the card scrolls with its line. `isShown`: false until it is drawn. */
export function cardStyle({ left, top }: Place, { width, height }: Size, isShown: boolean): string {
  return `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: ${top}px auto auto ${left}px !important;
  inline-size: ${width}px !important;
  block-size: ${height}px !important;
  box-sizing: content-box !important;
  overflow: hidden !important;
  border: ${CARD_BORDER}px solid light-dark(#ddd9ce, #38362f) !important;
  border-radius: 6px !important;
  background: light-dark(#ffffff, #201f1b) !important;
  box-shadow: 0 4px 16px rgb(0 0 0 / 16%) !important;
  color-scheme: light dark !important;
  visibility: ${isShown ? 'visible' : 'hidden'} !important;
}
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }
@media print { :host { display: none !important; } }
`;
}

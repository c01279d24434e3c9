/**
 * The pill's look, for a constructed style sheet: no policy of a page forbids that one.
 *
 * `!important` in a shadow tree wins over the page's own, inline styles included (CSS Cascading Level 5, §6.1), so that no
 * rule of the page moves, hides or dresses the pill by accident.
 *
 * What is told is drawn from attributes: screen readers hear such content, `window.find` and a selection do not reach it. The width
 * is one for all counts, since a page can measure it.
 */
export const pillStyle = `
:host {
  all: initial !important;
  visibility: var(--shown, hidden) !important;
  position: fixed !important;
  inset-block: 0 !important;
  inset-inline-end: 0 !important;
  margin-block: auto !important;
  block-size: 28px !important;
  translate: 0 var(--shift, 0) !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
}
:host([hidden]) { display: none !important; }
button {
  all: unset;
  box-sizing: border-box;
  pointer-events: auto;
  cursor: pointer;
  touch-action: none;
  user-select: none;
  display: block;
  block-size: 28px;
  inline-size: 36px;
  padding-inline-start: 2px;
  border: 1px solid light-dark(#ddd9ce, #38362f);
  border-inline-end: 0;
  border-start-start-radius: 14px;
  border-end-start-radius: 14px;
  background: light-dark(#ffffff, #201f1b);
  color: light-dark(#0b5f66, #6fc7cc);
  font: 500 13px/26px system-ui, sans-serif;
  text-align: center;
  opacity: 0.6;
  transition: opacity 100ms;
}
button:hover, button:focus-visible { opacity: 1; }
button:focus-visible { outline: 2px solid light-dark(#1a56c4, #8db4ff); outline-offset: -4px; }
button::before { content: attr(data-count); }
[role="status"]::before { content: attr(data-said); }
[role="status"] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (prefers-contrast: more) { button { opacity: 1; } }
`;

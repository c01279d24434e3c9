/**
 * The running text of a page, told from labels by length alone: cheap enough for every page of a switched-on site, and the
 * same whatever elements hold it (`<p>`, `<div>`, text between `<br>`). A link to another page is that page's headline,
 * however long. Imports nothing: it is most of the detector.
 */

/** A text node this long is part of a paragraph; headings, labels and counters are shorter. */
const PARAGRAPH = 60;
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);
/** A link within the page may wrap a paragraph. */
const LINK_AWAY = 'a[href]:not([href^="#"])';

/** Calls `take` with each stretch of running text below `root`, in document order, until it answers `false`. */
export function eachParagraph(root: Element | null, take: (text: string) => boolean): void {
  if (root === null) return;
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length < PARAGRAPH || NOT_TEXT.has(node.parentElement?.nodeName ?? '')) continue;
    const text = node.data.trim();
    if (text.length < PARAGRAPH || node.parentElement?.closest(LINK_AWAY)) continue;
    if (!take(text)) return;
  }
}

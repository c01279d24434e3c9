/**
 * What an earlier run of Siyaq left in a page: Firefox ends the scripts of an updated extension without a word, so that
 * their elements and highlights stay. The next reader of the page takes them away; the page's own are not touched.
 */
import { canHighlight } from './layer';
import { namesOfElement } from './rules';

export function removeLeftovers(document: Document): void {
  for (const element of Array.from(document.documentElement.children)) {
    const names = namesOfElement(element.localName);
    if (names === null) continue;
    element.remove();
    if (canHighlight()) for (const name of Object.values(names)) CSS.highlights.delete(name);
  }
}

/**
 * Whether a page may hold an article: cheap enough for every page of a switched-on site, and willing to be wrong – the
 * reader decides. Imports nothing: it is most of the detector.
 */

const ENOUGH_LETTERS = 400;
const PARAGRAPH = 80;

export function looksLikeArticle(document: Document): boolean {
  return saysSo(document) || hasRunningText(document);
}

function saysSo(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/article/i.test(type)) return true;
  return Array.from(document.querySelectorAll('script[type="application/ld+json"]')).some((script) =>
    /"@type"\s*:\s*(?:\[[^\]]*)?"\w*(?:Article|BlogPosting|Report)"/.test(script.textContent ?? ''),
  );
}

function hasRunningText(document: Document): boolean {
  let letters = 0;
  for (const block of document.querySelectorAll('p, article, main div, br')) {
    const text = block.nodeName === 'BR' ? (block.previousSibling?.nodeValue ?? '') : ownText(block);
    if (text.length >= PARAGRAPH) letters += text.length;
    if (letters >= ENOUGH_LETTERS) return true;
  }
  return false;
}

/** A paragraph's text; of a larger block only what stands in it directly. */
function ownText(block: Element): string {
  if (block.nodeName === 'P') return block.textContent ?? '';
  let text = '';
  for (const child of block.childNodes) if (child.nodeType === 3) text += child.nodeValue;
  return text.trim();
}

/**
 * Whether a page may hold an article: cheap, and willing to be wrong – the reader decides.
 */
import { eachParagraph } from './running-text';

const ENOUGH_TEXT = 400;
/** The scripts of the languages we read. Written out: the packs would make the detector ten times as large. */
const SUPPORTED_LETTER = /[\p{Script=Arabic}\p{Script=Latin}]/u;
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"\w*(?:Article|BlogPosting|Report)"/;

export function looksLikeArticle(document: Document): boolean {
  return saysSo(document) || hasRunningText(document);
}

function saysSo(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/article/i.test(type)) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts).some((script) => ARTICLE_TYPE.test(script.textContent ?? ''));
}

function hasRunningText(document: Document): boolean {
  let length = 0;
  eachParagraph(document.body, (text) => {
    if (SUPPORTED_LETTER.test(text)) length += text.length;
    return length < ENOUGH_TEXT;
  });
  return length >= ENOUGH_TEXT;
}

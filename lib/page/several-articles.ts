/**
 * Pages that go on to the next article below the first, with an address and a title that follow whoever scrolls there. Read as
 * one they would put one article's sayings under another's headline and day: only the one that the title names is read, the
 * first where it names none.
 */
import { fold } from '@/lib/language/fold';
import { eachParagraph } from './running-text';

const ARTICLE = 'article, [role="article"]';
/** Units of running text that make an article; a teaser or a reader's comment has less, or no heading. */
const FULL = 250;

/** The one that is shown, and those that are not to be read with it. */
export interface ShownArticle {
  readonly heading: string;
  readonly others: readonly Element[];
}

/** `null` where a page has but one article. The entries of a live blog stand below one headline, and are none. */
export function shownArticle(document: Document): ShownArticle | null {
  const full = Array.from(document.querySelectorAll(ARTICLE)).filter(isFull);
  const [first] = full;
  if (first === undefined || full.length === 1 || first.querySelector('h1') === null) return null;
  const title = lettersOf(document.title);
  const shown = full.find((article) => title.includes(lettersOf(headingOf(article)))) ?? first;
  return { heading: headingOf(shown), others: full.filter((article) => article !== shown) };
}

function isFull(article: Element): boolean {
  if (article.parentElement?.closest(ARTICLE) != null || headingOf(article) === '') return false;
  let length = 0;
  eachParagraph(article, (text) => {
    length += text.length;
    return length < FULL;
  });
  return length >= FULL;
}

const headingOf = (article: Element): string => article.querySelector('h1, h2')?.textContent?.trim() ?? '';

const lettersOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

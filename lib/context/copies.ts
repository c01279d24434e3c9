/**
 * Near-equal wordings of one saying fold under the earliest; the other outlets are listed.
 *
 * Resemblance of word sets (Broder 1997): measured against the smaller one, so that a cut-down copy is still a copy.
 */
import { tokenize } from '../language/tokens';
import type { ArticleId } from '../model/article';
import type { Statement } from '../model/statement';

const ALIKE = 0.8;
/** A fifth of five is one, though not in binary. */
const ROUNDING = 1e-9;
/** Shorter sayings are alike by chance. */
const FEWEST_WORDS = 4;

const known = new WeakMap<Statement, ReadonlySet<string>>();

/** Looked at again for every statement that it is held against. */
function wordsOf(statement: Statement): ReadonlySet<string> {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const words = new Set(tokenize(statement.text).map((token) => token.text));
  known.set(statement, words);
  return words;
}

export function areCopies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < FEWEST_WORDS || small.size < large.size / 2) return false;
  let missing = small.size * (1 - ALIKE);
  for (const word of small) if (!large.has(word) && --missing < -ROUNDING) return false;
  return true;
}

export const isCopyOf = (a: Statement, b: Statement): boolean => areCopies(wordsOf(a), wordsOf(b));

/** A saying as folding sees it. */
export interface Foldable<Head> {
  readonly statement: Statement;
  readonly speakers: readonly { readonly id: string }[];
  readonly article: Head;
  readonly copies: readonly Copy<Head>[];
}

/** The same saying elsewhere. */
export interface Copy<Head> {
  readonly article: Head;
  readonly text: string;
}

/** `items` oldest first: the first of each set of copies stands for it. */
export function foldCopies<Head extends { readonly id: ArticleId }, Item extends Foldable<Head>>(
  items: readonly Item[],
): readonly Item[] {
  const kept: { item: Item; words: ReadonlySet<string> }[] = [];
  for (const item of items) {
    const words = wordsOf(item.statement);
    const at = kept.findIndex((other) => sameSpeakers(other.item, item) && areCopies(other.words, words));
    const original = kept[at];
    if (original === undefined) kept.push({ item, words });
    else if (item.article.id !== original.item.article.id) {
      const copy = { article: item.article, text: item.statement.text };
      kept[at] = { ...original, item: { ...original.item, copies: [...original.item.copies, copy] } };
    }
  }
  return kept.map(({ item }) => item);
}

type Speaking = Pick<Foldable<unknown>, 'speakers'>;

const sameSpeakers = (a: Speaking, b: Speaking): boolean =>
  a.speakers.some((one) => b.speakers.some((other) => one.id === other.id));

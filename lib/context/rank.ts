/** In which order statements are shown, and which of many. */

import type { StatementItem } from '../model/context';
import type { IsoDate } from '../model/day';
import type { Statement } from '../model/statement';

/** What ranking looks at. */
export type Scored = Pick<StatementItem, 'relation' | 'score'>;
export type ScoredWithWhy = Scored & Pick<StatementItem, 'why'>;

export interface DatedSaying {
  readonly statement: Pick<Statement, 'saidOn' | 'content'>;
  readonly article: { readonly datePublished: IsoDate | null };
}

export const isSameSpeaker = (item: Scored): boolean => item.relation !== 'others';

/** Of equal relevance the same speaker's own words come first. */
const SAME_SPEAKER_BONUS = 1.5;

export const rankOf = (item: Scored): number => item.score * (isSameSpeaker(item) ? SAME_SPEAKER_BONUS : 1);

export const best = <Item extends Scored>(items: readonly Item[], count: number): readonly Item[] =>
  [...items].sort((a, b) => rankOf(b) - rankOf(a)).slice(0, count);

/** By day; within one, as they stand in their article. Those without a day come last. */
export function oldestFirst(a: DatedSaying, b: DatedSaying): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  return (a.statement.content[0]?.start ?? 0) - (b.statement.content[0]?.start ?? 0);
}

const dayOf = ({ statement, article }: DatedSaying): string =>
  statement.saidOn?.date ?? article.datePublished ?? '9';

/** At most this share of an article's statements is marked: what is everywhere is nowhere. */
const MOST_MARKED = 1 / 3;
const FEWEST_MARKED = 3;

/** A matter that another marked statement has already counts this much less. */
const MARKED_ALREADY = 0.74;

/**
 * The statements with the strongest history, in the article's order. An article says its main matter many times over: a
 * statement that brings up something new goes before one that repeats it. `statements`: how many the article has.
 */
export function strongest<Found extends { readonly items: readonly ScoredWithWhy[] }>(
  found: readonly Found[],
  statements: number,
): readonly Found[] {
  const most = Math.max(FEWEST_MARKED, Math.floor(statements * MOST_MARKED));
  const marked = new Set<string>();
  const strength = ({ items }: Found): number =>
    Math.max(...items.map((item) => rankOf(item) * (isMarked(item, marked) ? MARKED_ALREADY : 1)));
  const left = new Set(found);
  while (left.size > 0 && found.length - left.size < most) {
    const next = [...left].reduce((best, one) => (strength(one) > strength(best) ? one : best));
    left.delete(next);
    for (const item of next.items) for (const key of item.why.matter) marked.add(key);
  }
  return found.filter((context) => !left.has(context));
}

const isMarked = ({ why }: ScoredWithWhy, marked: ReadonlySet<string>): boolean =>
  why.matter.every((key) => marked.has(key));

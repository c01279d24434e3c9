/** In which order statements are shown, and which of many. */
import type { StatementContext, StatementItem } from '../model/context';

export const isSameSpeaker = (item: StatementItem): boolean => item.relation !== 'others';

/** Of equal relevance the same speaker's own words come first. */
const SAME_SPEAKER_BONUS = 1.5;

export const rankOf = (item: StatementItem): number =>
  item.score * (isSameSpeaker(item) ? SAME_SPEAKER_BONUS : 1);

export const best = (items: readonly StatementItem[], count: number): readonly StatementItem[] =>
  [...items].sort((a, b) => rankOf(b) - rankOf(a)).slice(0, count);

/** By day; within one, as they stand in their article. Those without a day come last. */
export function oldestFirst(a: StatementItem, b: StatementItem): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  return (a.statement.content[0]?.start ?? 0) - (b.statement.content[0]?.start ?? 0);
}

const dayOf = ({ statement, article }: StatementItem): string =>
  statement.saidOn?.date ?? article.datePublished ?? '9';

/** At most this share of an article's statements is marked: what is everywhere is nowhere. */
const MOST_MARKED = 1 / 3;
const FEWEST_MARKED = 3;

/** A matter that another marked statement has already counts this much less. */
const MARKED_ALREADY = 0.5;

/**
 * The statements with the strongest history, in the article's order. An article says its main matter many times over: a
 * statement that brings up something new goes before one that repeats it. `statements`: how many the article has.
 */
export function strongest(
  found: readonly StatementContext[],
  statements: number,
): readonly StatementContext[] {
  const most = Math.max(FEWEST_MARKED, Math.floor(statements * MOST_MARKED));
  const marked = new Set<string>();
  const strength = ({ items }: StatementContext): number =>
    Math.max(...items.map((item) => rankOf(item) * (isMarked(item, marked) ? MARKED_ALREADY : 1)));
  const left = new Set(found);
  while (left.size > 0 && found.length - left.size < most) {
    const next = [...left].reduce((best, one) => (strength(one) > strength(best) ? one : best));
    left.delete(next);
    for (const item of next.items) for (const key of item.why.matter) marked.add(key);
  }
  return found.filter((context) => !left.has(context));
}

const isMarked = ({ why }: StatementItem, marked: ReadonlySet<string>): boolean =>
  why.matter.every((key) => marked.has(key));

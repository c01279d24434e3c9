/**
 * The few items that stand for a mark where there is little room: on the card.
 *
 * What came before the article goes before what came after it; of statements the most relevant are taken, another
 * outlet's copy of the very words last, and shown oldest first; of meetings the newest, as they come.
 */
import type { Context, Glimpse, MeetingItem, StatementContext, StatementItem } from '../model/context';
import { oldestFirst, rankOf } from './rank';

const SHOWN = 2;

/** `null` where the article's context has nothing on this mark. */
export function glimpseOf({ statements, meetings }: Context, mark: string): Glimpse | null {
  const matter = statements.find(({ statement }) => statement.id === mark);
  if (matter !== undefined && matter.items.length > 0) return saidBefore(matter);
  const met = meetings.flatMap(({ pair }) => pair).find((person) => person === mark);
  if (met === undefined) return null;
  const items = meetings.filter(({ pair }) => pair.includes(met));
  return { kind: 'met', person: met, items: [...items].sort(laterLast).slice(0, SHOWN), total: items.length };
}

function saidBefore({ statement, items, more }: StatementContext): Glimpse {
  const chosen = [...items].sort(mostTelling).slice(0, SHOWN);
  return { kind: 'said', statement, items: chosen.sort(oldestFirst), total: items.length + more };
}

function mostTelling(a: StatementItem, b: StatementItem): number {
  return laterLast(a, b) || copyLast(a, b) || rankOf(b) - rankOf(a);
}

const laterLast = (a: StatementItem | MeetingItem, b: StatementItem | MeetingItem): number =>
  Number(a.when === 'later') - Number(b.when === 'later');
const copyLast = (a: StatementItem, b: StatementItem): number =>
  Number(a.relation === 'copy') - Number(b.relation === 'copy');

/** Items of one matter as the panel parts them: the same speaker before, copies, others before, and everything later. */
import type { StatementItem } from '@/lib/model/context';

export interface MatterGroups {
  /** Oldest first, as all groups are. Items without a day come last. */
  readonly same: readonly StatementItem[];
  readonly copies: readonly StatementItem[];
  readonly others: readonly StatementItem[];
  readonly later: readonly StatementItem[];
}

export function groupItems(items: readonly StatementItem[]): MatterGroups {
  const inOrder = [...items].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const before = inOrder.filter(({ when }) => when !== 'later');
  return {
    same: before.filter(({ relation }) => relation === 'same-speaker'),
    copies: before.filter(({ relation }) => relation === 'copy'),
    others: before.filter(({ relation }) => relation === 'others'),
    later: inOrder.filter(({ when }) => when === 'later'),
  };
}

const dayOf = ({ statement, article }: StatementItem): string | null =>
  statement.saidOn?.date ?? article.datePublished;

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

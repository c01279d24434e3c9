/** Which item of the panel a click in the page means: a mark names a statement, a meeting, or a person who met another. */
import type { Context } from '@/lib/model/context';

/** The id of an item that the panel draws, or `null` where it draws nothing for the mark. */
export function wantedItem(context: Context, mark: string): string | null {
  const { statements, meetings } = context;
  if (statements.some(({ statement }) => statement.id === mark)) return mark;
  if (meetings.some(({ id }) => id === mark)) return mark;
  const items = statements.flatMap((matter) => matter.items);
  const item = items.find(({ id }) => id === mark);
  if (item !== undefined) return item.relation === 'same-speaker' ? item.id : item.for;
  return meetings.find(({ pair }) => pair.some((person) => person === mark))?.id ?? null;
}

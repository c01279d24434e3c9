/** From what stands beside an article to where its marks go. Nothing here is a word of the corpus. */
import type { TabCounts } from '@/lib/messaging/protocol';
import type { Context, MarkPlace } from '@/lib/model/context';
import type { Mention } from '@/lib/model/entity';
import type { Reading } from '@/lib/model/reading';
import type { Span } from '@/lib/model/text';

/**
 * A statement with a history is marked whole; a person who met another speaker before is marked once, where the text
 * first gives the name: a mark at every mention would be louder than the article.
 */
export function markPlaces(context: Context, reading: Reading): readonly MarkPlace[] {
  const said = context.statements.flatMap(({ statement }) =>
    statement.content.map((span): MarkPlace => ({ id: statement.id, kind: 'said', span })),
  );
  const people = new Set(context.meetings.flatMap(({ pair }) => pair));
  const met = [...people].flatMap((person): readonly MarkPlace[] => {
    const mention = firstNaming(reading, person);
    return mention === null ? [] : [{ id: person, kind: 'met', span: mention.span }];
  });
  return [...said, ...met].sort((one, other) => one.span.start - other.span.start);
}

/** Where a statement, a person or a meeting of the article stands in its text; empty where it does not. */
export function spansOf(mark: string, context: Context, reading: Reading): readonly Span[] {
  const statement = reading.statements.find(({ id }) => id === mark);
  if (statement !== undefined) return statement.content;
  const pair = context.meetings.find(({ id }) => id === mark)?.pair ?? [mark];
  const mention = pair.flatMap((person) => firstNaming(reading, person) ?? [])[0];
  return mention === undefined ? [] : [mention.span];
}

export function countsOf(context: Context, reading: Reading): TabCounts {
  return {
    people: reading.entities.filter(({ kind }) => kind === 'person').length,
    meetings: context.meetings.length,
    statements: context.statements.length,
  };
}

/** What the pill and the badge show. */
export const itemsIn = ({ meetings, statements }: TabCounts): number => meetings + statements;

/** The first mention by name; an office or a pronoun only where the article never names the person. */
function firstNaming({ mentions }: Reading, person: string): Mention | null {
  const own = mentions
    .filter(({ entity }) => entity === person)
    .sort((one, other) => one.span.start - other.span.start);
  return own.find(({ basis }) => basis !== 'office' && basis !== 'pronoun') ?? own[0] ?? null;
}

/**
 * Meetings that any two of an article's people attended, by whom the index has as attending: a page of fifteen speakers has
 * a hundred pairs, and a read for each would cost more than all its statements.
 */
import { entityTerm } from '../search/index-terms';
import { kindNumber } from '../search/kinds';
import { lookUp } from '../search/lookup';
import { type DocRef, idsOf, type Snapshot } from '../search/snapshot';

const MEETINGS = kindNumber('meetings');

/** Ids; whether those two met each other there, or others met in their presence, the rows tell. */
export async function meetingsOfAnyTwo(
  snapshot: Snapshot,
  people: readonly string[],
): Promise<readonly string[]> {
  const attending = people.map((id) => entityTerm(id, 'attends'));
  const { lists } = await lookUp(snapshot, { terms: attending });
  const refs = snapshot.segments.flatMap(({ entry }, segment): readonly DocRef[] => {
    const dead = new Set(entry.dead[MEETINGS]);
    const here = attending.flatMap((term) => lists.get(term)?.[segment]?.[MEETINGS] ?? []);
    return inTwo(here.map(({ docs }) => docs)).flatMap((doc) => (dead.has(doc) ? [] : { segment, doc }));
  });
  return idsOf(snapshot, MEETINGS, refs);
}

/** Documents that are in two lists at least. */
function inTwo(lists: readonly Uint32Array[]): readonly number[] {
  const [once, twice] = [new Set<number>(), new Set<number>()];
  for (const docs of lists) for (const doc of docs) (once.has(doc) ? twice : once).add(doc);
  return [...twice];
}

/**
 * When people of the open article met before.
 *
 * Only people who speak or meet in it form pairs, not those merely named; two people of one state are a delegation, not a
 * meeting; the article's own meeting is not an earlier one.
 */
import type { ContextSource } from '../corpus/context-source';
import { headOf } from '../corpus/queries';
import { type MeetingRow, pairKey } from '../corpus/rows';
import { articleIdsOf } from '../corpus/search-corpus';
import type { MeetingItem } from '../model/context';
import { addDays, isIsoDay } from '../model/day';
import type { EntityId, NamedEntity } from '../model/entity';
import type { MeetingClaim } from '../model/meeting';
import type { Reading } from '../model/reading';
import type { OpenArticle } from './open-article';
import { whenOf } from './when';

export async function earlierMeetings(
  source: ContextSource,
  open: OpenArticle,
): Promise<readonly MeetingItem[]> {
  const pairs = new Map(pairsIn(open.reading).map((pair) => [pairKey(...pair), pair]));
  if (pairs.size === 0) return [];
  const rows = (await source.meetings([...pairs.keys()])).filter((row) => !isOwn(row, open));
  const named = await source.entities(rows.flatMap((row) => row.attendees));
  const heads = await source.articles(rows.flatMap((row) => articleIdsOf(row.meeting)));
  const items = rows.map((row): MeetingItem => {
    const pair = row.pairs.flatMap((key) => pairs.get(key) ?? []);
    return {
      id: row.id,
      meeting: row.meeting,
      attendees: row.attendees.flatMap((id) => named.get(id) ?? []),
      articles: articleIdsOf(row.meeting)
        .flatMap((id) => heads.get(id) ?? [])
        .map(headOf),
      pair: [...new Set(pair)],
      when: whenOf(row.sortDate, open.article.datePublished),
      why: { words: [], matter: [], entities: [...new Set(pair)], rules: ['attendees-speak-here'] },
    };
  });
  return items.sort(newestFirst);
}

/** Pairs of people of different states who speak or meet in the article. */
export function pairsIn({
  entities,
  statements,
  meetings,
}: Reading): readonly (readonly [EntityId, EntityId])[] {
  const active = new Set([
    ...statements.flatMap(({ sources }) => sources.flatMap(({ entity }) => entity ?? [])),
    ...meetings.flatMap(({ attendees }) => attendees),
  ]);
  const people = entities.filter(({ id, kind }) => kind === 'person' && active.has(id));
  return people.flatMap((one, i) =>
    people.slice(i + 1).flatMap((other) => (sameSide(one, other) ? [] : [[one.id, other.id] as const])),
  );
}

const sameSide = (one: NamedEntity, other: NamedEntity): boolean =>
  one.state !== null && one.state === other.state;

/** Told by the open article alone, or the very meeting that it reports. */
function isOwn(row: MeetingRow, { reading, own }: OpenArticle): boolean {
  const isToldElsewhere = row.meeting.reports.some(
    ({ source }) => source.kind !== 'article' || !own.has(source.article),
  );
  return !isToldElsewhere || reading.meetings.some((report) => isSame(report, row));
}

function isSame(report: MeetingClaim, { meeting, attendees }: MeetingRow): boolean {
  const [here, there] = [report.startDate?.date, meeting.startDate?.date];
  if (here === undefined || there === undefined || !report.attendees.every((id) => attendees.includes(id)))
    return false;
  if (!isIsoDay(here) || !isIsoDay(there)) return here === there;
  return [-1, 0, 1].some((by) => addDays(here, by) === there);
}

function newestFirst(a: MeetingItem, b: MeetingItem): number {
  const [x, y] = [a.meeting.sortDate ?? '', b.meeting.sortDate ?? ''];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
}

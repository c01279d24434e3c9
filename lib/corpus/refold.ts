/**
 * Keeps the meetings what folding all reports anew would make of them, touching only what a change can touch: the
 * reports of the same pairs within reach in time, and theirs in turn.
 */
import { addDays, type IsoDate, type IsoDay } from '../model/day';
import type { MeetingId } from '../model/meeting';
import { foldReports } from './fold-reports';
import { noteChange } from './index-changes';
import { meetingSource } from './index-sources';
import { keysInReach, reachOf } from './reach';
import type { MeetingRow, ReportRow } from './rows';
import type { Corpus } from './store';

/** After `changed` reports were put or deleted. */
export async function refold(corpus: Corpus, changed: readonly ReportRow[]): Promise<void> {
  const affected = await reachable(corpus, changed);
  const old = new Set<MeetingId>([...changed, ...affected].map((row) => row.meeting));
  const before = (await corpus.meetings.bulkGet([...old])).flatMap((row) => row ?? []);
  await corpus.meetings.bulkDelete([...old].filter((id) => id !== ''));
  for (const row of before) noteChange(meetingSource(row), null);
  const folded = foldReports(affected);
  const meetingOf = new Map(
    folded.flatMap(({ meeting, reportIds }) => reportIds.map((id) => [id, meeting.id] as const)),
  );
  const rows = folded.map(({ meeting, pairs }) => meetingRow(meeting, pairs));
  await corpus.meetings.bulkPut(rows);
  for (const row of rows) noteChange(null, meetingSource(row));
  await corpus.reports.bulkPut(
    affected.map((row) => ({ ...row, meeting: meetingOf.get(row.id) ?? row.meeting })),
  );
}

const meetingRow = (meeting: MeetingRow['meeting'], pairs: readonly string[]): MeetingRow => ({
  id: meeting.id,
  meeting,
  pairs,
  attendees: meeting.attendees,
  sortDate: meeting.sortDate,
});

/** Stored reports that `seeds` could fold with, directly or through others; the seeds themselves, where they are stored. */
async function reachable(corpus: Corpus, seeds: readonly ReportRow[]): Promise<readonly ReportRow[]> {
  const own = await corpus.reports.bulkGet([...new Set(seeds.map(({ id }) => id))]);
  const stored = own.flatMap((row) => (row === undefined || row.isStruck ? [] : row));
  const found = new Map(stored.map((row) => [row.id, row]));
  let frontier: readonly ReportRow[] = [...seeds, ...stored];
  while (frontier.length > 0) {
    const near = await within(corpus, frontier);
    const fresh = near.filter((row) => !found.has(row.id) && frontier.some((other) => isNear(row, other)));
    for (const row of fresh) found.set(row.id, row);
    frontier = fresh;
  }
  return [...found.values()];
}

async function within(corpus: Corpus, rows: readonly ReportRow[]): Promise<readonly ReportRow[]> {
  const keys = [...new Set(rows.flatMap(keysInReach))];
  const years = rows.filter(({ report }) => report.startDate?.date.length === 4).flatMap(reachOf);
  const near = await Promise.all([
    // One read each, all under way at once: `anyOf` would step through them with a cursor.
    ...keys.map((key) => corpus.reports.where('reach').equals(key).toArray()),
    ...years.map((year) => corpus.reports.where('reach').startsWith(year).distinct().toArray()),
  ]);
  return [...new Map(near.flat().map((row) => [row.id, row])).values()];
}

function isNear(a: ReportRow, b: ReportRow): boolean {
  if (a.id === b.id) return true;
  const [x, y] = [a.report.startDate?.date, b.report.startDate?.date];
  if (x === undefined || y === undefined || !a.pairs.some((pair) => b.pairs.includes(pair))) return false;
  const [coarse, fine] = x.length <= y.length ? [x, y] : [y, x];
  if (coarse.length < 10) return touches(fine, coarse);
  return [-1, 0, 1].some((by) => touches(addDays(fine as IsoDay, by), coarse.slice(0, 7)));
}

const touches = (date: IsoDate | IsoDay, span: string): boolean => date.startsWith(span);

/**
 * Keeps the meetings what folding all reports anew would make of them, touching only what a change can touch: the
 * reports of the same pairs within reach in time, and theirs in turn.
 */
import { addDays, type IsoDate, type IsoDay } from '../model/day';
import type { MeetingId } from '../model/meeting';
import { foldReports } from './fold-reports';
import { noteChange } from './index-changes';
import { meetingSource } from './index-sources';
import type { MeetingRow, ReportRow } from './rows';
import type { Corpus } from './store';

/** After `changed` reports were put or deleted. */
export async function refold(corpus: Corpus, changed: readonly ReportRow[]): Promise<void> {
  const affected = [...(await reachable(corpus, changed)), ...(await alone(corpus, changed))];
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

/** Reports that name no two people who met (a summit and its host) fold with nothing and are meetings all the same. */
async function alone(corpus: Corpus, changed: readonly ReportRow[]): Promise<readonly ReportRow[]> {
  const ids = changed.filter(({ pairs }) => pairs.length === 0).map(({ id }) => id);
  const rows = await corpus.reports.bulkGet(ids);
  return rows.flatMap((row) => (row === undefined || row.isStruck || row.pairs.length > 0 ? [] : row));
}

/** Stored reports that `seeds` could fold with, directly or through others. */
async function reachable(corpus: Corpus, seeds: readonly ReportRow[]): Promise<readonly ReportRow[]> {
  const found = new Map<string, ReportRow>();
  let frontier = seeds;
  while (frontier.length > 0) {
    const pairs = [...new Set(frontier.flatMap((row) => row.pairs))];
    const near = await corpus.reports.where('pairs').anyOf(pairs).distinct().toArray();
    const fresh = near.filter((row) => !found.has(row.id) && frontier.some((other) => isNear(row, other)));
    for (const row of fresh) found.set(row.id, row);
    frontier = fresh;
  }
  return [...found.values()];
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

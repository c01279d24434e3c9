/** Reports of one article that tell of one meeting, folded: the same people, and days that do not contradict. */
import type { MeetingKind, MeetingReport } from '@/lib/model/meeting';

export function foldMeetings(reports: readonly MeetingReport[]): readonly MeetingReport[] {
  const folded: MeetingReport[] = [];
  for (const report of reports) {
    const at = folded.findIndex((known) => isSameMeeting(known, report));
    const known = folded[at];
    if (known) folded[at] = merged(known, report);
    else folded.push(report);
  }
  return folded;
}

function isSameMeeting(one: MeetingReport, other: MeetingReport): boolean {
  if ((one.status === 'planned') !== (other.status === 'planned')) return false;
  if (one.attendees.length !== other.attendees.length) return false;
  if (!one.attendees.every((id) => other.attendees.includes(id))) return false;
  if ((one.kind === 'call') !== (other.kind === 'call')) return false;
  const [a, b] = [one.startDate?.date, other.startDate?.date];
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** What the talks were, before how they were told to the press. */
const RANK: readonly MeetingKind[] = ['summit', 'visit', 'meeting', 'call', 'press conference'];

function merged(one: MeetingReport, other: MeetingReport): MeetingReport {
  const kind = RANK.find((rank) => rank === one.kind || rank === other.kind) ?? one.kind;
  const [longer, shorter] =
    (one.startDate?.date.length ?? 0) >= (other.startDate?.date.length ?? 0) ? [one, other] : [other, one];
  return {
    ...one,
    kind,
    startDate: longer.startDate ?? shorter.startDate,
    place: one.place ?? other.place,
    occasion: one.occasion ?? other.occasion,
    status: one.status === 'held' || other.status === 'held' ? 'held' : one.status,
    why: [...new Set([...one.why, ...other.why])],
  };
}

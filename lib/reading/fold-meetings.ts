/** Reports of one article that tell of one meeting, folded: the same people, and days that do not contradict. */
import type { MeetingKind, MeetingReport } from '@/lib/model/meeting';

export interface ToldMeeting {
  readonly report: MeetingReport;
  /** Told by a heading, which tells again what the text tells. */
  readonly isHeading: boolean;
  /** «مباحثاته مع …»: the one that the article is about, where there is one. */
  readonly isDefinite: boolean;
}

/** Headings come last, so that they find what they repeat. */
export function foldMeetings(told: readonly ToldMeeting[]): readonly MeetingReport[] {
  const folded: MeetingReport[] = [];
  const ofSame = new Map<string, number[]>();
  const inOrder = [
    ...told.filter(({ isHeading }) => !isHeading),
    ...told.filter(({ isHeading }) => isHeading),
  ];
  for (const one of inOrder) {
    const who = [...one.report.attendees].sort().join(' ');
    const same = ofSame.get(who) ?? [];
    const at = same.find((index) => folded[index] && isSameMeeting(folded[index], one));
    const known = at === undefined ? undefined : folded[at];
    if (known && at !== undefined) folded[at] = merged(known, one);
    else {
      ofSame.set(who, [...same, folded.length]);
      folded.push(one.report);
    }
  }
  return folded.sort((a, b) => a.span.start - b.span.start);
}

function isSameMeeting(known: MeetingReport, { report, isHeading, isDefinite }: ToldMeeting): boolean {
  if ((known.kind === 'call') !== (report.kind === 'call')) return false;
  const [a, b] = [known.startDate?.date, report.startDate?.date];
  const isSameDay = a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
  if ((known.status === 'planned') === (report.status === 'planned')) return isSameDay;
  return b === undefined && (isHeading || (isDefinite && known.status === 'held'));
}

/** What the talks were, before how they were told to the press. */
const RANK: readonly MeetingKind[] = ['summit', 'visit', 'meeting', 'call', 'press conference'];

function merged(one: MeetingReport, { report: other, isHeading }: ToldMeeting): MeetingReport {
  const kind = RANK.find((rank) => rank === one.kind || rank === other.kind) ?? one.kind;
  const [longer, shorter] =
    (one.startDate?.date.length ?? 0) >= (other.startDate?.date.length ?? 0) ? [one, other] : [other, one];
  return {
    ...one,
    kind,
    startDate: longer.startDate ?? shorter.startDate,
    status: other.status === 'held' && !isHeading ? 'held' : one.status,
    place: one.place ?? other.place,
    occasion: one.occasion ?? other.occasion,
    why: [...new Set([...one.why, ...other.why])],
  };
}

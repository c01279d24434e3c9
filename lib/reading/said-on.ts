/**
 * On which day something was said, and how that is known.
 *
 * Stated in the clause or at the head of its sentence; else that of the report it goes on with; else that of the meeting
 * or press conference at which the speaker was. «في وقت سابق» has no day of its own. Nothing is made up.
 */
import type { Dated } from '@/lib/model/day';
import type { Draft } from './attribution';
import type { FoundMeeting } from './meetings';
import type { Text } from './text';
import { phraseAt } from './words';

export function saidDays(
  text: Text,
  drafts: readonly Draft[],
  meetings: readonly FoundMeeting[],
): ReadonlyMap<Draft, Dated> {
  const days = new Map<Draft, Dated>();
  const lastOf = new Map<string, Dated>();
  const met = meetingDays(meetings);
  for (const [index, draft] of drafts.entries()) {
    const speaker = draft.speakers[0]?.naming?.key ?? draft.speakers[0]?.text ?? '';
    const stated = ownDay(text, draft);
    const day =
      stated ??
      (isEarlier(text, draft)
        ? null
        : (sentenceDay(drafts, index, days) ?? lastOf.get(speaker) ?? met.get(speaker) ?? null));
    if (!day) continue;
    days.set(draft, day);
    if (!isEarlier(text, draft) && !draft.via)
      lastOf.set(speaker, stated ? { ...day, basis: 'meeting' } : day);
  }
  return days;
}

/** A date between the sentence's head and the content, outside what another report holds. */
function ownDay(text: Text, draft: Draft): Dated | null {
  const head = draft.cue.from - draft.sentence.from <= HEAD_PIECES ? draft.sentence.from : draft.cue.from;
  for (let at = head; at < draft.clause.content.from; at++) {
    const found = text.dates.get(at);
    if (found && found.to <= draft.clause.content.from && found.dated?.date.length === 10) return found.dated;
  }
  for (let at = draft.clause.adjunct.from; draft.isBefore && at < draft.clause.adjunct.to; at++) {
    const found = text.dates.get(at);
    if (found?.dated?.date.length === 10) return found.dated;
  }
  return null;
}

const HEAD_PIECES = 30;

/** The day of the last report before this one in its sentence. */
function sentenceDay(drafts: readonly Draft[], index: number, days: ReadonlyMap<Draft, Dated>): Dated | null {
  const draft = drafts[index];
  for (let at = index - 1; at >= 0 && drafts[at]?.sentence === draft?.sentence; at--) {
    const before = drafts[at];
    const day = before ? days.get(before) : undefined;
    if (day && before && draft && before.cue.from < draft.cue.from) return day;
  }
  return null;
}

function isEarlier(text: Text, draft: Draft): boolean {
  for (let at = draft.sentence.from; at < draft.clause.content.from; at++)
    if (phraseAt(text.grammar.earlier, text.pieces, at, text.grammar.joinedConjunctions) > 0) return true;
  return false;
}

/** The day of the first held meeting of each, told as taken from there. */
function meetingDays(meetings: readonly FoundMeeting[]): ReadonlyMap<string, Dated> {
  const days = new Map<string, Dated>();
  for (const { report } of meetings) {
    const { startDate } = report;
    if (report.status !== 'held' || startDate?.date.length !== 10) continue;
    for (const key of report.attendees)
      if (!days.has(key)) days.set(key, { date: startDate.date, basis: 'meeting' });
  }
  return days;
}

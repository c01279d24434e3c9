/** What may be wrong with something shown, each as a click. */
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { ArticleId } from '@/lib/model/article';
import type { NamedEntity } from '@/lib/model/entity';
import type { Meeting } from '@/lib/model/meeting';
import type { Statement } from '@/lib/model/statement';
import type { CorrectionChoice } from './correcting';

interface ShownStatement {
  readonly statement: Statement;
  readonly speakers: readonly NamedEntity[];
}

export function choicesOnStatement(
  { statement, speakers }: ShownStatement,
  beside: ArticleId | null,
  localization: Localization,
): readonly CorrectionChoice[] {
  const { t } = localization;
  const { id } = statement;
  return [
    ...speakers.map((speaker) => ({
      label: notHim(speaker, localization),
      wish: { kind: 'not-speaker', statement: id, person: speaker.id } as const,
    })),
    ...(statement.sources.length > 0
      ? [{ label: t('correct.wrongSpeaker'), wish: { kind: 'wrong-speaker', statement: id } as const }]
      : []),
    ...(statement.saidOn !== null
      ? [{ label: t('correct.wrongDay'), wish: { kind: 'wrong-day', statement: id } as const }]
      : []),
    ...(beside !== null
      ? [{ label: t('correct.notRelated'), wish: { kind: 'not-related', statement: id, beside } as const }]
      : []),
  ];
}

/** Of several reports each has its own day, and is corrected where it is listed. */
export function choicesOnMeeting(
  meeting: Pick<Meeting, 'id' | 'startDate'>,
  attendees: readonly NamedEntity[],
  reports: number,
  localization: Localization,
): readonly CorrectionChoice[] {
  const { t } = localization;
  const { id, startDate } = meeting;
  return [
    { label: t('correct.notAMeeting'), wish: { kind: 'not-a-meeting', meeting: id } },
    ...(startDate !== null && reports === 1 ? [wrongMeetingDay(id, null, localization)] : []),
    ...attendees.map((attendee) => ({
      label: notHim(attendee, localization),
      wish: { kind: 'not-attendee', meeting: id, person: attendee.id } as const,
    })),
  ];
}

export const wrongMeetingDay = (
  meeting: Meeting['id'],
  report: number | null,
  { t }: Localization,
): CorrectionChoice => ({
  label: t('correct.wrongDay'),
  wish: { kind: 'wrong-meeting-day', meeting, report },
});

export const notHim = (person: NamedEntity, { t, language }: Localization): string =>
  t('correct.notHim', { name: nameIn(person, language).text });

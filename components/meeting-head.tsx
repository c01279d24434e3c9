/** Day, place and state of a meeting in one line. Days that disagree stand together: "16/17 November 2015". */
import type { JSX } from 'preact';
import type { MeetingItem } from '@/lib/model/context';
import type { IsoDay } from '@/lib/model/day';
import { DatedDay } from './day';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { claimedDays, claimedPlaces, type MeetingState, meetingState } from './meeting-facts';

interface Props {
  readonly item: MeetingItem;
  readonly today: IsoDay | null;
}

export function MeetingHead({ item, today }: Props): JSX.Element {
  const { t } = useLocalization();
  const { meeting } = item;
  const places = claimedPlaces(item).map(({ value }) => value);
  const state = stateKey[meetingState(meeting, today)];
  return (
    <p class="when">
      <Dotted>
        <MeetingDay item={item} />
        {places.length > 0 && <bdi>{places.join(' / ')}</bdi>}
        {meeting.kind !== 'meeting' && t(`meeting.kind.${meeting.kind}`)}
        {state !== null && <span class="state">{t(state)}</span>}
        {item.when === 'later' && t('meeting.later')}
      </Dotted>
    </p>
  );
}

const stateKey = {
  held: null,
  announced: 'meeting.announced',
  'announced-and-held': 'meeting.announcedAndHeld',
  'no-report': 'meeting.noReport',
  recalled: 'meeting.recalled',
} as const satisfies Record<MeetingState, string | null>;

function MeetingDay({ item }: { item: MeetingItem }): JSX.Element {
  const { t, date, alternatives } = useLocalization();
  const { meeting } = item;
  const days = claimedDays(item).map(({ value }) => value);
  if (days.length > 1) return <span class="day">{alternatives(days)}</span>;
  if (meeting.startDate !== null) {
    return (
      <span class="day">
        <DatedDay dated={meeting.startDate} />
      </span>
    );
  }
  const before = meeting.sortDate;
  return (
    <span class="day inferred">
      {before === null ? t('meeting.noDay') : t('meeting.before', { date: date(before) })}
    </span>
  );
}

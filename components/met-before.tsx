/** Earlier meetings of the article's people: drawn on a line of time, then told, newest first. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nameIn } from '@/lib/i18n/names';
import type { MeetingItem } from '@/lib/model/context';
import type { IsoDay } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { MeetingEntry } from './meeting-entry';
import { type MeetingState, meetingState } from './meeting-facts';
import { MoreList } from './more-list';
import { Section } from './section';
import { Timeline, type TimelineMeeting } from './timeline';
import type { MarkShape } from './timeline-mark';
import { focusItem } from './use-item-focus';

interface Props {
  readonly meetings: readonly MeetingItem[];
  readonly today: IsoDay | null;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  /** The item asked for from the page, opened wherever it stands. */
  readonly wanted: string | null;
  /** Shows a person's mark in the page. */
  readonly onShow: (mark: string) => void;
}

const SHOWN = 3;

export function MetBefore({ meetings, today, entities, wanted, onShow }: Props): JSX.Element {
  const { t, language, list } = useLocalization();
  const [picked, setPicked] = useState<string | null>(null);
  const selected = picked ?? wanted;
  const place = meetings.findIndex(({ id }) => id === selected);
  const open = (id: string): void => {
    setPicked(id);
    requestAnimationFrame(() => focusItem(id));
  };
  const drawn = meetings.flatMap((item) =>
    onTimeline(item, today, (entity) => nameIn(entity, language).text, list),
  );
  return (
    <Section
      kind="met"
      heading={t(today === null ? 'section.metUndated' : 'section.met')}
      count={meetings.length}
    >
      {drawn.length > 1 && <Timeline meetings={drawn} today={today} selected={selected} onOpen={open} />}
      <PeopleInText meetings={meetings} onShow={onShow} />
      <MoreList class="meetings" limit={SHOWN} whole={place >= SHOWN}>
        {meetings.map((item) => (
          <MeetingEntry
            key={item.id}
            item={item}
            today={today}
            entities={entities}
            selected={item.id === selected}
          />
        ))}
      </MoreList>
    </Section>
  );
}

/** The marks of those who met: each of the article's people in the text. */
function PeopleInText({ meetings, onShow }: Pick<Props, 'meetings' | 'onShow'>): JSX.Element | null {
  const { t, language } = useLocalization();
  const people = new Map(
    meetings.flatMap(({ pair, attendees }) =>
      attendees.filter(({ id }) => pair.includes(id)).map((person) => [person.id, person] as const),
    ),
  );
  if (people.size === 0) return null;
  return (
    <p class="in-text">
      {t('meeting.inText')}
      {[...people.values()].map((person) => (
        <button key={person.id} type="button" class="quiet" onClick={() => onShow(person.id)}>
          <bdi>{nameIn(person, language).text}</bdi>
          <Icon name="inText" />
        </button>
      ))}
    </p>
  );
}

/** A meeting without a day of its own is not drawn: the day of the article that recalls it is no day of the meeting. */
function onTimeline(
  { id, meeting, attendees }: MeetingItem,
  today: IsoDay | null,
  name: (entity: NamedEntity) => string,
  list: (names: readonly string[]) => string,
): readonly TimelineMeeting[] {
  if (meeting.startDate === null) return [];
  const shape = shapeOf[meetingState(meeting, today)];
  return [{ id, date: meeting.startDate.date, shape, people: list(attendees.map(name)) }];
}

const shapeOf = {
  held: 'held',
  'announced-and-held': 'held',
  announced: 'planned',
  'no-report': 'planned',
  recalled: 'recalled',
} as const satisfies Record<MeetingState, MarkShape>;

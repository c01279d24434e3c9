/** Where reports of one meeting part: the field, and each value with the outlets that say so. */
import type { JSX } from 'preact';
import { nameIn } from '@/lib/i18n/names';
import type { MeetingItem } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { useLocalization } from './localization';
import {
  type Claim,
  claimedAttendees,
  claimedDays,
  claimedKinds,
  claimedPlaces,
  type DisputedField,
} from './meeting-facts';
import { hostOf } from './source-link';

interface Props {
  readonly item: MeetingItem;
  readonly entities: Readonly<Record<string, NamedEntity>>;
}

export function Disagreements({ item, entities }: Props): JSX.Element | null {
  const { t, date, list, language } = useLocalization();
  const nameOf = (id: string): string => {
    const entity = entities[id] ?? item.attendees.find((attendee) => attendee.id === id);
    return entity === undefined ? id : nameIn(entity, language).text;
  };
  const disputed = new Set(item.meeting.disagreements.map(({ field }) => field));
  return (
    <>
      {disputed.has('startDate') && <Dispute field="startDate" claims={claimedDays(item)} write={date} />}
      {disputed.has('place') && (
        <Dispute field="place" claims={claimedPlaces(item)} write={(place) => place} />
      )}
      {disputed.has('attendees') && (
        <Dispute
          field="attendees"
          claims={claimedAttendees(item)}
          write={(people) => list(people.map(nameOf))}
        />
      )}
      {disputed.has('kind') && (
        <Dispute field="kind" claims={claimedKinds(item)} write={(kind) => t(`meeting.kind.${kind}`)} />
      )}
    </>
  );
}

interface DisputeProps<T> {
  readonly field: DisputedField;
  readonly claims: readonly Claim<T>[];
  readonly write: (value: T) => string;
}

function Dispute<T>({ field, claims, write }: DisputeProps<T>): JSX.Element {
  const { t, list } = useLocalization();
  return (
    <div class="dispute">
      <p class={inHead(field) ? 'visually-hidden' : undefined}>{t(`meeting.differOn.${field}`)}</p>
      <ul>
        {claims.map(({ value, origins }) => {
          const outlets = origins.map(
            (origin) => origin.outlet ?? hostOf(origin.address) ?? t('article.unknownOutlet'),
          );
          return (
            <li key={write(value)}>
              {t('meeting.claims', { outlet: list([...new Set(outlets)]), value: write(value) })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Days and places that differ stand together in the meeting's first line, where the eye has met them already. */
const inHead = (field: DisputedField): boolean => field === 'startDate' || field === 'place';

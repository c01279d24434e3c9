/** One earlier meeting: its day and place, who met, where its reports part, and the reports themselves. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MeetingItem } from '@/lib/model/context';
import type { IsoDay } from '@/lib/model/day';
import type { NamedEntity } from '@/lib/model/entity';
import { citeMeeting } from './citation';
import { choicesOnMeeting } from './correction-choices';
import { Dotted } from './dotted';
import { itemAnchor } from './item-anchor';
import { useLocalization } from './localization';
import { Disagreements } from './meeting-disagreements';
import { originOf, sourceCount } from './meeting-facts';
import { MeetingHead } from './meeting-head';
import { MeetingReports } from './meeting-reports';
import { Names } from './name';
import { OutletLink } from './outlet-link';
import { WithWhy } from './why';

interface Props {
  readonly item: MeetingItem;
  readonly today: IsoDay | null;
  readonly entities: Readonly<Record<string, NamedEntity>>;
  readonly selected: boolean;
}

export function MeetingEntry({ item, today, entities, selected }: Props): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { meeting, articles, attendees, why } = item;
  const choices = choicesOnMeeting(meeting, attendees, meeting.reports.length, localization);
  const [first] = meeting.reports.map((report) => originOf(report, articles));
  return (
    <li class="meeting" id={itemAnchor(item.id)} tabIndex={-1} data-selected={selected}>
      <MeetingHead item={item} today={today} />
      <p class="who">
        <Names entities={attendees} />
        {meeting.occasion !== null && (
          <span class="occasion">
            {' — '}
            <bdi>{meeting.occasion}</bdi>
          </span>
        )}
      </p>
      <Disagreements item={item} entities={entities} />
      <WithWhy why={why} entities={entities} choices={choices} cite={(of) => citeMeeting(item, of)}>
        <Dotted>
          {first !== undefined && (
            <OutletLink name={first.outlet} address={first.address} passage={first.passage} />
          )}
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t('count.sources', { count: sourceCount(item) })}
          </button>
        </Dotted>
      </WithWhy>
      <div id={id} hidden={!open}>
        {open && <MeetingReports item={item} />}
      </div>
    </li>
  );
}

/** The reports that one meeting is folded from: who reports it, for which day, and in which words. */
import type { JSX } from 'preact';
import type { MeetingItem } from '@/lib/model/context';
import { CorrectionChoices } from './correcting';
import { wrongMeetingDay } from './correction-choices';
import { DatedDay, Day } from './day';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { originOf } from './meeting-facts';
import { OutletLink } from './outlet-link';
import { Quote } from './quote';

export function MeetingReports({ item }: { item: MeetingItem }): JSX.Element {
  return (
    <ul class="reports">
      {item.meeting.reports.map((report, index) => (
        <Report key={index} report={report} item={item} place={index} />
      ))}
    </ul>
  );
}

interface ReportProps {
  readonly report: MeetingItem['meeting']['reports'][number];
  readonly item: MeetingItem;
  readonly place: number;
}

function Report({ report, item, place }: ReportProps): JSX.Element {
  const localization = useLocalization();
  const { t } = localization;
  const isOneOfMany = item.meeting.reports.length > 1 && report.startDate !== null;
  const origin = originOf(report, item.articles);
  return (
    <li>
      <p class="when">
        <Dotted>
          <OutletLink name={origin.outlet} address={origin.address} passage={origin.passage} />
          {origin.published !== null && <Day date={origin.published} />}
          {report.status === 'planned' && <span class="state">{t('meeting.announced')}</span>}
          {report.status === 'past mention' && <span class="state">{t('meeting.recalled')}</span>}
          {report.startDate !== null && report.startDate.date !== item.meeting.startDate?.date && (
            <DatedDay dated={report.startDate} />
          )}
        </Dotted>
      </p>
      {origin.passage !== null && <Quote text={origin.passage} lang={origin.inLanguage} kind="indirect" />}
      {origin.twoSources && <p class="when">{t('meeting.twoSources')}</p>}
      {isOneOfMany && <CorrectionChoices choices={[wrongMeetingDay(item.meeting.id, place, localization)]} />}
    </li>
  );
}

/** The reports that one meeting is folded from: who reports it, for which day, and in which words. */
import type { JSX } from 'preact';
import type { MeetingItem } from '@/lib/model/context';
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
        <Report key={index} report={report} item={item} />
      ))}
    </ul>
  );
}

interface ReportProps {
  readonly report: MeetingItem['meeting']['reports'][number];
  readonly item: MeetingItem;
}

function Report({ report, item }: ReportProps): JSX.Element {
  const { t } = useLocalization();
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
    </li>
  );
}

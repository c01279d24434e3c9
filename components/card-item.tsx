/** One item on the card: a saying as its words, day and outlet; a meeting as its day and place, who met, and the outlet. */
import type { JSX } from 'preact';
import type { MeetingItem, StatementItem } from '@/lib/model/context';
import type { IsoDay } from '@/lib/model/day';
import { Dotted } from './dotted';
import { useLocalization } from './localization';
import { originOf } from './meeting-facts';
import { MeetingHead } from './meeting-head';
import { Names } from './name';
import { OutletLink } from './outlet-link';
import { BriefQuote } from './quote';
import { SayingDay } from './saying';
import { Speakers } from './speakers';

/** The speaker is named where it is not the one of the heading. */
export function CardSaying({ item }: { readonly item: StatementItem }): JSX.Element {
  const { t } = useLocalization();
  const { statement, article, relation, speakers, when } = item;
  return (
    <li>
      <BriefQuote text={statement.text} lang={article.inLanguage} kind={statement.kind} />
      <p class="when">
        <Dotted>
          <SayingDay item={item} />
          {relation !== 'same-speaker' && <Speakers statement={statement} people={speakers} />}
          {when === 'later' && t('meeting.later')}
          <OutletLink name={article.publisher} address={article.url} passage={statement.text} />
        </Dotted>
      </p>
    </li>
  );
}

interface MeetingProps {
  readonly item: MeetingItem;
  readonly today: IsoDay | null;
}

export function CardMeeting({ item, today }: MeetingProps): JSX.Element {
  const { meeting, articles, attendees } = item;
  const [first] = meeting.reports.map((report) => originOf(report, articles));
  return (
    <li>
      <MeetingHead item={item} today={today} />
      <p class="who">
        <Names entities={attendees} />
      </p>
      {first !== undefined && (
        <p class="when">
          <OutletLink name={first.outlet} address={first.address} passage={first.passage} />
        </p>
      )}
    </li>
  );
}

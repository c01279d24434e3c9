/** A day in the reader's words; lighter and dotted where it was worked out and not stated. */
import type { JSX } from 'preact';
import type { Dated, IsoDate } from '@/lib/model/day';
import { Inferred } from './inferred';
import { useLocalization } from './localization';

export function Day({ date }: { date: IsoDate }): JSX.Element {
  const { date: format } = useLocalization();
  return <time dateTime={date}>{format(date)}</time>;
}

export function DatedDay({ dated }: { dated: Dated }): JSX.Element {
  const { t } = useLocalization();
  if (dated.basis === 'stated') return <Day date={dated.date} />;
  return (
    <Inferred why={t(`inferred.${dated.basis}`)}>
      <Day date={dated.date} />
    </Inferred>
  );
}

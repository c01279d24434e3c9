/** Deleting what was published between two days; undone for ten seconds like every deletion. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type IsoDay, isIsoDay } from '@/lib/model/day';
import { useLocalization } from './localization';

export function DeleteDates({ onDelete }: { onDelete: (from: IsoDay, to: IsoDay) => void }): JSX.Element {
  const { t } = useLocalization();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const remove = (event: Event): void => {
    event.preventDefault();
    if (isIsoDay(from) && isIsoDay(to) && from <= to) onDelete(from, to);
  };
  return (
    <details class="unfold">
      <summary class="danger">{t('corpus.deleteDates')}</summary>
      <p class="aside-note">{t('corpus.deleteDatesDetail')}</p>
      <form class="dates" onSubmit={remove}>
        <Day label={t('corpus.from')} value={from} max={to} onDay={setFrom} />
        <Day label={t('corpus.to')} value={to} min={from} onDay={setTo} />
        <button type="submit" class="primary danger">
          {t('corpus.delete')}
        </button>
      </form>
    </details>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onDay: (day: string) => void;
}

const Day = ({ label, value, min = '', max = '', onDay }: DayProps): JSX.Element => (
  <label class="date-field">
    {label}
    <input
      type="date"
      value={value}
      min={min}
      max={max}
      required
      onInput={({ currentTarget }) => onDay(currentTarget.value)}
    />
  </label>
);

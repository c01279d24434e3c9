/** For an article that names no day: the reader sets it, and earlier can be told from later. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type IsoDay, isIsoDay } from '@/lib/model/day';
import { useLocalization } from './localization';

export function SetDay({ onSetDay }: { onSetDay: (day: IsoDay) => void }): JSX.Element {
  const { t } = useLocalization();
  const [day, setDay] = useState('');
  const id = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isIsoDay(day)) onSetDay(day);
  };
  return (
    <details class="remark">
      <summary>
        <span class="remark-text">{t('article.undatedNotice')}</span>{' '}
        <span class="link">{t('article.setDay')}</span>
      </summary>
      <form class="set-day" onSubmit={submit}>
        <label for={id}>{t('article.day')}</label>
        <input
          id={id}
          type="date"
          required
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {t('article.confirmDay')}
        </button>
      </form>
    </details>
  );
}

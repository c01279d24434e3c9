/** What was searched for before, to be asked again by a click, and to be forgotten. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useLocalization } from './localization';

interface Props {
  readonly searches: readonly string[];
  readonly onAsk: (words: string) => void;
  readonly onForget: () => void;
}

export function RecentSearches({ searches, onAsk, onForget }: Props): JSX.Element | null {
  const { t } = useLocalization();
  const id = useId();
  if (searches.length === 0) return null;
  return (
    <section class="recent" aria-labelledby={id}>
      <div class="group-head">
        <h2 id={id}>{t('search.recent')}</h2>
        <button type="button" class="quiet" onClick={onForget}>
          {t('search.forget')}
        </button>
      </div>
      <ul>
        {searches.map((words) => (
          <li key={words}>
            <button type="button" class="result result-recent" onClick={() => onAsk(words)}>
              <bdi>{words}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Search over everything saved: a field, what was asked before, an answer grouped by kind, and the keys between them. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NamedEntity } from '@/lib/model/entity';
import type { Order } from '@/lib/search/top';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { RecentSearches } from './recent-searches';
import { Results } from './results';
import { moveByKey } from './search-keys';
import type { Narrowing, SearchView } from './search-results';

export interface SearchProps {
  readonly query: string;
  readonly view: SearchView;
  readonly narrowing: Narrowing;
  readonly order: Order;
  /** What was asked before, the newest first. */
  readonly recent: readonly string[];
  readonly onQuery: (query: string) => void;
  readonly onPerson: (person: NamedEntity) => void;
  readonly onNarrow: (narrowing: Narrowing) => void;
  readonly onOrder: (order: Order) => void;
  /** The end of what is shown of the one kind is in sight. */
  readonly onMore: () => void;
  /** Something found is being used. */
  readonly onUse: () => void;
  readonly onForget: () => void;
  readonly onRetry: () => void;
}

interface Props extends SearchProps {
  /** Stands under the field until something is asked. */
  readonly children: ComponentChildren;
}

export function Search({ children, ...props }: Props): JSX.Element {
  const { t } = useLocalization();
  const { query, onQuery } = props;
  const whole = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ask = (words: string): void => {
    onQuery(words);
    field.current?.focus();
  };
  return (
    <search class="search" ref={whole} onKeyDown={(event) => moveByKey(event, whole.current)}>
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          dir="auto"
          data-step
          aria-label={t('popup.search')}
          placeholder={t('popup.search')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" class="clear" aria-label={t('popup.clear')} onClick={() => ask('')}>
            <Icon name="clear" />
          </button>
        )}
      </div>
      {children}
      {query.trim() === '' && (
        <RecentSearches searches={props.recent} onAsk={ask} onForget={props.onForget} />
      )}
      <Results {...props} onCorrection={ask} />
    </search>
  );
}

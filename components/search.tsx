/** Search over everything saved: a field, an answer grouped by kind, and the arrow keys between them. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NamedEntity } from '@/lib/model/entity';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { Results } from './results';
import type { SearchView } from './search-results';

export interface SearchProps {
  readonly query: string;
  readonly view: SearchView;
  readonly onQuery: (query: string) => void;
  readonly onPerson: (person: NamedEntity) => void;
  /** Asks again where the corpus could not be searched. */
  readonly onSearchAgain: () => void;
}

interface Props extends SearchProps {
  /** Stands between the field and what was found. */
  readonly children: ComponentChildren;
}

export function Search({ query, view, onQuery, onPerson, onSearchAgain, children }: Props): JSX.Element {
  const { t } = useLocalization();
  const whole = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const clear = (): void => {
    onQuery('');
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
          <button type="button" class="clear" aria-label={t('popup.clear')} onClick={clear}>
            <Icon name="clear" />
          </button>
        )}
      </div>
      {children}
      <Results query={query} view={view} onPerson={onPerson} onSearchAgain={onSearchAgain} />
    </search>
  );
}

/** Up and down step through the field and the rows; Enter is the link's own. */
function moveByKey(event: KeyboardEvent, whole: HTMLElement | null): void {
  if (whole === null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const steps = [...whole.querySelectorAll<HTMLElement>('[data-step], .result')];
  const here = steps.findIndex((step) => step.matches(':focus'));
  const target = steps[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

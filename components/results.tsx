/** The answer to a search, grouped; or why there is none. How many were found is said first. */
import type { JSX } from 'preact';
import type { NamedEntity } from '@/lib/model/entity';
import type { Order } from '@/lib/search/top';
import { Corrections } from './corrections';
import { FacetChips } from './facet-chips';
import { useLocalization } from './localization';
import { Notice } from './notice';
import { JoiningLine } from './person-actions';
import { ResultGroups } from './result-groups';
import { isNarrowed, type Narrowing, type SearchResults, type SearchView } from './search-results';
import { Select } from './select';

export interface ResultsProps {
  readonly query: string;
  readonly view: SearchView;
  readonly narrowing: Narrowing;
  readonly order: Order;
  readonly onPerson: (person: NamedEntity) => void;
  readonly onNarrow: (narrowing: Narrowing) => void;
  readonly onOrder: (order: Order) => void;
  readonly onMore: () => void;
  readonly onUse: () => void;
  readonly onRetry: () => void;
  readonly onCorrection: (query: string) => void;
}

export function Results(props: ResultsProps): JSX.Element | null {
  const { t } = useLocalization();
  const { query, view } = props;
  if (query.trim() === '' && view.kind !== 'empty-corpus') return null;
  switch (view.kind) {
    case 'idle':
      return null;
    case 'empty-corpus':
      return <p class="search-note">{t('popup.empty')}</p>;
    case 'failed':
      return <Notice title={t('popup.failed')} action={{ label: t('action.retry'), onAct: props.onRetry }} />;
    case 'answer':
      return <Answer {...props} answer={view} />;
  }
}

function Answer(props: ResultsProps & { readonly answer: SearchResults }): JSX.Element {
  const { answer, narrowing, onNarrow } = props;
  const { query, groups, corrections, facets } = answer;
  const found = groups.reduce((sum, { total }) => sum + total, 0);
  return (
    <div class="results">
      <Head {...props} found={found} />
      {corrections.length > 0 && (
        <Corrections query={query} corrections={corrections} onCorrection={props.onCorrection} />
      )}
      <FacetChips facets={facets} found={found} narrowing={narrowing} onNarrow={onNarrow} />
      <JoiningLine />
      {found === 0 && <Nothing query={query} narrowing={narrowing} />}
      <ResultGroups
        groups={groups}
        narrowing={narrowing}
        matchesIn={answer.matchesIn}
        onNarrow={onNarrow}
        onPerson={props.onPerson}
        onMore={props.onMore}
        onUse={props.onUse}
      />
    </div>
  );
}

function Head({
  answer,
  found,
  order,
  onOrder,
}: ResultsProps & { readonly answer: SearchResults; readonly found: number }): JSX.Element {
  const { t } = useLocalization();
  return (
    <div class="results-head">
      <p class={found === 0 ? 'visually-hidden' : 'results-found'} role="status">
        {t('popup.found', { count: found, query: answer.query })}
      </p>
      {found > 1 && (
        <Select
          class="choice choice-tight"
          label={<span class="visually-hidden">{t('search.order')}</span>}
          value={order}
          options={(['best', 'newest'] as const).map((value) => ({ value, text: t(`search.by.${value}`) }))}
          onChoose={onOrder}
        />
      )}
    </div>
  );
}

function Nothing({ query, narrowing }: { query: string; narrowing: Narrowing }): JSX.Element {
  const { t } = useLocalization();
  return (
    <div class="search-note">
      <p>{t('popup.nothing', { query })}</p>
      <p class="notice-detail">{t(isNarrowed(narrowing) ? 'search.widen' : 'popup.nothingDetail')}</p>
    </div>
  );
}

/** A search as the drawing takes it. */
import type { SearchProps } from '@/components/search';
import { nameIn } from '@/lib/i18n/names';
import type { InterfaceLanguage } from '@/lib/messaging/protocol';
import type { Searching } from './use-search';

export const searchProps = (search: Searching, language: InterfaceLanguage): SearchProps => ({
  query: search.query,
  view: search.view,
  narrowing: search.narrowing,
  order: search.order,
  recent: search.recent,
  onQuery: search.setQuery,
  onPerson: (person) => {
    const name = nameIn(person, language).text;
    search.remember(name);
    search.setQuery(name);
  },
  onNarrow: search.setNarrowing,
  onOrder: search.setOrder,
  onMore: search.more,
  onUse: () => search.remember(search.query),
  onForget: search.forget,
  onRetry: search.retry,
});

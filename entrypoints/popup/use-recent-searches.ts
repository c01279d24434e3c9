/** What was searched for before, as a surface shows it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches';

export interface RecentSearches {
  readonly recent: readonly string[];
  readonly remember: (query: string) => void;
  readonly forget: () => void;
}

export function useRecentSearches(): RecentSearches {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentSearches().then(setRecent);
  }, []);
  const remember = useCallback((query: string): void => void rememberSearch(query).then(setRecent), []);
  const forget = useCallback((): void => void forgetSearches().then(setRecent), []);
  return { recent, remember, forget };
}

/**
 * What the reader clicked in the page, left by the background in `storage.session` under `panel:<tabId>`.
 * Taken once: a tab that comes back to the front does not jump to an old click.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ItemWish } from '@/components/use-item-focus';
import { browser } from '@/lib/browser';
import { onSessionKey } from '../surface/session-key';

export function useWish(tabId: number | undefined): ItemWish | null {
  const [wish, setWish] = useState<ItemWish | null>(null);
  useEffect(() => {
    setWish(null);
    if (tabId === undefined) return;
    const key = `panel:${tabId}`;
    const take = (stored: unknown): void => {
      if (!isWish(stored)) return;
      setWish(stored);
      void browser.storage.session.remove(key);
    };
    void browser.storage.session.get(key).then((stored) => take(stored[key]));
    return onSessionKey(key, take);
  }, [tabId]);
  return wish;
}

function isWish(stored: unknown): stored is ItemWish {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'item' in stored &&
    typeof stored.item === 'string' &&
    'at' in stored &&
    typeof stored.at === 'number'
  );
}

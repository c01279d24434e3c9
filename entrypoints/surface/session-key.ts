/** Following one key of `storage.session`. */
import { browser } from '@/lib/browser';

/** Calls back with the new value of the key (`undefined` when it was removed) until stopped. */
export function onSessionKey(key: string, changed: (stored: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'session' && change !== undefined) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** The match patterns the browser lets us into, followed wherever they change; `null` until it has answered. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';

export function useGrantedOrigins(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let alive = true;
    const look = async (): Promise<void> => {
      const granted = await browser.permissions.getAll();
      if (alive) setOrigins(granted.origins ?? []);
    };
    const changed = (): void => void look();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, []);
  return origins;
}

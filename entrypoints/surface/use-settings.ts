/** The reader's settings, followed wherever they are changed. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/lib/settings/settings';
import { readSettings, watchSettings } from '@/lib/settings/store';

/** `null` until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    void readSettings().then(setSettings);
    return stop;
  }, []);
  return settings;
}

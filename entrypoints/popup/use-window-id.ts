/** The window's id, taken beforehand: opening the panel must be the first thing a click does. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser';

export function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id));
  }, []);
  return id;
}

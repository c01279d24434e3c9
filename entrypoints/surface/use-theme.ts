/** Light or dark on the document's root, as the reader chose; the browser's own where nothing was chosen. */
import { useLayoutEffect } from 'preact/hooks';
import type { Theme } from '@/lib/settings/settings';

export function useTheme(theme: Theme | undefined): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined || theme === 'browser') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}

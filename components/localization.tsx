/** The interface's language for a tree of components. Surfaces set it; a switch renders the tree anew, without a reload. */
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { type Localization, localize } from '@/lib/i18n/localization';

const LocalizationContext = createContext<Localization>(localize('en'));

interface Props {
  readonly value: Localization;
  readonly children: ComponentChildren;
}

export function LocalizationProvider({ value, children }: Props): JSX.Element {
  return <LocalizationContext.Provider value={value}>{children}</LocalizationContext.Provider>;
}

export const useLocalization = (): Localization => useContext(LocalizationContext);

/** The card's words, handed to the drawing; its height and its end, told to the page's script. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Card } from '@/components/card';
import { LocalizationProvider } from '@/components/localization';
import type { LanguageChoice } from '@/lib/i18n/language';
import type { CardView } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';
import type { Theme } from '@/lib/settings/settings';
import { useChosenLocalization } from '../surface/use-localization';
import { useTheme } from '../surface/use-theme';

interface Props {
  readonly view: CardView;
  readonly choice: LanguageChoice;
  readonly theme: Theme;
}

export function CardSurface({ view, choice, theme }: Props): JSX.Element | null {
  const localization = useChosenLocalization(choice);
  useTheme(theme);
  useLayoutEffect(closeOnEscape, []); // first: with the height told, the card is seen and has the keys
  useLayoutEffect(tellHeight, []);
  if (localization === null) return null;
  return (
    <LocalizationProvider value={localization}>
      <Card view={view} onOpenPanel={() => quietly(send('openPanel', undefined))} />
    </LocalizationProvider>
  );
}

/** At once, so that it is shown, and again when it changes. */
function tellHeight(): () => void {
  const tellNow = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height > 0) quietly(send('fitCard', { height }));
  };
  tellNow();
  const observer = new ResizeObserver(tellNow);
  observer.observe(document.body);
  return () => observer.disconnect();
}

function closeOnEscape(): () => void {
  const listen = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') quietly(send('closeCard', undefined));
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

/** A page that is being left, or an extension that was updated, hears nothing any more. */
function quietly(work: Promise<undefined>): void {
  work.catch(() => undefined);
}

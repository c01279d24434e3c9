/** The few words and figures that leave the extension's own pages: on the pill and on the toolbar button. */
import { chooseLanguage } from '@/lib/i18n/language';
import { type Localization, localize } from '@/lib/i18n/localization';
import type { PillWords } from '@/lib/messaging/protocol';
import type { Settings } from '@/lib/settings/settings';

const interfaceOf = ({ language }: Settings): Localization =>
  localize(chooseLanguage(language, navigator.languages), navigator.languages);

export function pillWords(settings: Settings, count: number): PillWords {
  const { t, locale } = interfaceOf(settings);
  return {
    locale,
    card: t('name'),
    open: t('pill.open', { count }),
    show: t('pill.show', { count }),
    position: t('pill.position', { at: '{at}', of: '{of}' }),
  };
}

/** Nothing is shown for nothing. */
export const badgeText = (settings: Settings, count: number): string =>
  count === 0 ? '' : interfaceOf(settings).number(count);

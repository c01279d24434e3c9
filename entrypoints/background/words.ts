/** The few words and figures that leave the extension's own pages: on the pill and on the toolbar button. */
import { chooseLanguage } from '@/lib/i18n/language';
import { type Localization, localize } from '@/lib/i18n/localization';
import { savedSentence } from '@/lib/i18n/saved';
import type { PillWords } from '@/lib/messaging/protocol';
import type { LastSave } from '@/lib/model/saving';
import type { Settings } from '@/lib/settings/settings';

export const interfaceOf = ({ language }: Settings): Localization =>
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
export function badgeText(settings: Settings, count: number, isSaved: boolean): string {
  const figure = count === 0 ? '' : interfaceOf(settings).number(count);
  return isSaved ? `${figure}✓` : figure;
}

/** The name, and what was saved of the tab. */
export function buttonTitle(settings: Settings, last: LastSave | null): string {
  const localization = interfaceOf(settings);
  const name = localization.t('name');
  return last === null ? name : `${name}\n${savedSentence(last.saved, localization, last.automatic)}`;
}

/** The context menu's lines; the browser puts the selected words in place of `%s`. */
export function menuWords(settings: Settings): { readonly save: string; readonly search: string } {
  const { t } = interfaceOf(settings);
  return { save: t('menu.save'), search: t('menu.search', { words: '%s' }) };
}

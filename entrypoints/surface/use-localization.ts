/** The surface's language, switched while it is open: the document's `lang`, `dir` and title follow. */
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { chooseLanguage, type LanguageChoice } from '@/lib/i18n/language';
import { type Localization, localize } from '@/lib/i18n/localization';

/** `null` as long as the choice is not known, so that nothing is drawn in the wrong language first. */
export function useChosenLocalization(choice: LanguageChoice | undefined): Localization | null {
  const localization = useMemo(
    () =>
      choice === undefined
        ? null
        : localize(chooseLanguage(choice, navigator.languages), navigator.languages),
    [choice],
  );
  useLayoutEffect(() => {
    if (localization === null) return;
    const root = document.documentElement;
    root.lang = localization.language;
    root.dir = localization.direction;
    document.title = localization.t('name');
  }, [localization]);
  return localization;
}

/** The interface's language: the browser's, or one of ours by its own name. */
import type { JSX } from 'preact';
import { type LanguageChoice, languageChoices } from '@/lib/i18n/language';
import { Icon } from './icon';
import { useLocalization } from './localization';
import { Select } from './select';

interface Props {
  readonly choice: LanguageChoice;
  readonly onLanguage: (choice: LanguageChoice) => void;
}

export function LanguageSelect({ choice, onLanguage }: Props): JSX.Element {
  const { t } = useLocalization();
  const words = { browser: t('popup.browserLanguage'), ar: t('popup.arabic'), en: t('popup.english') };
  return (
    <Select
      class="choice choice-tight"
      label={
        <>
          <Icon name="language" />
          <span class="visually-hidden">{t('popup.language')}</span>
        </>
      }
      value={choice}
      options={languageChoices.map((value) => ({ value, text: words[value] }))}
      onChoose={onLanguage}
    />
  );
}

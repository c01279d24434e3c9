/** The settings that hold everywhere: language, light or dark, marks, saving, pause. */
import type { JSX } from 'preact';
import type { MarksChoice, Settings, Theme } from '@/lib/settings/settings';
import { LanguageSelect } from './language-select';
import { useLocalization } from './localization';
import { Select } from './select';
import { Switch } from './switch';

export interface SettingsProps {
  readonly settings: Settings;
  readonly onSettings: (changes: Partial<Settings>) => void;
}

const themes: readonly Theme[] = ['browser', 'light', 'dark'];
const marks: readonly MarksChoice[] = ['by-site', 'at-once', 'after-click', 'never'];
const savings: readonly Settings['saving'][] = ['ask', 'automatic'];

export function SettingsForm({ settings, onSettings }: SettingsProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <div class="settings">
      <div class="choice">
        <span>{t('popup.language')}</span>
        <LanguageSelect choice={settings.language} onLanguage={(language) => onSettings({ language })} />
      </div>
      <Select
        label={t('theme.setting')}
        value={settings.theme}
        options={themes.map((value) => ({ value, text: t(`theme.${value}`) }))}
        onChoose={(theme) => onSettings({ theme })}
      />
      <Select
        class="choice choice-tall"
        label={t('marks.setting')}
        value={settings.marks}
        options={marks.map((value) => ({ value, text: t(`marks.${value}`) }))}
        onChoose={(chosen) => onSettings({ marks: chosen })}
      />
      <Select
        class="choice choice-tall"
        label={t('corpus.savingElsewhere')}
        value={settings.saving}
        options={savings.map((value) => ({ value, text: t(`save.choice.${value}`) }))}
        onChoose={(saving) => onSettings({ saving })}
      />
      <Switch
        label={t('popup.pause')}
        on={settings.isPaused}
        onSwitch={(isPaused) => onSettings({ isPaused })}
      />
    </div>
  );
}

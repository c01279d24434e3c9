/** The popup's foot: this site, pause, the interface's language, the panel. Plain words, each with its state. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { isLanguageChoice, type LanguageChoice, languageChoices } from '@/lib/i18n/language';
import { Icon } from './icon';
import { useLocalization } from './localization';

/** `null` where the page is none that a site's permission could cover. */
export type SiteSwitch = { readonly site: string; readonly on: boolean } | null;

export interface FooterProps {
  readonly site: SiteSwitch;
  /** The reader has just said no to the site's permission. */
  readonly refused: boolean;
  readonly paused: boolean;
  readonly choice: LanguageChoice;
  readonly onSite: (on: boolean) => void;
  readonly onPaused: (paused: boolean) => void;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly onOpenPanel: () => void;
}

export function PopupFooter(props: FooterProps): JSX.Element {
  const { t } = useLocalization();
  const { site, refused, paused, onSite, onPaused, onOpenPanel } = props;
  return (
    <footer class="foot">
      {site === null ? (
        <p class="foot-wide">{t('popup.noSite')}</p>
      ) : (
        <Switch label={t('popup.site', { site: site.site })} on={site.on} onSwitch={onSite} />
      )}
      <p class="foot-wide failed" role="status">
        {refused && t('state.refused')}
      </p>
      <Switch label={t('popup.pause')} on={paused} onSwitch={onPaused} />
      <div class="foot-row">
        <LanguageSelect {...props} />
        <button type="button" class="primary" onClick={onOpenPanel}>
          <Icon name="panel" /> {t('popup.openPanel')}
        </button>
      </div>
    </footer>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, on, onSwitch }: SwitchProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span>{label}</span>
      <span class="switch-state">{t(on ? 'popup.on' : 'popup.off')}</span>
    </button>
  );
}

function LanguageSelect({ choice, onLanguage }: FooterProps): JSX.Element {
  const { t } = useLocalization();
  const id = useId();
  const words = { browser: t('popup.browserLanguage'), ar: t('popup.arabic'), en: t('popup.english') };
  const choose = (value: string): void => {
    if (isLanguageChoice(value)) onLanguage(value);
  };
  return (
    <span class="language">
      <label for={id}>
        <Icon name="language" />
        <span class="visually-hidden">{t('popup.language')}</span>
      </label>
      <select id={id} value={choice} onChange={(event) => choose(event.currentTarget.value)}>
        {languageChoices.map((language) => (
          <option key={language} value={language}>
            {words[language]}
          </option>
        ))}
      </select>
    </span>
  );
}

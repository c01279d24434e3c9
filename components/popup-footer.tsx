/** The popup's foot: this site and its saving, pause, language, and the ways to panel, corpus and problem report. */
import type { JSX } from 'preact';
import type { LanguageChoice } from '@/lib/i18n/language';
import type { SavingSetting } from '@/lib/settings/settings';
import { Icon } from './icon';
import { LanguageSelect } from './language-select';
import { useLocalization } from './localization';
import { ProblemReport } from './problem-report';
import type { ReportFacts } from './report-text';
import { SavingSelect } from './saving-select';
import { Switch } from './switch';

/** `null` where the page is none that a site's permission could cover. */
export type SiteSwitch = { readonly site: string; readonly on: boolean } | null;

export interface FooterProps {
  readonly site: SiteSwitch;
  /** The reader has just said no to the site's permission. */
  readonly refused: boolean;
  readonly paused: boolean;
  readonly choice: LanguageChoice;
  /** How this site's articles are saved. */
  readonly saving: SavingSetting;
  /** What a problem report says, but for the address. */
  readonly report: ReportFacts;
  /** The page's address, for the report of a reader who ticks it; `null` where it is not known. */
  readonly address: string | null;
  readonly onSite: (on: boolean) => void;
  readonly onPaused: (paused: boolean) => void;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly onSaving: (saving: SavingSetting) => void;
  readonly onOpenPanel: () => void;
  readonly onOpenCorpus: () => void;
}

export function PopupFooter(props: FooterProps): JSX.Element {
  const { t } = useLocalization();
  const { site, refused, paused, onSite, onPaused, onOpenPanel, onOpenCorpus } = props;
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
      {site !== null && (
        <SavingSelect
          label={t('save.on', { site: site.site })}
          saving={props.saving}
          onSaving={props.onSaving}
        />
      )}
      <Switch label={t('popup.pause')} on={paused} onSwitch={onPaused} />
      <div class="foot-row">
        <LanguageSelect {...props} />
        <button type="button" class="primary" onClick={onOpenPanel}>
          <Icon name="panel" /> {t('popup.openPanel')}
        </button>
      </div>
      <div class="foot-row foot-ways">
        <button type="button" class="quiet" onClick={onOpenCorpus}>
          {t('popup.corpus')}
        </button>
        <ProblemReport facts={props.report} address={props.address} />
      </div>
    </footer>
  );
}

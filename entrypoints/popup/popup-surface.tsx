/** The popup's live queries, handed to the drawing. */
import type { JSX } from 'preact';
import { LocalizationProvider } from '@/components/localization';
import { Popup } from '@/components/popup';
import { tabFacts } from '@/components/report-text';
import { savingOn, withSaving } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/store';
import { openCorpusPage } from '../surface/open-page';
import { ownFacts } from '../surface/report-facts';
import { useActiveTab } from '../surface/use-active-tab';
import { useChosenLocalization } from '../surface/use-localization';
import { useSave } from '../surface/use-save';
import { useSettings } from '../surface/use-settings';
import { useSite } from '../surface/use-site';
import { useTabState } from '../surface/use-tab-state';
import { useTheme } from '../surface/use-theme';
import { openPanel } from './open-panel';
import { searchProps } from './search-props';
import { useSearch } from './use-search';
import { useWindowId } from './use-window-id';

export function PopupSurface(): JSX.Element | null {
  const settings = useSettings();
  const localization = useChosenLocalization(settings?.language);
  useTheme(settings?.theme);
  const tab = useActiveTab();
  const windowId = useWindowId();
  const { state, ask } = useTabState(tab);
  const { progress, save, undo } = useSave(tab?.tabId, state);
  const site = useSite(tab?.url ?? null, settings, () => ask('readTab'));
  const search = useSearch();
  if (localization === null || settings === null) return null;
  const change = (changes: Parameters<typeof changeSettings>[0]): void =>
    void changeSettings(changes).then(() => ask());
  return (
    <LocalizationProvider value={localization}>
      <Popup
        state={state}
        save={progress}
        search={searchProps(search, localization.language)}
        site={site.name === null ? null : { site: site.name, on: site.on }}
        refused={site.refused}
        paused={settings.isPaused}
        choice={settings.language}
        saving={site.name === null ? settings.saving : savingOn(settings, site.name)}
        report={{ ...ownFacts(localization.language), ...tabFacts(state) }}
        address={tab?.url ?? null}
        onSave={save}
        onUndo={undo}
        onRetry={() => ask('readTab')}
        onSite={(on) => (on ? site.switchOn() : site.switchOff())}
        onPaused={(isPaused) => change({ isPaused })}
        onLanguage={(language) => change({ language })}
        onSaving={(saving) => {
          if (site.name !== null) change({ savingByHost: withSaving(settings, site.name, saving) });
        }}
        onOpenPanel={() => void openPanel(windowId).then(() => close())}
        onOpenCorpus={() => void openCorpusPage().then(() => close())}
      />
    </LocalizationProvider>
  );
}

/** The popup's live queries, handed to the drawing. */
import type { JSX } from 'preact';
import { LocalizationProvider } from '@/components/localization';
import { Popup } from '@/components/popup';
import { nameIn } from '@/lib/i18n/names';
import { changeSettings } from '@/lib/settings/store';
import { useActiveTab } from '../surface/use-active-tab';
import { useChosenLocalization } from '../surface/use-localization';
import { useSave } from '../surface/use-save';
import { useSettings } from '../surface/use-settings';
import { useSite } from '../surface/use-site';
import { useTabState } from '../surface/use-tab-state';
import { openPanel } from './open-panel';
import { useSearch } from './use-search';
import { useWindowId } from './use-window-id';

export function PopupSurface(): JSX.Element | null {
  const settings = useSettings();
  const localization = useChosenLocalization(settings?.language);
  const tab = useActiveTab();
  const windowId = useWindowId();
  const { state, ask } = useTabState(tab);
  const { progress, save } = useSave(tab?.tabId, state.kind === 'article' ? state.article.id : null);
  const site = useSite(tab?.url ?? null, settings, () => ask('readTab'));
  const { query, view, setQuery } = useSearch();
  if (localization === null || settings === null) return null;
  const change = (changes: Parameters<typeof changeSettings>[0]): void =>
    void changeSettings(changes).then(() => ask());
  return (
    <LocalizationProvider value={localization}>
      <Popup
        state={state}
        save={progress}
        query={query}
        view={view}
        site={site.name === null ? null : { site: site.name, on: site.on }}
        refused={site.refused}
        paused={settings.isPaused}
        choice={settings.language}
        onSave={save}
        onQuery={setQuery}
        onPerson={(person) => setQuery(nameIn(person, localization.language).text)}
        onSite={(on) => (on ? site.switchOn() : site.switchOff())}
        onPaused={(isPaused) => change({ isPaused })}
        onLanguage={(language) => change({ language })}
        onOpenPanel={() => void openPanel(windowId).then(() => close())}
      />
    </LocalizationProvider>
  );
}

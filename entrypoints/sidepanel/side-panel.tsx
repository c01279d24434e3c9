/** The side panel's live queries, handed to the drawing. */
import type { JSX } from 'preact';
import { LocalizationProvider } from '@/components/localization';
import { Panel } from '@/components/panel';
import { send } from '@/lib/messaging/send';
import type { IsoDay } from '@/lib/model/day';
import { changeSettings } from '@/lib/settings/store';
import { openCorpusPage, openSites } from '../surface/open-page';
import { useActiveTab } from '../surface/use-active-tab';
import { useCorrections } from '../surface/use-correcting';
import { useChosenLocalization } from '../surface/use-localization';
import { useSave } from '../surface/use-save';
import { useSettings } from '../surface/use-settings';
import { useSite } from '../surface/use-site';
import { useTabState } from '../surface/use-tab-state';
import { useTheme } from '../surface/use-theme';
import { useShow } from './use-show';
import { useWish } from './use-wish';

export function SidePanel(): JSX.Element | null {
  const settings = useSettings();
  const localization = useChosenLocalization(settings?.language);
  useTheme(settings?.theme);
  const tab = useActiveTab();
  const tabId = tab?.tabId;
  const { state, ask } = useTabState(tab);
  const { progress, save, undo } = useSave(tabId, state);
  const site = useSite(state.kind === 'no-access' ? state.origin : null, settings, () => ask('readTab'));
  const wish = useWish(tabId);
  const { missing, show } = useShow(tabId);
  const corrections = useCorrections(state.kind === 'article' ? state.article.id : null);
  if (localization === null) return null;
  const setDay = (day: IsoDay): void => {
    if (tabId !== undefined) void send('setDay', { tabId, day }).then(() => ask());
  };
  return (
    <LocalizationProvider value={localization}>
      <Panel
        state={state}
        save={progress}
        refused={site.refused}
        wish={wish}
        missing={missing}
        correcting={corrections.correcting}
        correction={corrections.state}
        onTakeBack={corrections.takeBack}
        onSave={save}
        onUndo={undo}
        onShow={show}
        onSetDay={setDay}
        onOpenCorpus={() => void openCorpusPage()}
        onAllow={site.switchOn}
        onChooseSites={() => void openSites()}
        onResume={() => void changeSettings({ isPaused: false }).then(() => ask())}
        onRetry={() => ask('readTab')}
      />
    </LocalizationProvider>
  );
}

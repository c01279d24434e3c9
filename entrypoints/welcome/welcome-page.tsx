/** The first run's live queries, handed to the drawing. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import outlets from '@/assets/outlets.json';
import { LocalizationProvider } from '@/components/localization';
import { Welcome } from '@/components/welcome';
import { changeSettings } from '@/lib/settings/store';
import { openCorpusPage } from '../surface/open-page';
import { useChosenLocalization } from '../surface/use-localization';
import { useOpenCorpus } from '../surface/use-open-corpus';
import { useSettings } from '../surface/use-settings';
import { useStarter } from '../surface/use-starter';
import { useTheme } from '../surface/use-theme';
import { useAccess } from './use-access';

const hosts = outlets.map(({ host }) => host);

export function WelcomePage(): JSX.Element | null {
  const settings = useSettings();
  const localization = useChosenLocalization(settings?.language);
  useTheme(settings?.theme);
  const { access, refused, choose } = useAccess(hosts);
  const { state, add, stop, remove } = useStarter(useOpenCorpus(), localization?.language ?? 'ar');
  const isDrawn = localization !== null && settings !== null;
  useEffect(() => {
    if (isDrawn) goToHash();
  }, [isDrawn]);
  if (!isDrawn) return null;
  return (
    <LocalizationProvider value={localization}>
      <Welcome
        outlets={outlets}
        access={access}
        refused={refused}
        starter={state}
        saving={settings.saving}
        choice={settings.language}
        onAccess={choose}
        onAddStarter={add}
        onStopStarter={stop}
        onRemoveStarter={remove}
        onSaving={(saving) => void changeSettings({ saving })}
        onLanguage={(language) => void changeSettings({ language })}
        onOpenCorpus={() => void openCorpusPage()}
      />
    </LocalizationProvider>
  );
}

/** The part of the page the address names was not there yet when the browser looked for it. */
function goToHash(): void {
  const part = document.getElementById(location.hash.slice(1));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

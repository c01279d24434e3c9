/** The corpus page's live queries, handed to the drawing. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CorpusView } from '@/components/corpus';
import { LocalizationProvider } from '@/components/localization';
import type { NamedEntity } from '@/lib/model/entity';
import { changeSettings } from '@/lib/settings/store';
import { searchProps } from '../popup/search-props';
import { useSearch } from '../popup/use-search';
import { openSites } from '../surface/open-page';
import { ownFacts } from '../surface/report-facts';
import { useCorrections } from '../surface/use-correcting';
import { useChosenLocalization } from '../surface/use-localization';
import { useOpenCorpus } from '../surface/use-open-corpus';
import { useSettings } from '../surface/use-settings';
import { useStarter } from '../surface/use-starter';
import { useTheme } from '../surface/use-theme';
import { useBackup } from './use-backup';
import { useDeleting } from './use-deleting';
import { useLedger } from './use-ledger';
import { useRereading } from './use-rereading';
import { useRescue } from './use-rescue';
import { useShelf } from './use-shelf';
import { useSites } from './use-sites';

const asked = new URLSearchParams(location.search).get('q') ?? '';

export function CorpusPage(): JSX.Element | null {
  const settings = useSettings();
  const localization = useChosenLocalization(settings?.language);
  useTheme(settings?.theme);
  const door = useOpenCorpus();
  const shelf = useShelf(door.open);
  const { deletions, note, remove, undo, removeForGood } = useDeleting(door.open);
  const backup = useBackup(door.open);
  const rescue = useRescue(door, backup);
  const sites = useSites(shelf.sites, settings);
  const starter = useStarter(door, localization?.language ?? 'ar');
  const ledger = useLedger(door.open);
  const { state: correction, correcting, takeBack } = useCorrections(null);
  const rereading = useRereading(door.open);
  const [joining, setJoining] = useState<NamedEntity | null>(null);
  const search = useSearch(asked);
  if (localization === null || settings === null) return null;
  const { articles = 0, statements = 0, meetings = 0, people = 0 } = shelf.counts ?? {};
  return (
    <LocalizationProvider value={localization}>
      <CorpusView
        search={searchProps(search, localization.language)}
        shelf={shelf.view}
        order={shelf.order}
        host={shelf.host}
        sites={sites.rows}
        everySite={sites.everySite}
        refusedSite={sites.refused}
        deletions={deletions}
        note={note}
        settings={settings}
        counts={shelf.counts}
        usage={shelf.usage}
        starter={starter.state}
        backup={backup.view}
        backupState={backup.state}
        unfinished={backup.unfinished}
        rescue={rescue.state}
        report={{
          ...ownFacts(localization.language),
          state: `corpus ${shelf.view.kind}`,
          counts: { articles, statements, meetings, people, sites: shelf.sites.length },
          rules: {},
        }}
        corrections={ledger.corrections}
        perhapsOne={ledger.perhapsOne}
        correcting={correcting}
        correction={correction}
        onTakeBack={takeBack}
        rereading={rereading.state}
        onReread={rereading.start}
        onStopRereading={rereading.stop}
        joining={joining}
        onJoining={setJoining}
        onDeletePerson={({ id }) => correcting.correct({ kind: 'forget', person: id })}
        onDeleteDates={(from, to) => remove({ kind: 'dates', from, to })}
        onOrder={shelf.setOrder}
        onHost={shelf.setHost}
        onMore={shelf.showMore}
        onDeleteArticle={({ article }) => remove({ kind: 'article', article: article.id })}
        onReopen={door.reopen}
        onSite={sites.turn}
        onSiteSaving={sites.setSaving}
        onDeleteSite={(host) => remove({ kind: 'site', host })}
        onChooseSites={() => void openSites()}
        onUndo={undo}
        onDeleteForGood={removeForGood}
        onSettings={(changes) => void changeSettings(changes)}
        onAddStarter={starter.add}
        onStopStarter={starter.stop}
        onRemoveStarter={starter.remove}
        onBackup={backup.save}
        onRestore={backup.restore}
        onStopBackup={backup.stop}
        onBackupLater={backup.later}
        onSalvage={rescue.salvage}
        onBuildAnew={rescue.buildAnew}
        onRestoreAnew={rescue.restoreAnew}
        onStartEmpty={rescue.startEmpty}
        onDeleteEverything={() => {
          remove({ kind: 'everything' });
          search.forget();
        }}
      />
    </LocalizationProvider>
  );
}

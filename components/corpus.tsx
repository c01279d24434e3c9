/** The corpus page: everything saved, to be searched, sorted and deleted; sites, storage, settings. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { StoredCounts } from '@/lib/corpus/shelf';
import type { IsoDay } from '@/lib/model/day';
import { BackupPart, type BackupProps, BackupReminder } from './backup-part';
import { Brand } from './brand';
import { type Correcting, CorrectingProvider } from './correcting';
import { CorrectionList, type CorrectionListProps } from './correction-list';
import { CorrectionNote, type CorrectionState } from './correction-note';
import { DeleteDates } from './delete-dates';
import { Deletions, type DeletionsProps } from './deletions';
import { useLocalization } from './localization';
import { PerhapsOne } from './perhaps-one';
import { type PersonActing, PersonProvider } from './person-actions';
import { ProblemReport } from './problem-report';
import type { ReportFacts } from './report-text';
import { Rereading, type RereadProps } from './rereading';
import { Rescue, type RescueProps } from './rescue';
import { Search, type SearchProps } from './search';
import { SettingsForm, type SettingsProps } from './settings-form';
import { ShelfList, type ShelfProps } from './shelf-list';
import { SiteList, type SitesProps } from './site-list';
import { StarterOffer } from './starter-offer';
import { StorageMeter, type Usage } from './storage-meter';

export interface CorpusProps
  extends ShelfProps,
    SitesProps,
    DeletionsProps,
    SettingsProps,
    BackupProps,
    RescueProps,
    CorrectionListProps,
    RereadProps,
    PersonActing {
  readonly correcting: Correcting;
  readonly correction: CorrectionState;
  readonly search: SearchProps;
  readonly counts: StoredCounts | null;
  readonly usage: Usage | null;
  readonly report: ReportFacts;
  readonly onStopStarter: () => void;
  readonly onRemoveStarter: () => void;
  readonly onDeleteDates: (from: IsoDay, to: IsoDay) => void;
  readonly onDeleteEverything: () => void;
}

export function CorpusView(props: CorpusProps): JSX.Element {
  const { t } = useLocalization();
  const { search } = props;
  return (
    <Actions {...props}>
      <header class="masthead">
        <Brand />
        <h1>{t('corpus.title')}</h1>
        {/* Where the page is narrow these stand far below the articles. */}
        <nav class="corpus-ways" aria-label={t('corpus.title')}>
          <a href="#sites">{t('corpus.sites')}</a>
          <a href="#corrections">{t('correct.title')}</a>
          <a href="#settings">{t('corpus.settings')}</a>
          <a href="#backup">{t('backup.title')}</a>
          <a href="#storage">{t('corpus.onDevice')}</a>
        </nav>
      </header>
      <main class="corpus-main">
        <Search {...search}>
          <BackupReminder {...props} />
          <Deletions {...props} />
          <CorrectionNote state={props.correction} onUndo={props.onTakeBack} />
          <Rereading {...props} />
          {search.query.trim() === '' && <Saved {...props} />}
        </Search>
      </main>
      <aside class="corpus-aside">
        <Part heading={t('corpus.sites')} id="sites">
          <SiteList {...props} />
        </Part>
        <Part heading={t('starter.title')} id="starter">
          <StarterOffer
            state={props.starter}
            onAdd={props.onAddStarter}
            onStop={props.onStopStarter}
            onRemove={props.onRemoveStarter}
          />
        </Part>
        <Part heading={t('correct.title')} id="corrections">
          <CorrectionList {...props} />
          <PerhapsOne suggestions={props.perhapsOne} />
        </Part>
        <Part heading={t('corpus.settings')} id="settings">
          <SettingsForm {...props} />
        </Part>
        {props.rescue === null && <OnDevice {...props} />}
        <ProblemReport facts={props.report} address={null} />
      </aside>
    </Actions>
  );
}

/** What can be done with a thing found, handed down to wherever it is drawn. */
function Actions(props: CorpusProps & { readonly children: ComponentChildren }): JSX.Element {
  return (
    <CorrectingProvider value={props.correcting}>
      <PersonProvider value={props}>
        <div class="corpus">{props.children}</div>
      </PersonProvider>
    </CorrectingProvider>
  );
}

/** Where the database does not open, the ways out stand in the place of what is in it. */
const Saved = (props: CorpusProps): JSX.Element =>
  props.rescue === null ? <ShelfList {...props} /> : <Rescue {...props} rescue={props.rescue} />;

function OnDevice(props: CorpusProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <>
      <Part heading={t('backup.title')} id="backup">
        <BackupPart {...props} />
      </Part>
      <Part heading={t('corpus.onDevice')} id="storage">
        <StorageMeter counts={props.counts} usage={props.usage} />
        <DeleteEverything onDelete={props.onDeleteEverything} onBackup={props.onBackup} />
        <DeleteDates onDelete={props.onDeleteDates} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly id: string;
  readonly children: ComponentChildren;
}

function Part({ heading, id, children }: PartProps): JSX.Element {
  const headingId = useId();
  return (
    <section class="part" id={id} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </section>
  );
}

interface DeleteEverythingProps {
  readonly onDelete: () => void;
  readonly onBackup: () => void;
}

/** Asked for twice, since it is everything, with a backup offered; and undone for ten seconds all the same. */
function DeleteEverything({ onDelete, onBackup }: DeleteEverythingProps): JSX.Element {
  const { t } = useLocalization();
  return (
    <details class="unfold" id="everything">
      <summary class="danger">{t('corpus.deleteEverything')}</summary>
      <p class="aside-note">{t('corpus.deleteEverythingDetail')}</p>
      <p class="action">
        <button type="button" class="primary danger" onClick={onDelete}>
          {t('corpus.confirmEverything')}
        </button>
        <button type="button" class="primary" onClick={onBackup}>
          {t('backup.first')}
        </button>
      </p>
    </details>
  );
}

/** The corpus page in its states. */
import type { JSX } from 'preact';
import type { BackupView } from '@/components/backup-part';
import { type CorpusProps, CorpusView } from '@/components/corpus';
import type { RescueState } from '@/components/rescue';
import type { SiteRow } from '@/components/site-list';
import type { ShelfArticle } from '@/lib/corpus/shelf';
import type { Deletion } from '@/lib/corpus/trash';
import type { ArticleHead } from '@/lib/model/context';
import type { Correction, CorrectionBody, CorrectionId } from '@/lib/model/correction';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import { defaultSettings } from '@/lib/settings/settings';
import { day, harbour, jisr, marova, mina, minaLater, orlan, wadi } from './people';
import { answer, searchProps } from './search-fixtures';

const nothing = (): void => undefined;

const stored = (article: ArticleHead, headline: string, rest: Partial<ShelfArticle> = {}): ShelfArticle => ({
  article: { ...article, headline },
  host: 'mina.example',
  savedAt: Date.UTC(2026, 10, 3, 12),
  origin: 'saved',
  versions: 1,
  copies: [],
  statements: 12,
  meetings: 2,
  ...rest,
});

const articles: readonly ShelfArticle[] = [
  stored(mina, 'الوادي وماروفا: خلاف على ملء السد واتفاق على إبقاء المراقبين في وادي الرمل'),
  stored(jisr, 'نوردا تنتظر قياسات النهر', { origin: 'visited', statements: 3, meetings: 0, versions: 2 }),
  stored(harbour, 'A first filling, if measurements are shared', { statements: 1, meetings: 1 }),
  stored({ ...minaLater, datePublished: null }, 'ثلاث مراحل لملء السد', {
    origin: 'imported',
    statements: 2,
  }),
];

const site = (host: string, articles: number, rest: Partial<SiteRow> = {}): SiteRow => ({
  host,
  articles,
  on: true,
  saving: 'ask',
  isPlain: articles === 0,
  ...rest,
});

export const corpusProps: CorpusProps = {
  search: searchProps,
  shelf: { kind: 'shelf', total: 128, articles },
  order: 'saved',
  host: null,
  sites: [
    site('mina.example', 96, { saving: 'automatic' }),
    site('jisr.example', 31),
    site('harbour.example', 1, { on: false, saving: 'never' }),
    site('plain-one.example', 0),
    site('plain-two.example', 0),
    site('plain-three.example', 0),
  ],
  everySite: false,
  refusedSite: null,
  deletions: [],
  note: { kind: 'none' },
  settings: defaultSettings,
  counts: { articles: 128, statements: 1503, meetings: 812, people: 240 },
  usage: { used: 12_400_000, quota: 10_000_000_000 },
  starter: { kind: 'added', rows: 747 },
  backup: { kind: 'idle' },
  backupState: { lastAt: Date.UTC(2026, 10, 3, 12), newArticles: 12, isDue: false },
  unfinished: null,
  rescue: null,
  report: {
    version: '0.1.0',
    browser: 'Mozilla/5.0 (X11; Linux x86_64)',
    language: 'ar',
    state: 'corpus',
    counts: { articles: 128 },
    rules: {},
  },
  correcting: { beside: null, correct: nothing },
  correction: { kind: 'none' },
  corrections: [],
  perhapsOne: [],
  rereading: { kind: 'nothing' },
  joining: null,
  onTakeBack: nothing,
  onReread: nothing,
  onStopRereading: nothing,
  onJoining: nothing,
  onDeletePerson: nothing,
  onDeleteDates: nothing,
  onOrder: nothing,
  onHost: nothing,
  onMore: nothing,
  onDeleteArticle: nothing,
  onReopen: nothing,
  onSite: nothing,
  onSiteSaving: nothing,
  onDeleteSite: nothing,
  onChooseSites: nothing,
  onUndo: nothing,
  onDeleteForGood: nothing,
  onSettings: nothing,
  onAddStarter: nothing,
  onStopStarter: nothing,
  onRemoveStarter: nothing,
  onDeleteEverything: nothing,
  onBackup: nothing,
  onRestore: nothing,
  onStopBackup: nothing,
  onBackupLater: nothing,
  onSalvage: nothing,
  onBuildAnew: nothing,
  onRestoreAnew: nothing,
  onStartEmpty: nothing,
};

const passage = {
  article: mina.id,
  quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
} as const;
const correction = (
  id: string,
  body: CorrectionBody,
  people: readonly NamedEntity[],
  words: string | null,
): Correction => ({
  id: id as CorrectionId,
  at: 0,
  body,
  people,
  words,
});
const here = { articles: [mina.id], packReports: [] };

const corrections: readonly Correction[] = [
  correction('c1', { kind: 'not-him', person: wadi.id, other: 'other:x' as EntityId, ...here }, [wadi], null),
  correction('c2', { kind: 'same-person', people: [marova.id, orlan.id] }, [marova, orlan], null),
  correction(
    'c3',
    { kind: 'wrong-speaker', passage },
    [wadi],
    'لن يُملأ الخزان قبل أن تُقاس مياه النهر في المحطات الثلاث',
  ),
  correction('c4', { kind: 'wrong-day', passage }, [], 'تُبحث الحصص في الخريف'),
  correction('c5', { kind: 'not-a-meeting', reports: [] }, [wadi, marova], 'اتصل الوزيران بلجنة النهر'),
  correction('c6', { kind: 'wrong-meeting-day', reports: [] }, [wadi, marova], null),
  correction('c7', { kind: 'not-related', beside: mina.id, passage }, [], 'الطريق إلى الميناء مفتوح'),
  correction('c8', { kind: 'forgotten', person: orlan.id, ...here }, [orlan], null),
];

const deleted = (id: string, what: Deletion['what']): Deletion => ({ id, at: 0, what });
const corpus = (props: Partial<CorpusProps>) => (): JSX.Element => <CorpusView {...corpusProps} {...props} />;

const broken = (rescue: RescueState, backup: BackupView = { kind: 'idle' }) =>
  corpus({ shelf: { kind: 'failed' }, counts: null, starter: { kind: 'failed' }, rescue, backup });

export const corpusScenes: Readonly<Record<string, () => JSX.Element>> = {
  'corpus-full': corpus({}),
  'corpus-search': corpus({ search: { ...searchProps, query: 'السد', view: answer } }),
  'corpus-deleted': corpus({
    deletions: [
      deleted('1', { kind: 'site', host: 'jisr.example', articles: 31 }),
      deleted('4', { kind: 'dates', from: day('2026-01-01'), to: day('2026-01-31'), articles: 4 }),
      deleted('2', { kind: 'article', article: mina.id, headline: 'الوادي وماروفا: خلاف على ملء السد' }),
    ],
  }),
  'corpus-all-deleted': corpus({
    shelf: { kind: 'shelf', total: 0, articles: [] },
    sites: [],
    counts: { articles: 0, statements: 0, meetings: 0, people: 0 },
    starter: { kind: 'absent' },
    deletions: [deleted('3', { kind: 'everything', articles: 128 })],
  }),
  'corpus-undone': corpus({ note: { kind: 'undone' }, host: 'mina.example' }),
  'corpus-disk-full': corpus({ note: { kind: 'disk-full' } }),
  'corpus-not-deleted': corpus({ note: { kind: 'failed' } }),
  'corpus-loading': corpus({
    shelf: { kind: 'loading' },
    counts: null,
    usage: null,
    starter: { kind: 'unknown' },
  }),
  'corpus-failed': corpus({ shelf: { kind: 'failed' }, counts: null, starter: { kind: 'failed' } }),
  'corpus-empty': corpus({
    shelf: { kind: 'shelf', total: 0, articles: [] },
    sites: [],
    counts: { articles: 0, statements: 0, meetings: 0, people: 0 },
    starter: { kind: 'absent' },
  }),
  'corpus-corrected': corpus({
    corrections,
    perhapsOne: [{ people: [wadi, orlan], why: 'name-and-office' }],
    correction: { kind: 'done', id: 'c1' as CorrectionId },
  }),
  'corpus-joining': corpus({ search: { ...searchProps, query: 'السد', view: answer }, joining: wadi }),
  'corpus-old-reader': corpus({ rereading: { kind: 'waiting', left: 128 } }),
  'corpus-rereading': corpus({ rereading: { kind: 'working', done: 40, all: 128 } }),
  'corpus-not-reread': corpus({ rereading: { kind: 'failed' } }),
  'rescue-refused': broken({ why: 'refused', readable: 128, isSalvaged: false }),
  'rescue-salvaged': broken(
    { why: 'refused', readable: 128, isSalvaged: true },
    { kind: 'saved', name: 'siyaq-2026-11-25.jsonl.gz', size: 1_240_000, unreadable: 3 },
  ),
  'rescue-nothing': broken({ why: 'refused', readable: 0, isSalvaged: false }),
  'rescue-no-answer': broken({ why: 'no-answer', readable: null, isSalvaged: false }),
  'rescue-deleted': broken({ why: 'deleted', readable: null, isSalvaged: false }),
  'rescue-not-deleted': broken({ why: 'refused', readable: 0, isSalvaged: false }, { kind: 'not-deleted' }),
  'corpus-backup-due': corpus({ backupState: { lastAt: null, newArticles: 128, isDue: true } }),
  'corpus-backup-working': corpus({ backup: { kind: 'working', what: 'saving', done: 50, all: 128 } }),
  'corpus-backup-checking': corpus({ backup: { kind: 'working', what: 'checking', done: 0, all: 0 } }),
  'corpus-backup-saved': corpus({
    backup: { kind: 'saved', name: 'siyaq-2026-11-25.jsonl.gz', size: 1_240_000, unreadable: 0 },
  }),
  'corpus-backup-damaged': corpus({ backup: { kind: 'not-restored', why: 'damaged' } }),
  'corpus-backup-broken-off': corpus({ unfinished: { done: 50, all: 128 } }),
  'corpus-restored': corpus({
    backup: {
      kind: 'restored',
      added: 120,
      known: 8,
      leftOut: 1,
      conflicts: [
        { article: mina.id, headline: 'الوادي وماروفا: خلاف على ملء السد', kept: 'here' },
        { article: harbour.id, headline: 'A first filling, if measurements are shared', kept: 'backup' },
      ],
    },
  }),
  'corpus-every-site': corpus({ everySite: true, refusedSite: 'harbour.example' }),
};

/** Every state of panel, popup and card, by name. */
import type { JSX } from 'preact';
import { Card } from '@/components/card';
import { Panel, type PanelProps } from '@/components/panel';
import { Popup, type PopupProps } from '@/components/popup';
import { type ReportFacts, tabFacts } from '@/components/report-text';
import type { SearchProps } from '@/components/search';
import type { CardView } from '@/lib/messaging/protocol';
import type { ArticleId } from '@/lib/model/article';
import { emptyContext } from '@/lib/model/context';
import type { CorrectionId } from '@/lib/model/correction';
import { cardViews } from './card-fixtures';
import { corpusScenes } from './corpus-scenes';
import { articleState } from './fixtures';
import { answer, correctedAnswer, nothingFound, searchProps } from './search-fixtures';
import { welcomeScenes } from './welcome-scenes';

const nothing = (): void => undefined;

const reportFacts: ReportFacts = {
  version: '0.1.0',
  browser: 'Mozilla/5.0 (X11; Linux x86_64)',
  language: 'ar',
  ...tabFacts(articleState),
};

export const panelProps: PanelProps = {
  state: articleState,
  save: { kind: 'idle' },
  refused: false,
  wish: null,
  missing: null,
  correcting: { beside: articleState.article.id, correct: nothing },
  correction: { kind: 'none' },
  onTakeBack: nothing,
  onSave: nothing,
  onUndo: nothing,
  onShow: nothing,
  onSetDay: nothing,
  onOpenCorpus: nothing,
  onAllow: nothing,
  onChooseSites: nothing,
  onResume: nothing,
  onRetry: nothing,
};

export const popupProps: PopupProps = {
  state: articleState,
  save: { kind: 'idle' },
  search: searchProps,
  site: { site: 'mina.example', on: true },
  refused: false,
  paused: false,
  choice: 'browser',
  saving: 'ask',
  report: reportFacts,
  address: 'https://mina.example/news/open',
  onSave: nothing,
  onUndo: nothing,
  onRetry: nothing,
  onSite: nothing,
  onPaused: nothing,
  onLanguage: nothing,
  onSaving: nothing,
  onOpenPanel: nothing,
  onOpenCorpus: nothing,
};

const popup = (props: Partial<PopupProps>) => (): JSX.Element => <Popup {...popupProps} {...props} />;
const searching = (search: Partial<SearchProps>) => popup({ search: { ...searchProps, ...search } });
const panel = (props: Partial<PanelProps>) => (): JSX.Element => <Panel {...panelProps} {...props} />;
const card = (view: CardView) => (): JSX.Element => <Card view={view} onOpenPanel={nothing} />;
const saved = { article: 'open' as ArticleId, change: 'new', statements: 12, meetings: 2 } as const;

export const scenes: Readonly<Record<string, () => JSX.Element>> = {
  'panel-full': panel({}),
  'panel-focused': panel({ wish: { item: 'own-2', at: 1 }, missing: 'own-2' }),
  'panel-saved': panel({ save: { kind: 'done', saved, automatic: false } }),
  'panel-not-saved': panel({ save: { kind: 'failed', why: { kind: 'storage-full' } } }),
  'panel-corrected': panel({ correction: { kind: 'done', id: 'c1' as CorrectionId } }),
  'panel-not-corrected': panel({ correction: { kind: 'failed', why: 'gone' } }),
  'panel-empty': panel({ state: { ...articleState, context: emptyContext } }),
  'panel-undated': panel({
    state: {
      ...articleState,
      cut: true,
      article: { ...articleState.article, datePublished: null, datePublishedBasis: null },
    },
  }),
  'panel-reading': panel({ state: { kind: 'reading' } }),
  'panel-no-tab': panel({ state: { kind: 'no-tab' } }),
  'panel-no-access': panel({ state: { kind: 'no-access', origin: 'https://mina.example' } }),
  'panel-refused': panel({ state: { kind: 'no-access', origin: 'https://mina.example' }, refused: true }),
  'panel-no-access-here': panel({ state: { kind: 'no-access', origin: null } }),
  'panel-paused': panel({ state: { kind: 'paused' } }),
  'panel-slow': panel({ state: { kind: 'slow' } }),
  'panel-storage-refused': panel({ state: { kind: 'failed', why: 'storage-refused' } }),
  'panel-reader-failed': panel({ state: { kind: 'failed', why: 'reader-failed' } }),
  'panel-empty-page': panel({ state: { kind: 'no-article', why: { kind: 'empty-page' } } }),
  'panel-too-short': panel({ state: { kind: 'no-article', why: { kind: 'too-short', words: 41 } } }),
  'panel-index-page': panel({ state: { kind: 'no-article', why: { kind: 'index-page', links: 120 } } }),
  'panel-too-long': panel({
    state: { kind: 'no-article', why: { kind: 'too-long', characters: 4_000_000 } },
  }),
  'panel-language': panel({
    state: { kind: 'no-article', why: { kind: 'language-not-supported', inLanguage: 'fr' } },
  }),
  'panel-translated': panel({ state: { kind: 'no-article', why: { kind: 'translated' } } }),
  'popup-idle': popup({}),
  'popup-storage-refused': popup({ state: { kind: 'failed', why: 'storage-refused' } }),
  'popup-recent': searching({ recent: ['السد', 'كريم الوادي', 'Elena Marova'] }),
  'popup-answer': searching({ query: 'السد', view: answer }),
  'popup-narrowed': searching({
    query: 'السد',
    view: { ...answer, groups: answer.groups.filter(({ kind }) => kind === 'statements') },
    narrowing: {
      kind: 'statements',
      values: answer.facets.flatMap(({ field, values: [first] }) =>
        first === undefined || field !== 'speaker' ? [] : [{ ...first, field }],
      ),
    },
    order: 'newest',
  }),
  'popup-corrected': searching({ query: 'السدد', view: correctedAnswer }),
  'popup-nothing': searching({ query: 'zzz', view: nothingFound }),
  'popup-failed': searching({ query: 'السد', view: { kind: 'failed' } }),
  'popup-empty-corpus': searching({ view: { kind: 'empty-corpus' } }),
  'popup-refused': popup({
    site: { site: 'mina.example', on: false },
    refused: true,
    state: { kind: 'no-access', origin: 'https://mina.example' },
  }),
  'popup-no-site': popup({ site: null, state: { kind: 'no-access', origin: null }, paused: true }),
  'popup-saved': popup({ save: { kind: 'done', saved, automatic: false } }),
  'popup-saved-by-itself': popup({ saving: 'automatic', save: { kind: 'done', saved, automatic: true } }),
  'popup-undone': popup({ save: { kind: 'undone', change: 'new' } }),
  'popup-never': popup({ saving: 'never', save: { kind: 'failed', why: { kind: 'never-here' } } }),
  ...Object.fromEntries(Object.entries(cardViews).map(([name, view]) => [`card-${name}`, card(view)])),
  ...welcomeScenes,
  ...corpusScenes,
};

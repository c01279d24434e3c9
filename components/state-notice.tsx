/** What the panel says when there is no article to stand beside: a sentence and the one action that helps. */
import type { JSX } from 'preact';
import type { Localization } from '@/lib/i18n/localization';
import type { TabState } from '@/lib/messaging/protocol';
import { useLocalization } from './localization';
import { noArticleSentence } from './no-article';
import { Notice } from './notice';

/** A tab without an article; `no-tab` where the window has none that we may know of, `slow` where no answer has come yet. */
export type StateWithoutArticle =
  | Exclude<TabState, { kind: 'article' }>
  | { readonly kind: 'no-tab' | 'slow' };

export interface StateActions {
  readonly onAllow: () => void;
  readonly onChooseSites: () => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
}

interface Props extends StateActions {
  readonly state: StateWithoutArticle;
  /** The reader has just said no to the site's permission. */
  readonly refused: boolean;
}

export function StateNotice(props: Props): JSX.Element {
  const localization = useLocalization();
  return (
    <>
      <h1 class="visually-hidden">{localization.t('name')}</h1>
      <Notice {...noticeFor(props, localization)} />
    </>
  );
}

type NoticeText = Parameters<typeof Notice>[0];

function noticeFor(props: Props, localization: Localization): NoticeText {
  const { t } = localization;
  const { state } = props;
  switch (state.kind) {
    case 'no-tab':
      return { title: t('state.noTab') };
    case 'reading':
      return { title: t('state.reading') };
    case 'slow':
      return {
        title: t('state.slow'),
        detail: t('state.slowDetail'),
        action: { label: t('action.retry'), onAct: props.onRetry },
      };
    case 'paused':
      return {
        title: t('state.paused'),
        detail: t('state.pausedDetail'),
        action: { label: t('action.resume'), onAct: props.onResume },
      };
    case 'no-access':
      return noAccess(state.origin, props, localization);
    case 'no-article':
      return {
        title: noArticleSentence(state.why, localization),
        // A page may fill itself after we looked; the other reasons stay as they are.
        action: mayChange(state.why.kind) ? { label: t('action.retry'), onAct: props.onRetry } : undefined,
      };
    case 'failed':
      return failed(state.why, props, localization);
  }
}

function noAccess(origin: string | null, props: Props, { t }: Localization): NoticeText {
  const { refused, onAllow, onChooseSites } = props;
  // Without access the browser does not even name the site, so it cannot be asked for by name.
  if (origin === null) {
    return {
      title: t('state.noAccessHere'),
      detail: t('state.noAccessHereDetail'),
      action: { label: t('action.chooseSites'), onAct: onChooseSites },
    };
  }
  const site = URL.canParse(origin) ? new URL(origin).hostname : origin;
  return {
    title: t('state.noAccess', { site }),
    detail: t(refused ? 'state.refused' : 'state.noAccessDetail'),
    action: { label: t('action.allow'), onAct: onAllow },
  };
}

function failed(
  why: 'storage-refused' | 'reader-failed',
  { onRetry }: Props,
  { t }: Localization,
): NoticeText {
  const action = { label: t('action.retry'), onAct: onRetry };
  return why === 'storage-refused'
    ? { title: t('state.storageRefused'), detail: t('state.storageRefusedDetail'), action }
    : { title: t('state.readerFailed'), detail: t('state.readerFailedDetail'), action };
}

const mayChange = (kind: string): boolean => kind === 'empty-page' || kind === 'too-short';

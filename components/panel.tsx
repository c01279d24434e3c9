/** The side panel: the open article, when its people met before, what they said before. Every state is drawn here. */
import type { JSX } from 'preact';
import type { TabState } from '@/lib/messaging/protocol';
import type { CorrectionId } from '@/lib/model/correction';
import type { IsoDay } from '@/lib/model/day';
import { ArticleHead } from './article-head';
import { type Correcting, CorrectingProvider } from './correcting';
import { CorrectionNote, type CorrectionState } from './correction-note';
import { useLocalization } from './localization';
import { MetBefore } from './met-before';
import { Notice } from './notice';
import { wantedItem } from './panel-wish';
import { SaidBefore } from './said-before';
import type { SaveProgress } from './save';
import { SetDay } from './set-day';
import { type StateActions, StateNotice, type StateWithoutArticle } from './state-notice';
import { type ItemWish, useItemFocus } from './use-item-focus';

export interface PanelProps extends StateActions {
  readonly state: TabState | StateWithoutArticle;
  readonly save: SaveProgress;
  readonly refused: boolean;
  /** What the reader clicked in the page. */
  readonly wish: ItemWish | null;
  /** The mark last looked for in the page and not found there. */
  readonly missing: string | null;
  readonly correcting: Correcting;
  readonly correction: CorrectionState;
  readonly onTakeBack: (id: CorrectionId) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onShow: (mark: string) => void;
  readonly onSetDay: (day: IsoDay) => void;
}

export function Panel(props: PanelProps): JSX.Element {
  const { state } = props;
  return (
    <CorrectingProvider value={props.correcting}>
      <main class="panel" aria-busy={state.kind === 'reading'}>
        {state.kind === 'article' ? (
          <ArticlePanel {...props} state={state} />
        ) : (
          <StateNotice {...props} state={state} />
        )}
        <CorrectionNote state={props.correction} onUndo={props.onTakeBack} />
      </main>
    </CorrectingProvider>
  );
}

type ArticleState = Extract<TabState, { kind: 'article' }>;

function ArticlePanel(props: PanelProps & { readonly state: ArticleState }): JSX.Element {
  const { t } = useLocalization();
  const { state, save, missing, onSave, onUndo, onShow, onSetDay } = props;
  const { article, people, copies, saved, entities, context, cut } = state;
  const today = article.datePublished;
  const wanted = props.wish === null ? null : wantedItem(context, props.wish.item);
  useItemFocus(props.wish === null || wanted === null ? null : { item: wanted, at: props.wish.at });
  return (
    <>
      <ArticleHead
        article={article}
        people={people}
        copies={copies}
        saved={saved}
        save={save}
        onSave={onSave}
        onUndo={onUndo}
      >
        {cut && <p class="remark">{t('article.cut')}</p>}
        {today === null && <SetDay onSetDay={onSetDay} />}
      </ArticleHead>
      {context.meetings.length > 0 && (
        <MetBefore meetings={context.meetings} today={today} entities={entities} wanted={wanted} />
      )}
      {context.statements.length > 0 && (
        <SaidBefore
          statements={context.statements}
          today={today}
          entities={entities}
          inLanguage={article.inLanguage}
          missing={missing}
          onShow={onShow}
        />
      )}
      {context.meetings.length + context.statements.length === 0 && (
        <Empty saved={saved || save.kind === 'done'} onSave={onSave} />
      )}
    </>
  );
}

function Empty({ saved, onSave }: { saved: boolean; onSave: () => void }): JSX.Element {
  const { t } = useLocalization();
  return saved ? (
    <Notice title={t('empty.saved')} />
  ) : (
    <Notice title={t('empty.both')} action={{ label: t('save.action'), onAct: onSave }} />
  );
}

/** The side panel: the open article, when its people met before, what they said before. Every state is drawn here. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '@/lib/messaging/protocol';
import type { Context } from '@/lib/model/context';
import type { CorrectionId } from '@/lib/model/correction';
import type { IsoDay } from '@/lib/model/day';
import { ArticleHead } from './article-head';
import { type Correcting, CorrectingProvider } from './correcting';
import { CorrectionNote, type CorrectionState } from './correction-note';
import { useLocalization } from './localization';
import { MetBefore } from './met-before';
import { Notice } from './notice';
import { choicesIn, filtered, noFilter } from './panel-filter';
import { PanelFilters } from './panel-filters';
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
  readonly onOpenCorpus: () => void;
}

export function Panel(props: PanelProps): JSX.Element {
  const { state } = props;
  return (
    <CorrectingProvider value={props.correcting}>
      <main class="panel" aria-busy={state.kind === 'reading'}>
        {state.kind === 'article' ? (
          <ArticlePanel key={state.article.id} {...props} state={state} />
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
  const [filter, setFilter] = useState(noFilter);
  const shown = filtered(context, filter);
  const wishedAt = props.wish?.at;
  // What was clicked in the page may be what the filter hides.
  useEffect(() => {
    if (wishedAt !== undefined) setFilter(noFilter);
  }, [wishedAt]);
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
      {sizeOf(context) >= WORTH_FILTERING && (
        <PanelFilters choices={choicesIn(context)} filter={filter} onFilter={setFilter} />
      )}
      {shown.meetings.length > 0 && (
        <MetBefore
          meetings={shown.meetings}
          today={today}
          entities={entities}
          wanted={wanted}
          onShow={onShow}
        />
      )}
      {shown.statements.length > 0 && (
        <SaidBefore
          statements={shown.statements}
          today={today}
          entities={entities}
          inLanguage={article.inLanguage}
          missing={missing}
          onShow={onShow}
        />
      )}
      {sizeOf(context) === 0 && (
        <Empty saved={saved || save.kind === 'done'} onSave={onSave} onOpenCorpus={props.onOpenCorpus} />
      )}
      {sizeOf(context) > 0 && sizeOf(shown) === 0 && (
        <Notice
          title={t('filter.nothing')}
          action={{ label: t('filter.none'), onAct: () => setFilter(noFilter) }}
        />
      )}
    </>
  );
}

/** Fewer items are seen at once. */
const WORTH_FILTERING = 4;

const sizeOf = ({ meetings, statements }: Context): number =>
  meetings.length + statements.reduce((sum, { items }) => sum + items.length, 0);

interface EmptyProps {
  readonly saved: boolean;
  readonly onSave: () => void;
  readonly onOpenCorpus: () => void;
}

function Empty({ saved, onSave, onOpenCorpus }: EmptyProps): JSX.Element {
  const { t } = useLocalization();
  return saved ? (
    <Notice title={t('empty.saved')} action={{ label: t('popup.corpus'), onAct: onOpenCorpus }} />
  ) : (
    <Notice title={t('empty.both')} action={{ label: t('save.action'), onAct: onSave }} />
  );
}

/** The articles stored, in an order, perhaps of one site; or why none are shown. */
import type { JSX } from 'preact';
import type { Shelf, ShelfArticle, ShelfOrder } from '@/lib/corpus/shelf';
import type { Translate } from '@/lib/i18n/localization';
import { useLocalization } from './localization';
import { Notice } from './notice';
import { Select } from './select';
import type { StarterState } from './starter-offer';
import { StoredArticle } from './stored-article';

export type ShelfView = { readonly kind: 'loading' | 'failed' } | ({ readonly kind: 'shelf' } & Shelf);

export interface ShelfProps {
  readonly shelf: ShelfView;
  readonly order: ShelfOrder;
  /** The only site shown; `null` for all. */
  readonly host: string | null;
  readonly starter: StarterState;
  readonly onAddStarter: () => void;
  readonly onOrder: (order: ShelfOrder) => void;
  readonly onHost: (host: string | null) => void;
  readonly onMore: () => void;
  readonly onDeleteArticle: (article: ShelfArticle) => void;
  readonly onReopen: () => void;
}

export function ShelfList(props: ShelfProps): JSX.Element {
  const { t } = useLocalization();
  const { shelf } = props;
  switch (shelf.kind) {
    case 'loading':
      return <Notice title={t('corpus.loading')} />;
    case 'failed':
      return (
        <Notice
          title={t('corpus.failed')}
          detail={t('state.storageRefusedDetail')}
          action={{ label: t('action.retry'), onAct: props.onReopen }}
        />
      );
    case 'shelf':
      return shelf.total === 0 && props.host === null ? (
        <Notice title={t('corpus.empty')} {...beginning(props, t)} />
      ) : (
        <Stored {...props} shelf={shelf} />
      );
  }
}

/** What to begin with: the starter corpus, unless it is there or on its way. */
function beginning(
  { starter, onAddStarter }: ShelfProps,
  t: Translate,
): Pick<NoticeProps, 'detail' | 'action'> {
  return starter.kind === 'absent'
    ? { detail: t('corpus.emptyDetail'), action: { label: t('starter.add'), onAct: onAddStarter } }
    : { detail: t('corpus.emptyWithStarter') };
}

type NoticeProps = Parameters<typeof Notice>[0];

function Stored(props: ShelfProps & { readonly shelf: Shelf }): JSX.Element {
  const { t } = useLocalization();
  const { shelf, order, host, onOrder, onHost, onMore, onDeleteArticle } = props;
  const words = {
    saved: t('corpus.bySaved'),
    published: t('corpus.byPublished'),
    outlet: t('corpus.byOutlet'),
  };
  return (
    <>
      <div class="shelf-head">
        <h2>{t('count.articles', { count: shelf.total })}</h2>
        {host !== null && (
          <button type="button" class="quiet" onClick={() => onHost(null)}>
            {t('corpus.ofSite', { site: host })} · {t('corpus.allSites')}
          </button>
        )}
        <Select
          class="choice choice-tight"
          label={<span class="visually-hidden">{t('corpus.order')}</span>}
          value={order}
          options={(['saved', 'published', 'outlet'] as const).map((value) => ({
            value,
            text: words[value],
          }))}
          onChoose={onOrder}
        />
      </div>
      <ol class="shelf">
        {shelf.articles.map((stored) => (
          <StoredArticle key={stored.article.id} stored={stored} onDelete={() => onDeleteArticle(stored)} />
        ))}
      </ol>
      {shelf.articles.length < shelf.total && (
        <button type="button" class="primary more" onClick={onMore}>
          {t('corpus.showMore')}
        </button>
      )}
    </>
  );
}

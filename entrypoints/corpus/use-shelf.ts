/** What the corpus page lists, read anew whenever the corpus or the reader's wish changes. */
import { useEffect, useState } from 'preact/hooks';
import type { ShelfView } from '@/components/shelf-list';
import type { Usage } from '@/lib/corpus/room';
import {
  type ShelfOrder,
  type StoredCounts,
  type StoredSite,
  shelf,
  storedCounts,
  storedSites,
} from '@/lib/corpus/shelf';
import type { OpenCorpus } from '../surface/use-open-corpus';

/** Articles more, each time more are asked for. */
const PAGE = 40;

export interface ShelfState {
  readonly view: ShelfView;
  readonly sites: readonly StoredSite[];
  readonly counts: StoredCounts | null;
  readonly usage: Usage | null;
  readonly order: ShelfOrder;
  readonly host: string | null;
  readonly setOrder: (order: ShelfOrder) => void;
  readonly setHost: (host: string | null) => void;
  readonly showMore: () => void;
}

interface Read {
  readonly view: ShelfView;
  readonly sites: readonly StoredSite[];
  readonly counts: StoredCounts | null;
  readonly usage: Usage | null;
}

const nothing: Read = { view: { kind: 'loading' }, sites: [], counts: null, usage: null };

export function useShelf(open: OpenCorpus): ShelfState {
  const [read, setRead] = useState<Read>(nothing);
  const [order, setOrder] = useState<ShelfOrder>('saved');
  const [host, setHost] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => {
    let alive = true;
    const take = (next: Read): void => {
      if (alive) setRead(next);
    };
    if (open.kind === 'open') {
      const { corpus } = open;
      Promise.all([
        shelf(corpus, { order, host, limit }),
        storedSites(corpus),
        storedCounts(corpus),
        usageNow(),
      ]).then(
        ([found, sites, counts, usage]) => take({ view: { kind: 'shelf', ...found }, sites, counts, usage }),
        () => take({ ...nothing, view: { kind: 'failed' } }),
      );
    } else take({ ...nothing, view: { kind: open.kind === 'failed' ? 'failed' : 'loading' } });
    return () => {
      alive = false;
    };
  }, [open, order, host, limit]);
  return {
    ...read,
    order,
    host,
    setOrder,
    setHost: (wanted) => {
      setHost(wanted);
      setLimit(PAGE);
    },
    showMore: () => setLimit(limit + PAGE),
  };
}

async function usageNow(): Promise<Usage | null> {
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}

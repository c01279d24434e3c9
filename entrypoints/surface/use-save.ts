/** Saving the tab's article, what came of it, and taking it back. Forgotten as soon as another article is in sight. */
import { useEffect, useState } from 'preact/hooks';
import type { SaveProgress } from '@/components/save';
import type { StateWithoutArticle } from '@/components/state-notice';
import type { TabState } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

export interface Saving {
  readonly progress: SaveProgress;
  readonly save: () => void;
  readonly undo: () => void;
}

const idle: SaveProgress = { kind: 'idle' };

/** `state` is what is known of the tab: a saving without a click here is told too. */
export function useSave(tabId: number | undefined, state: TabState | StateWithoutArticle): Saving {
  const [last, setLast] = useState<{ readonly article: string; readonly progress: SaveProgress } | null>(
    null,
  );
  const open = state.kind === 'article' ? state : null;
  const article = open?.article.id ?? null;
  const known: SaveProgress = open?.lastSave ? { kind: 'done', ...open.lastSave } : idle;
  const progress = last !== null && last.article === article ? last.progress : known;
  // What was saved since, here or by itself, is newer than the last answer to a click – but for an undo: what was known
  // before it may arrive after it.
  const newest = open?.lastSave
    ? `${article} ${open.lastSave.saved.change} ${open.lastSave.automatic}`
    : null;
  useEffect(() => {
    if (newest !== null) setLast((now) => (now?.progress.kind === 'undone' ? now : null));
  }, [newest]);
  const report = (next: SaveProgress): void => {
    if (article !== null) setLast({ article, progress: next });
  };
  const save = (): void => {
    if (tabId === undefined || article === null) return;
    report({ kind: 'saving' });
    send('saveTab', { tabId }).then(
      (result) =>
        report(
          result.ok
            ? { kind: 'done', saved: result.value, automatic: false }
            : { kind: 'failed', why: result.error },
        ),
      () => report({ kind: 'failed', why: { kind: 'storage-refused' } }),
    );
  };
  const undo = (): void => {
    if (tabId === undefined || progress.kind !== 'done') return;
    const { change } = progress.saved;
    send('unsaveTab', { tabId }).then(
      () => report({ kind: 'undone', change }),
      () => report({ kind: 'failed', why: { kind: 'storage-refused' } }),
    );
  };
  return { progress, save, undo };
}

/** Saving the tab's article, and what came of it. Forgotten as soon as another article is in sight. */
import { useState } from 'preact/hooks';
import type { SaveProgress } from '@/components/save';
import { send } from '@/lib/messaging/send';

export interface Saving {
  readonly progress: SaveProgress;
  readonly save: () => void;
}

const idle: SaveProgress = { kind: 'idle' };

/** `article` is the id of the one in sight. */
export function useSave(tabId: number | undefined, article: string | null): Saving {
  const [last, setLast] = useState<{ readonly article: string; readonly progress: SaveProgress } | null>(
    null,
  );
  const save = (): void => {
    if (tabId === undefined || article === null) return;
    const report = (progress: SaveProgress): void => setLast({ article, progress });
    report({ kind: 'saving' });
    send('saveTab', { tabId }).then(
      (result) =>
        report(result.ok ? { kind: 'done', saved: result.value } : { kind: 'failed', why: result.error }),
      () => report({ kind: 'failed', why: { kind: 'storage-refused' } }),
    );
  };
  return { progress: last !== null && last.article === article ? last.progress : idle, save };
}

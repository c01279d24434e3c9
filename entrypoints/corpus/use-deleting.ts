/** Deleting from the corpus page, with ten seconds to undo; see `lib/corpus/trash` for what happens to the rows. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeletionNote } from '@/components/deletions';
import { browser } from '@/lib/browser';
import { isQuotaError } from '@/lib/corpus/quota';
import {
  type Deletion,
  deleteRows,
  deletions as deletionsOf,
  EMPTY_TRASH,
  emptyTrash,
  type ToDelete,
  UNDO_MS,
  undelete,
} from '@/lib/corpus/trash';
import { send } from '@/lib/messaging/send';
import type { OpenCorpus } from '../surface/use-open-corpus';

export interface Deleting {
  readonly deletions: readonly Deletion[];
  readonly note: DeletionNote;
  readonly remove: (wanted: ToDelete) => void;
  readonly undo: (deletion: Deletion) => void;
  readonly removeForGood: () => void;
}

export function useDeleting(open: OpenCorpus): Deleting {
  const [deletions, setDeletions] = useState<readonly Deletion[]>([]);
  const [note, setNote] = useState<DeletionNote>({ kind: 'none' });
  const [refused, setRefused] = useState<ToDelete | null>(null);
  const corpus = open.kind === 'open' ? open.corpus : null;

  const look = useCallback(async (): Promise<void> => {
    if (corpus !== null) setDeletions(await deletionsOf(corpus, Date.now()));
  }, [corpus]);
  useEffect(() => {
    if (open.kind === 'open') void look(); // also what was deleted just before this page was opened
  }, [open, look]);
  useEffect(() => {
    const [oldest] = deletions;
    if (oldest === undefined || corpus === null) return;
    const end = (): void => void emptyTrash(corpus, Date.now()).then(look);
    const timer = setTimeout(end, Math.max(0, oldest.at + UNDO_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [deletions, corpus, look]);

  const run = async (wanted: ToDelete, keep: boolean): Promise<void> => {
    if (corpus === null) return;
    setNote({ kind: 'deleting' });
    try {
      // Should this page be closed in the meantime; alarms go off after half a minute at the earliest.
      await browser.alarms.create(EMPTY_TRASH, { delayInMinutes: 0.5 });
      await deleteRows(corpus, wanted, { at: Date.now(), keep });
      setNote({ kind: 'none' });
    } catch (error) {
      const isFull = isQuotaError(error);
      setRefused(isFull ? wanted : null);
      setNote({ kind: isFull ? 'disk-full' : 'failed' });
    }
    await tell();
  };
  const takeBack = async ({ id }: Deletion): Promise<void> => {
    if (corpus === null) return;
    setNote({ kind: 'undoing' });
    const note = await undelete(corpus, id).then(
      (wasThere): DeletionNote => ({ kind: wasThere ? 'undone' : 'too-late' }),
      (): DeletionNote => ({ kind: 'failed' }),
    );
    setNote(note);
    await look();
    await tell();
  };
  return {
    deletions,
    note,
    remove: (wanted) => void run(wanted, true),
    undo: (deletion) => void takeBack(deletion),
    removeForGood: () => {
      if (refused !== null) void run(refused, false);
    },
  };
}

/** Articles that are open show what was deleted no longer. */
const tell = (): Promise<unknown> => send('corpusChanged', undefined).catch(() => undefined);

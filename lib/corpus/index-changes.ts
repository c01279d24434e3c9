/**
 * The index kept in step with the rows: whoever puts or deletes one within `inTransaction` says so here, and before that
 * transaction ends the index changes with it – once, with what came out in the end.
 */
import Dexie, { type Transaction } from 'dexie';
import { type IndexStore, segmentBounds } from '../search/index-store';
import { updateIndex } from '../search/update';
import { documentOf, type IndexSource } from './index-sources';
import type { Corpus } from './store';

interface Change {
  /** As the index has it. */
  readonly before: IndexSource | null;
  readonly after: IndexSource | null;
}

type Changes = Map<string, Change>;

const changesOf = new WeakMap<Transaction, Changes>();

/** Opens the book for the transaction under way. */
export function beginIndexChanges(): void {
  changesOf.set(currentTransaction(), new Map());
}

/** A row of the corpus is now `after`, and was `before`; `null` where there is none. */
export function noteChange(before: IndexSource | null, after: IndexSource | null): void {
  const changes = changesOf.get(currentTransaction());
  if (changes === undefined) throw new Error('rows are written within inTransaction only');
  const source = after ?? before;
  if (source === null) return;
  const key = `${source.kind}:${source.id}`;
  const first = changes.get(key);
  changes.set(key, { before: first === undefined ? before : first.before, after });
}

export async function applyIndexChanges(corpus: Corpus): Promise<void> {
  const changes = [...(changesOf.get(currentTransaction())?.values() ?? [])].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
  if (changes.length === 0) return;
  await updateIndex(indexStoreOf(corpus), {
    removed: changes.flatMap(({ before }) => before ?? []),
    added: changes.flatMap(({ after }) => (after === null ? [] : documentOf(after))),
  });
}

function currentTransaction(): Transaction {
  const transaction: Transaction | null = Dexie.currentTransaction;
  if (transaction === null) throw new Error('rows are written within inTransaction only');
  return transaction;
}

/** The index's rows, within the transaction under way. */
export const indexStoreOf = (corpus: Corpus): IndexStore => ({
  get: (keys) => corpus.index.bulkGet([...keys]),
  put: async (rows) => {
    await corpus.index.bulkPut(
      rows.map(([, value]) => value),
      rows.map(([key]) => key),
    );
  },
  dropSegments: async (segments) => {
    for (const segment of segments)
      await corpus.index
        .where(':id')
        .between(...segmentBounds(segment))
        .delete();
  },
});

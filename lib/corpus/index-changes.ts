/**
 * The index kept in step with the rows: whoever puts or deletes one within `inTransaction` says so here, and before that
 * transaction ends the index changes with it – once, with what came out in the end.
 */
import Dexie, { type Transaction } from 'dexie';
import { MANIFEST } from '../search/index-store';
import { emptyManifest } from '../search/manifest';
import { updateIndex } from '../search/update';
import { documentOf, type IndexSource } from './index-sources';
import { indexStoreIn } from './raw-index';
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

/** The last that a transaction does: after it, Dexie has lost its way back to it. */
export async function applyIndexChanges(): Promise<void> {
  const transaction = currentTransaction();
  const changes = [...(changesOf.get(transaction)?.values() ?? [])].filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
  if (changes.length === 0) return;
  await updateIndex(indexStoreIn(transaction.idbtrans), {
    removed: changes.flatMap(({ before }) => before ?? []),
    added: changes.flatMap(({ after }) => (after === null ? [] : documentOf(after))),
  });
}

/** For when all rows are gone. */
export async function emptyIndex(corpus: Corpus): Promise<void> {
  await corpus.index.clear();
  await corpus.index.put(emptyManifest(crypto.randomUUID()), MANIFEST);
}

function currentTransaction(): Transaction {
  const transaction: Transaction | null = Dexie.currentTransaction;
  if (transaction === null) throw new Error('rows are written within inTransaction only');
  return transaction;
}

/**
 * Deleting with a way back.
 *
 * Rows are taken out at once and laid into the `trash` table in the same transaction: no search and no panel sees them from
 * then on, and neither a closed page nor a stopped worker can lose them half-way. (Hiding them and deleting later would
 * leave what the reader has deleted within reach of everything that reads the corpus.) When the time to undo is over
 * the trash is emptied, by the page or, where that was closed, by the background.
 *
 * Large deletions are copied in slices, so that memory stays bounded. Each slice is put back in a transaction of its own;
 * one that was not reached before the page closed is put back by whoever empties the trash.
 */
import type { ArticleId } from '../model/article';
import type { IsoDay } from '../model/day';
import type { EntityId } from '../model/entity';
import { peopleOfPackRow } from './correct-pack';
import { applyBody, correctPackRows } from './corrections';
import { emptyIndex, noteChange } from './index-changes';
import { articleSource, statementSource } from './index-sources';
import { ledgerOf, STALE } from './ledger';
import { entitiesById } from './queries';
import type { ArticleRow, CorrectionRow, Deleted, ReportRow, TrashRow } from './rows';
import { type Corpus, withWriteLock } from './store';
import { countUses, deleteArticle, inTransaction, putReports } from './write';

/** How long a deletion can be undone. */
export const UNDO_MS = 10_000;

/** Name of the alarm by which the background empties the trash of a page that was closed. */
export const EMPTY_TRASH = 'empty-trash';

/** Articles, or reports of a pack, in one slice. */
const SLICE = 50;

export interface Deletion {
  readonly id: string;
  readonly at: number;
  readonly what: Deleted;
}

/** What is to be deleted. */
export type ToDelete =
  | { readonly kind: 'article'; readonly article: ArticleId }
  | { readonly kind: 'site'; readonly host: string }
  /** Published on these days and between them. */
  | { readonly kind: 'dates'; readonly from: IsoDay; readonly to: IsoDay }
  | { readonly kind: 'everything' };

/** `keep: false` leaves nothing to undo with: the way out where the disk is too full for the trash. `null`: nothing was there. */
export function deleteRows(
  corpus: Corpus,
  wanted: ToDelete,
  { at, keep }: { readonly at: number; readonly keep: boolean },
): Promise<Deletion | null> {
  return withWriteLock(() =>
    inTransaction(corpus, async () => {
      const ids = await articleIds(corpus, wanted);
      const what = await describe(corpus, wanted, ids.length);
      if (what === null) return null;
      const deletion = { id: `${at}-${ids[0] ?? 'packs'}`, at, what };
      if (keep) await layDown(corpus, deletion, ids);
      if (wanted.kind === 'everything') await clear(corpus);
      else for (const id of ids) await deleteArticle(corpus, id);
      return deletion;
    }),
  );
}

/** Deletions that can still be undone, oldest first. */
export async function deletions(corpus: Corpus, now: number): Promise<readonly Deletion[]> {
  const found = new Map<string, Deletion>();
  await corpus.trash.each(({ deletion, at, what, isWanted }) => {
    if (!isWanted && now - at < UNDO_MS) found.set(deletion, { id: deletion, at, what });
  });
  return [...found.values()].sort((one, other) => one.at - other.at);
}

/** Puts a deletion's rows back; false where they are gone already. What was saved anew meanwhile stays as it is, with the older versions before its own. */
export async function undelete(corpus: Corpus, deletion: string): Promise<boolean> {
  const slices = await corpus.trash.where('deletion').equals(deletion).modify({ isWanted: true });
  await putBackWanted(corpus);
  return slices > 0;
}

/** Ends what an undo began, then forgets every deletion whose time is over. */
export async function emptyTrash(corpus: Corpus, now: number): Promise<void> {
  await putBackWanted(corpus);
  await corpus.trash.filter(({ at, isWanted }) => !isWanted && now - at >= UNDO_MS).delete();
}

async function articleIds(corpus: Corpus, wanted: ToDelete): Promise<readonly ArticleId[]> {
  switch (wanted.kind) {
    case 'article':
      return corpus.articles.where('id').equals(wanted.article).primaryKeys();
    case 'site':
      return corpus.articles.where('host').equals(wanted.host).primaryKeys();
    case 'dates':
      return wanted.from > wanted.to
        ? []
        : corpus.articles.where('datePublished').between(wanted.from, wanted.to, true, true).primaryKeys();
    case 'everything':
      return corpus.articles.toCollection().primaryKeys();
  }
}

async function describe(corpus: Corpus, wanted: ToDelete, articles: number): Promise<Deleted | null> {
  if (wanted.kind === 'everything')
    return articles + (await corpus.reports.count()) === 0 ? null : { kind: 'everything', articles };
  if (articles === 0) return null;
  if (wanted.kind === 'site' || wanted.kind === 'dates') return { ...wanted, articles };
  return { ...wanted, headline: (await corpus.articles.get(wanted.article))?.headline ?? '' };
}

async function layDown(corpus: Corpus, deletion: Deletion, ids: readonly ArticleId[]): Promise<void> {
  const { id, at, what } = deletion;
  const ledger = await ledgerOf(corpus);
  let serial = 0;
  const lay = async ({ articles = [], reports = [], corrections = [] }: Laid): Promise<void> => {
    const own = articles.map((article) => article.id);
    const statements = await corpus.statements.where('article').anyOf(own).toArray();
    const named = [...articles.flatMap(({ entities }) => entities), ...entitiesOfPacks(reports)];
    const entities = (await corpus.entities.bulkGet([...new Set(named)])).flatMap((row) => row ?? []);
    const slice = { articles, statements, reports, entities, corrections, ledger };
    await corpus.trash.put({ key: `${id}-${serial++}`, deletion: id, at, what, isWanted: false, ...slice });
  };
  for (const slice of slicesOf(ids)) {
    const articles = (await corpus.articles.bulkGet([...slice])).flatMap((row) => row ?? []);
    const reports = await corpus.reports.where('article').anyOf(slice).toArray();
    const corrections = await corpus.corrections.where('articles').anyOf(slice).distinct().toArray();
    await lay({ articles, reports, corrections });
  }
  if (what.kind !== 'everything') return;
  const corrections = await corpus.corrections.toArray();
  if (corrections.length > 0) await lay({ corrections });
  const packed = await corpus.reports.filter(({ pack }) => pack !== null).primaryKeys();
  for (const slice of slicesOf(packed))
    await lay({ reports: (await corpus.reports.bulkGet([...slice])).flatMap((row) => row ?? []) });
}

interface Laid {
  readonly articles?: readonly ArticleRow[];
  readonly reports?: readonly ReportRow[];
  readonly corrections?: readonly CorrectionRow[];
}

async function clear(corpus: Corpus): Promise<void> {
  const kept = new Set(['meta', 'trash', 'index']);
  for (const table of corpus.tables) if (!kept.has(table.name)) await table.clear();
  await emptyIndex(corpus);
}

async function putBackWanted(corpus: Corpus): Promise<void> {
  const keys = await corpus.trash.filter(({ isWanted }) => isWanted).primaryKeys();
  for (const key of keys) {
    await withWriteLock(() =>
      inTransaction(corpus, async () => {
        const slice = await corpus.trash.get(key);
        if (slice === undefined) return; // somebody else was here first
        await putBack(corpus, slice);
        await corpus.trash.delete(key);
      }),
    );
  }
}

async function putBack(corpus: Corpus, slice: TrashRow): Promise<void> {
  const ledger = await ledgerOf(corpus);
  const isAsCorrected = (slice.ledger ?? 0) === ledger;
  const there = await corpus.articles.bulkGet(slice.articles.map(({ id }) => id));
  const gone = slice.articles.filter((_, i) => there[i] === undefined);
  await corpus.articles.bulkPut(
    slice.articles.map((old, i) => {
      if (there[i] === undefined) return isAsCorrected ? old : { ...old, readerVersion: STALE };
      return withOlder(there[i], old);
    }),
  );
  for (const row of gone) noteChange(null, articleSource(row));
  const isGone = new Set<string | null>([...gone.map(({ id }) => id), null]);
  const statements = slice.statements.filter(({ article }) => isGone.has(article));
  await corpus.statements.bulkPut(statements);
  for (const row of statements) noteChange(null, statementSource(row));
  const known = await corpus.reports.bulkGet(slice.reports.map(({ id }) => id));
  const reports = slice.reports.filter(({ article }, i) => isGone.has(article) && known[i] === undefined);
  await countBack(corpus, slice, [...gone.flatMap(({ entities }) => entities), ...entitiesOfPacks(reports)]);
  await putReports(corpus, reports);
  const isAsItWas = isAsCorrected && gone.length === slice.articles.length;
  await putBackCorrections(corpus, slice.corrections ?? [], isAsItWas);
  if (!isAsCorrected)
    await correctPackRows(
      corpus,
      reports.filter(({ pack }) => pack !== null),
      slice.entities.map(({ entity }) => entity),
    );
}

/** One that was taken back meanwhile comes back as well, and holds again wherever it held. */
async function putBackCorrections(
  corpus: Corpus,
  rows: readonly CorrectionRow[],
  isAsItWas: boolean,
): Promise<void> {
  const there = await corpus.corrections.bulkGet(rows.map(({ id }) => id));
  const changed = rows.filter((row, i) => JSON.stringify(there[i]) !== JSON.stringify(row));
  await corpus.corrections.bulkPut([...changed]);
  if (isAsItWas) return;
  for (const { body, people } of changed) await applyBody(corpus, body, people);
}

/** `ids` with as many repetitions as there are uses. */
async function countBack(corpus: Corpus, slice: TrashRow, ids: readonly EntityId[]): Promise<void> {
  const now = await entitiesById(corpus, ids);
  const known = new Map([...slice.entities.map(({ id, entity }) => [id, entity] as const), ...now]);
  const uses = new Map<EntityId, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  await countUses(
    corpus,
    [...uses].flatMap(([id, by]) => {
      const entity = known.get(id);
      return entity === undefined ? [] : [{ entity, by }];
    }),
  );
}

/** People of a pack's rows, once for every row. */
const entitiesOfPacks = (reports: readonly ReportRow[]): readonly EntityId[] =>
  reports.flatMap(peopleOfPackRow);

const withOlder = (row: ArticleRow, old: ArticleRow): ArticleRow => {
  const newer = new Set(row.versions.map(({ fingerprint }) => fingerprint));
  const older = old.versions.filter(({ fingerprint }) => !newer.has(fingerprint));
  return { ...row, versions: [...older, ...row.versions], savedAt: old.savedAt };
};

function slicesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / SLICE);
  return Array.from({ length: count }, (_, i) => all.slice(i * SLICE, (i + 1) * SLICE));
}

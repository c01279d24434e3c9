/**
 * The index built anew from the rows: for a database that has none yet, and whenever what is stored turns out to be
 * broken. The index counts from its last transaction on; whoever dies before has only to begin again.
 */
import type { Table } from 'dexie';
import { type IndexDocument, meanLengths } from '../search/document';
import { MANIFEST } from '../search/index-store';
import { emptyManifest, type Manifest, manifestFrom } from '../search/manifest';
import { buildSegment } from '../search/segment';
import { entryOf, giveUp, mergeSome, rowsOf } from '../search/update';
import { withMatters } from './fill-matters';
import {
  articleSource,
  documentOf,
  entitySource,
  type IndexSource,
  meetingSource,
  statementSource,
} from './index-sources';
import { changeIndex } from './raw-index';
import { type Corpus, revisionOf, withWriteLock } from './store';

const ROWS_AT_ONCE = 1000;
/** Documents of one segment: few segments for a large corpus, and never too much in memory. */
const FEWEST_IN_SEGMENT = 20_000;
const MOST_IN_SEGMENT = 100_000;
const SEGMENTS_WANTED = 2;

/** Does nothing where there is an index. */
export const ensureIndex = (corpus: Corpus): Promise<void> =>
  withWriteLock(async () => {
    const stored = await corpus.index.get(MANIFEST);
    if (manifestFrom(stored) === null) await rebuildIndex(corpus);
  });

/** For an index that is broken where only reading it shows. */
export const renewIndex = (corpus: Corpus): Promise<void> =>
  withWriteLock(async () => {
    await changeIndex(corpus.backendDB(), giveUp);
    await rebuildIndex(corpus);
  });

/** Before more is written than an index is changed for; `ensureIndex` or the next search builds it. */
export const giveUpIndex = (corpus: Corpus): Promise<void> =>
  withWriteLock(() => changeIndex(corpus.backendDB(), giveUp));

/** The alarm that calls for `tendIndex` some time after rows were written. */
export const TEND_INDEX = 'tend-index';

/** One slice of whatever merge is due; whether more remain. For idle moments. */
export const tendIndex = (corpus: Corpus): Promise<boolean> =>
  withWriteLock(() => changeIndex(corpus.backendDB(), (store) => mergeSome(store, 1)));

async function rebuildIndex(corpus: Corpus): Promise<void> {
  for (;;) {
    const revision = await revisionOf(corpus);
    await corpus.index.clear();
    const manifest = await buildSegments(corpus);
    const isWhole = await corpus.transaction('rw', corpus.index, corpus.meta, async () => {
      if ((await revisionOf(corpus)) !== revision) return false;
      await corpus.index.put(manifest, MANIFEST);
      return true;
    });
    if (isWhole) return;
  }
}

async function buildSegments(corpus: Corpus): Promise<Manifest> {
  const wanted = await documentsInSegment(corpus);
  let manifest = emptyManifest(crypto.randomUUID());
  let waiting: IndexDocument[] = [];
  const write = async (): Promise<void> => {
    if (manifest.segments.length === 0) manifest = { ...manifest, meanLengths: meanLengths(waiting) };
    manifest = await writeSegment(corpus, manifest, waiting);
    waiting = [];
  };
  for await (const sources of allSources(corpus)) {
    waiting.push(...sources.map(documentOf));
    if (waiting.length >= wanted) await write();
  }
  if (waiting.length > 0) await write();
  return manifest;
}

async function documentsInSegment(corpus: Corpus): Promise<number> {
  const counts = await Promise.all(tablesOf(corpus).map(({ table }) => table.count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Math.min(MOST_IN_SEGMENT, Math.max(FEWEST_IN_SEGMENT, Math.ceil((total + 1) / SEGMENTS_WANTED)));
}

async function writeSegment(
  corpus: Corpus,
  manifest: Manifest,
  documents: readonly IndexDocument[],
): Promise<Manifest> {
  const built = buildSegment(documents, manifest.meanLengths);
  const id = manifest.nextSegment;
  await changeIndex(corpus.backendDB(), (store) => store.put(rowsOf(id, built)));
  return { ...manifest, nextSegment: id + 1, segments: [...manifest.segments, entryOf(id, built)] };
}

interface Sourced {
  readonly table: Table;
  /** The next rows after a key, as the index holds them. */
  next(
    after: string | null,
  ): Promise<{ readonly sources: readonly IndexSource[]; readonly last: string | null }>;
}

const sourced = <Row extends { readonly id: string }>(
  table: Table<Row, Row['id']>,
  sourceOf: (row: Row) => IndexSource,
  whole: (rows: readonly Row[]) => Promise<readonly Row[]> = async (rows) => rows,
): Sourced => ({
  table,
  next: async (after) => {
    const rows = await (after === null ? table.toCollection() : table.where(':id').above(after))
      .limit(ROWS_AT_ONCE)
      .toArray();
    return { sources: (await whole(rows)).map(sourceOf), last: rows.at(-1)?.id ?? null };
  },
});

const tablesOf = (corpus: Corpus): readonly Sourced[] => [
  sourced(corpus.entities, entitySource),
  sourced(corpus.articles, articleSource),
  sourced(corpus.meetings, meetingSource),
  sourced(corpus.statements, statementSource, (rows) => withMatters(corpus, rows)),
];

async function* allSources(corpus: Corpus): AsyncGenerator<readonly IndexSource[]> {
  for (const { next } of tablesOf(corpus)) {
    let after: string | null = null;
    do {
      const { sources, last } = await next(after);
      yield sources;
      after = last;
    } while (after !== null);
  }
}

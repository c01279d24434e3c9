/**
 * The lines of a backup, read from an open database of any version by raw requests: so the same code saves what is left of
 * a database that Dexie cannot open. Articles come in slices, each with all that belongs to it from one transaction.
 *
 * Where a slice cannot be read its rows are read one by one, and those that cannot are left out and counted.
 */
import { endLine, headLine, rowLine } from './backup-format';
import { answered } from './raw-index';
import type { ArticleRow, EntityRow, ReportRow, StatementRow } from './rows';
import { rowByRow } from './tables';

export interface BackupRun {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Articles written so far. */
  readonly onProgress: (done: number, all: number) => void;
  /** Ends with its reason thrown. */
  readonly signal: AbortSignal;
  /** Rows that could not be read. */
  readonly onUnreadable: (rows: number) => void;
}

const ARTICLES_AT_ONCE = 50;
const ROWS_AT_ONCE = 500;
/** Dexie's numbers are the database's divided by this. */
const DEXIE_STEP = 10;

/** An article's rows and those they name, from one transaction: another document may write meanwhile. */
interface Slice {
  readonly articles: readonly ArticleRow[];
  readonly statements: readonly StatementRow[];
  readonly reports: readonly ReportRow[];
  readonly entities: readonly EntityRow[];
}

export async function* backupLines(database: IDBDatabase, run: BackupRun): AsyncGenerator<string> {
  const known = new Set<string>();
  let rows = 0;
  function* lines(table: string, all: readonly object[]): Generator<string> {
    for (const row of all) {
      rows += 1;
      yield rowLine(table, row);
    }
  }
  const all = await countOf(database, 'articles');
  yield headLine({
    schema: Math.floor(database.version / DEXIE_STEP),
    madeAt: run.madeAt,
    articles: all,
  });
  let done = 0;
  for await (const { articles, statements, reports, entities } of slices(database, run)) {
    run.signal.throwIfAborted();
    const fresh = entities.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    yield* lines('entities', fresh);
    yield* lines('articles', articles);
    yield* lines('statements', statements);
    yield* lines('reports', reports);
    done += articles.length;
    run.onProgress(done, all);
  }
  for (const table of rowByRow)
    for await (const keys of keysOf(database, table, ROWS_AT_ONCE)) {
      run.signal.throwIfAborted();
      yield* lines(table, await readRows<object>(database, table, keys, run));
    }
  yield endLine(rows);
}

/** Articles with what was read in them, then rows of packs. */
async function* slices(database: IDBDatabase, run: BackupRun): AsyncGenerator<Slice> {
  for await (const keys of keysOf(database, 'articles', ARTICLES_AT_ONCE))
    yield await articleSlice(database, keys).catch(() => brokenSlice(database, keys, run));
  for await (const keys of keysOf(database, 'reports', ROWS_AT_ONCE)) {
    const reports = await readRows<ReportRow>(database, 'reports', keys, run);
    const packed = reports.filter(({ pack }) => pack !== null);
    const entities = await readNamed(database, packed.flatMap(peopleOf), run);
    yield { articles: [], statements: [], reports: packed, entities };
  }
}

type Keys = readonly [IDBValidKey, ...IDBValidKey[]];

/** Keys of a table in their order, so many at once; a database of an older version may not have the table. */
async function* keysOf(database: IDBDatabase, table: string, atOnce: number): AsyncGenerator<Keys> {
  let after: IDBKeyRange | null = null;
  while (database.objectStoreNames.contains(table)) {
    const request: IDBRequest<IDBValidKey[]> = tableIn(database, table).getAllKeys(after, atOnce);
    const [first, ...rest] = await answered(request);
    if (first === undefined) return;
    yield [first, ...rest];
    after = IDBKeyRange.lowerBound(rest.at(-1) ?? first, true);
  }
}

/** By the index on `article`, in which those of a slice lie side by side. Rejects where any of it cannot be read. */
async function articleSlice(database: IDBDatabase, keys: Keys): Promise<Slice> {
  const transaction = database.transaction(['articles', 'statements', 'reports', 'entities'], 'readonly');
  const range = rangeOf(keys);
  const [articles, statements, reports] = await Promise.all([
    answered<ArticleRow[]>(transaction.objectStore('articles').getAll(range)),
    answered<StatementRow[]>(transaction.objectStore('statements').index('article').getAll(range)),
    answered<ReportRow[]>(transaction.objectStore('reports').index('article').getAll(range)),
  ]);
  const named = new Set(articles.flatMap(({ entities }) => entities));
  const table = transaction.objectStore('entities');
  const entities = await Promise.all([...named].map((id) => answered<EntityRow | undefined>(table.get(id))));
  return { articles, statements, reports, entities: entities.flatMap((row) => row ?? []) };
}

/** What can be had of a slice, row by row. */
async function brokenSlice(database: IDBDatabase, keys: Keys, run: BackupRun): Promise<Slice> {
  const articles = await readRows<ArticleRow>(database, 'articles', keys, run);
  const ofTheirs = async <Row>(table: string): Promise<readonly Row[]> => {
    if (!database.objectStoreNames.contains(table)) return [];
    const index = tableIn(database, table).index('article');
    const theirs = await answered(index.getAllKeys(rangeOf(keys))).catch(() => []);
    return readRows<Row>(database, table, theirs, run);
  };
  return {
    articles,
    statements: await ofTheirs<StatementRow>('statements'),
    reports: await ofTheirs<ReportRow>('reports'),
    entities: await readNamed(
      database,
      articles.flatMap((row) => row.entities),
      run,
    ),
  };
}

async function readRows<Row>(
  database: IDBDatabase,
  table: string,
  keys: readonly IDBValidKey[],
  { onUnreadable }: BackupRun,
): Promise<readonly Row[]> {
  const rows = await Promise.all(
    keys.map((key) =>
      answered<Row | undefined>(tableIn(database, table).get(key)).catch(() => {
        onUnreadable(1);
        return undefined;
      }),
    ),
  );
  return rows.flatMap((row) => row ?? []);
}

const readNamed = async (
  database: IDBDatabase,
  ids: readonly string[],
  run: BackupRun,
): Promise<readonly EntityRow[]> =>
  database.objectStoreNames.contains('entities')
    ? readRows<EntityRow>(database, 'entities', [...new Set(ids)], run)
    : [];

const peopleOf = ({ report }: ReportRow): readonly string[] => report.attendees;

const rangeOf = (keys: Keys): IDBKeyRange => IDBKeyRange.bound(keys[0], keys.at(-1));

const countOf = async (database: IDBDatabase, name: string): Promise<number> =>
  database.objectStoreNames.contains(name) ? answered(tableIn(database, name).count()) : 0;

/** In a transaction of its own, so that one broken row ends no other's. */
const tableIn = (database: IDBDatabase, name: string): IDBObjectStore =>
  database.transaction(name, 'readonly').objectStore(name);

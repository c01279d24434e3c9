/** Reading an open database without Dexie: one readonly transaction, every get of a round under way at once. */
import type { IndexReader } from '../search/index-store';
import { answered, INDEX, indexReaderIn } from './raw-index';
import type { ArticleRow, EntityRow, MeetingRow, StatementRow } from './rows';

export interface RowTypes {
  readonly articles: ArticleRow;
  readonly statements: StatementRow;
  readonly meetings: MeetingRow;
  readonly entities: EntityRow;
}

export interface CorpusReader extends IndexReader {
  /** Those that are there, by id. */
  rows<Name extends keyof RowTypes>(
    table: Name,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, RowTypes[Name]>>;
  /** Ids of the rows that an index has under any of the values. */
  idsUnder(table: keyof RowTypes, index: string, values: readonly string[]): Promise<readonly string[]>;
}

const TABLES: readonly (keyof RowTypes)[] = ['articles', 'statements', 'meetings', 'entities'];

/** Whether the database is one of this version: an older one has no index. */
export const hasIndex = (database: IDBDatabase): boolean => database.objectStoreNames.contains(INDEX);

/** Good for one question: the transaction ends with the last answer. */
export function corpusReader(database: IDBDatabase): CorpusReader {
  const transaction = database.transaction([INDEX, ...TABLES], 'readonly');
  const under = (table: keyof RowTypes, index: string): IDBIndex =>
    transaction.objectStore(table).index(index);
  return {
    ...indexReaderIn(transaction),
    idsUnder: async (table, index, values) => {
      const found = await Promise.all(values.map((value) => answered(under(table, index).getAllKeys(value))));
      return [...new Set(found.flat().map(String))];
    },
    rows: async (table, ids) => {
      const distinct = [...new Set(ids)];
      const store = transaction.objectStore(table);
      const rows = await Promise.all(distinct.map((id) => answered(store.get(id))));
      return new Map(distinct.flatMap((id, at) => (rows[at] === undefined ? [] : [[id, rows[at]] as const])));
    },
  };
}

/** A whole IndexedDB database as data – tables, indexes, rows, bytes – and as a database again. */

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly (readonly [IDBValidKey, unknown])[];
}

export interface DatabaseDump {
  /** As IndexedDB counts. */
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function dumpDatabase(database: IDBDatabase): Promise<DatabaseDump> {
  const stores = await Promise.all(
    [...database.objectStoreNames].map((name) => dumpStore(database.transaction(name).objectStore(name))),
  );
  return { version: database.version, stores };
}

async function dumpStore(store: IDBObjectStore): Promise<StoreDump> {
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, multiEntry } = store.index(name);
    return { name, keyPath, multiEntry };
  });
  const [keys, values] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll())]);
  const rows = keys.map((key, at) => [key, values[at]] as const);
  return { name: store.name, keyPath: store.keyPath, indexes, rows };
}

/** Creates the database under this name; it must not be there. */
export async function loadDump(name: string, { version, stores }: DatabaseDump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const dump of stores) {
      const store = request.result.createObjectStore(dump.name, { keyPath: dump.keyPath });
      for (const { name: index, keyPath, multiEntry } of dump.indexes)
        store.createIndex(index, keyPath, { multiEntry });
      for (const [key, value] of dump.rows) dump.keyPath === null ? store.add(value, key) : store.add(value);
    }
  };
  (await answered(request)).close();
}

/** JSON, with bytes as base64. */
export const textOf = (dump: DatabaseDump): string =>
  JSON.stringify(
    dump,
    (_, value: unknown) =>
      value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value,
    1,
  );

export const dumpFrom = (text: string): DatabaseDump =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && '$bytes' in value
      ? new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
      : value,
  );

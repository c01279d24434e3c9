/** One value by name in IndexedDB: where the other libraries' indexes are kept. */

const STORE = 'kept';

export async function keep(rows: ReadonlyMap<string, string>): Promise<void> {
  const database = await open();
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
  for (const [name, value] of rows) transaction.objectStore(STORE).put(value, name);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

export async function kept(): Promise<ReadonlyMap<string, string>> {
  const database = await open();
  const store = database.transaction(STORE).objectStore(STORE);
  const [keys, values] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll())]);
  database.close();
  return new Map(keys.map((key, at) => [String(key), String(values[at])]));
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('contender');
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

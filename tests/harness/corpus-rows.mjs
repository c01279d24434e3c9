/**
 * The corpus as the database holds it, row by row: emptied, kept in the control page's memory, put back. One function, since it is
 * sent there as source.
 *
 *   clear             empties every database of ours
 *   keep, key         keeps all rows under a name
 *   put back, key     true when the rows kept under that name stand again in databases that were empty
 *   is empty          whether there is no row at all
 */
export async function corpusRows(action, key) {
  globalThis.keptRows ??= new Map();
  const kept = globalThis.keptRows;

  const answer = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  /** Runs `act` on every store, in one transaction a database. */
  async function onStores(mode, act) {
    const results = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      const names = [...database.objectStoreNames];
      if (names.length > 0) {
        const transaction = database.transaction(names, mode);
        const ended = new Promise((done, failed) => {
          transaction.oncomplete = done;
          transaction.onabort = () => failed(transaction.error);
        });
        const stores = names.map((store) => transaction.objectStore(store));
        results.push(...(await Promise.all(stores.map((store) => act(store, `${name}/${store.name}`)))));
        await ended;
      }
      database.close();
    }
    return results;
  }
  const isEmpty = async () =>
    (await onStores('readonly', (store) => answer(store.count()))).every((rows) => rows === 0);

  switch (action) {
    case 'clear':
      await onStores('readwrite', (store) => answer(store.clear()));
      return true;
    case 'is empty':
      return isEmpty();
    case 'keep':
      kept.set(
        key,
        new Map(
          await onStores('readonly', async (store, path) => {
            const [keys, rows] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
            return [path, rows.map((row, at) => (store.keyPath === null ? [row, keys[at]] : [row]))];
          }),
        ),
      );
      return true;
    case 'put back': {
      const rowsOf = kept.get(key);
      if (rowsOf === undefined || !(await isEmpty())) return false;
      const paths = await onStores('readonly', async (_, path) => path);
      if (![...rowsOf.keys()].every((path) => paths.includes(path))) return false; // no database yet
      await onStores('readwrite', (store, path) =>
        Promise.all((rowsOf.get(path) ?? []).map((row) => answer(store.put(...row)))),
      );
      return true;
    }
  }
}

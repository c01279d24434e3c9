/** The database as it is, whatever its version: opened without creating or upgrading it. */
import { DATABASE } from './database-name';

/** `null` where there is none or the browser does not give it. It steps aside when another document upgrades or deletes it. */
export function openAsItIs(name: string = DATABASE): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    // Only a database that does not exist asks for an upgrade here: it must not come to be.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => resolve(null);
    request.onblocked = () => resolve(null);
  });
}

/** An index in a map, for tests: values as they are. */
import { headKey, type IndexStore, type StoreKey } from '@/lib/search/index-store';

export class MemoryStore implements IndexStore {
  readonly rows = new Map<string, unknown>();
  reads = 0;

  get(keys: readonly StoreKey[]): Promise<readonly unknown[]> {
    this.reads += keys.length;
    return Promise.resolve(keys.map((key) => this.rows.get(key)));
  }

  range(first: StoreKey, last: StoreKey): Promise<readonly unknown[]> {
    const keys = [...this.rows.keys()].filter((key) => key >= first && key <= last).sort();
    return this.get(keys);
  }

  put(rows: readonly (readonly [StoreKey, unknown])[]): Promise<void> {
    for (const [key, value] of rows) this.rows.set(key, value);
    return Promise.resolve();
  }

  dropSegments(segments: readonly number[]): Promise<void> {
    for (const key of [...this.rows.keys()])
      if (segments.some((segment) => key.startsWith(`${segment}/`) || key === headKey(segment)))
        this.rows.delete(key);
    return Promise.resolve();
  }
}

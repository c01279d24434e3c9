/** Telling a full disk from other refusals of storage. */

/** Dexie wraps the browser's error; the cause may lie one or two deep. */
export function isQuotaError(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause ?? (at as { inner?: unknown }).inner) {
    if (/quota/i.test(at.name)) return true;
  }
  return error instanceof DOMException && /quota/i.test(error.name);
}

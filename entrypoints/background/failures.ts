/** What a throw means to the reader of an article. */
import type { TabState } from '@/lib/messaging/protocol';

type WhyFailed = Extract<TabState, { kind: 'failed' }>['why'];

/** The browser gives no database. */
export class StorageRefused extends Error {
  override readonly name = 'StorageRefused';
}

/** Names of DOMExceptions and Dexie errors for a database that the browser does not open or let us write. */
const STORAGE_ERRORS = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'QuotaExceededError',
  'SecurityError',
  'StorageRefused',
  'UnknownError',
  'VersionError',
]);

export const whyFailed = (error: unknown): WhyFailed =>
  error instanceof Error && STORAGE_ERRORS.has(error.name) ? 'storage-refused' : 'reader-failed';

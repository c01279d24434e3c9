/**
 * One article, stored twice: here and in a backup. Every text either has is kept; what was read is taken from whichever has
 * the newest text, and where both have the same one, from the newer reader.
 */
import type { ArticleRow, ArticleVersion } from './rows';

export interface Merged {
  readonly row: ArticleRow;
  /** Whose reading the row stands on. */
  readonly from: 'here' | 'backup';
  /** The row here is as it was. */
  readonly isSame: boolean;
  /** Each has something that the other has not: worth telling. */
  readonly isConflict: boolean;
}

export function mergeArticle(here: ArticleRow, backup: ArticleRow): Merged {
  const from = isNewer(backup, here) ? 'backup' : 'here';
  const [newer, older] = from === 'backup' ? [backup, here] : [here, backup];
  const versions = withOlder(newer, older);
  const row: ArticleRow = {
    ...newer,
    id: here.id,
    versions,
    savedAt: Math.min(here.savedAt, backup.savedAt),
  };
  const isSame = from === 'here' && versions.length === here.versions.length && row.savedAt === here.savedAt;
  return { row, from, isSame, isConflict: differs(here, backup) };
}

function isNewer(backup: ArticleRow, here: ArticleRow): boolean {
  if (backup.fingerprint !== here.fingerprint) return seenAt(backup) > seenAt(here);
  // A reader's version below zero asks for a new reading, which no stored one can stand for.
  return here.readerVersion >= 0 && backup.readerVersion > here.readerVersion;
}

const seenAt = (row: ArticleRow): number => row.versions.at(-1)?.seenAt ?? 0;

/** Oldest first; the newer row's last stays last, whatever the clocks said. */
function withOlder(newer: ArticleRow, older: ArticleRow): readonly ArticleVersion[] {
  const known = new Set(newer.versions.map(({ fingerprint }) => fingerprint));
  const missing = older.versions.filter(({ fingerprint }) => !known.has(fingerprint));
  if (missing.length === 0) return newer.versions;
  const before = [...newer.versions.slice(0, -1), ...missing].sort((one, other) => one.seenAt - other.seenAt);
  return [...before, ...newer.versions.slice(-1)];
}

/** In words or in its day. */
const differs = (here: ArticleRow, backup: ArticleRow): boolean =>
  here.fingerprint !== backup.fingerprint || here.datePublished !== backup.datePublished;

/** A file handed to the browser's downloads. */
import { backupName } from '@/lib/corpus/backup';

/** The address of a file that is on its way must stay good until the browser has taken it. */
const KEPT_MS = 60_000;

/** Its name there. Downloads tell nothing to a page that has not asked for that permission. */
export function download(file: Blob, madeAt: number): string {
  const name = backupName(madeAt);
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
  return name;
}

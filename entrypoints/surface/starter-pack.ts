/**
 * The starter corpus with its tables and the lexicon it is named by. Loaded by the first-run and corpus pages when it is
 * added, and by nothing else: it weighs more than all the rest of a page.
 */
import meetings from '@/assets/starter/meetings.tsv?raw';
import summits from '@/assets/starter/summits.tsv?raw';
import { putPack, type SliceOptions } from '@/lib/corpus/packs';
import type { Corpus } from '@/lib/corpus/store';
import { starterReports, starterRows, summitReports } from '@/lib/intake/starter';
import { starterPeople } from '@/lib/intake/starter-people';
import { entityById, idOfName } from '@/lib/lexicon';
import type { InterfaceLanguage } from '@/lib/messaging/protocol';

/** Places and occasions in the interface's language. Rejects where the browser refuses to store. */
export async function addStarterPack(
  corpus: Corpus,
  language: InterfaceLanguage,
  options: SliceOptions,
): Promise<void> {
  const { idOf, byId } = starterPeople((name) => {
    const id = idOfName(name);
    return id === null ? null : entityById(id);
  });
  const reports = [...starterReports(meetings, idOf, language), ...summitReports(summits, language)];
  await putPack(corpus, starterRows(reports, byId), byId, options);
}

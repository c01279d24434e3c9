/** Rows of a pack: reports without an article of ours, put in and taken out by slices, so that a page stays alive meanwhile. */
import type { EntityId, NamedEntity } from '../model/entity';
import { peopleOfPackRow } from './correct-pack';
import { packRowsCorrected } from './corrected-packs';
import { refold } from './refold';
import type { ReportRow } from './rows';
import { type Corpus, withWriteLock } from './store';
import { countUses, inTransaction, putReports } from './write';

export interface SliceOptions {
  readonly onProgress: (done: number) => void;
  /** Stops between two slices; what was done stays done. */
  readonly signal: AbortSignal;
}

const SLICE = 25;

/** Rows that are there already are left alone, so that a stopped run is gone on with by running it again. */
export async function putPack(
  corpus: Corpus,
  rows: readonly ReportRow[],
  people: ReadonlyMap<string, NamedEntity>,
  { onProgress, signal }: SliceOptions,
): Promise<void> {
  for (let from = 0; from < rows.length && !signal.aborted; from += SLICE) {
    const slice = rows.slice(from, from + SLICE);
    await withWriteLock(() => inTransaction(corpus, () => putSlice(corpus, slice, people)));
    onProgress(from + slice.length);
  }
}

export async function removePack(
  corpus: Corpus,
  pack: string,
  { onProgress, signal }: SliceOptions,
): Promise<void> {
  for (let done = 0; !signal.aborted; onProgress(done)) {
    const slice = await corpus.reports.where('pack').equals(pack).limit(SLICE).toArray();
    if (slice.length === 0) return;
    await withWriteLock(() => inTransaction(corpus, () => removeSlice(corpus, slice)));
    done += slice.length;
  }
}

async function putSlice(
  corpus: Corpus,
  slice: readonly ReportRow[],
  people: ReadonlyMap<string, NamedEntity>,
): Promise<void> {
  const known = await corpus.reports.bulkGet(slice.map(({ id }) => id));
  const fresh = slice.filter((_, i) => known[i] === undefined);
  const { rows, personOf } = await packRowsCorrected(corpus, fresh, people);
  await countUses(
    corpus,
    [...usesIn(rows)].flatMap(([id, by]) => {
      const entity = personOf(id);
      return entity === null ? [] : [{ entity, by }];
    }),
  );
  await putReports(corpus, rows);
}

async function removeSlice(corpus: Corpus, slice: readonly ReportRow[]): Promise<void> {
  await corpus.reports.bulkDelete(slice.map(({ id }) => id));
  await refold(corpus, slice);
  const uses = usesIn(slice);
  const rows = (await corpus.entities.bulkGet([...uses.keys()])).flatMap((row) => row ?? []);
  await countUses(
    corpus,
    rows.map(({ id, entity }) => ({ entity, by: -(uses.get(id) ?? 0) })),
  );
}

/** How many rows name each person. */
function usesIn(rows: readonly ReportRow[]): ReadonlyMap<EntityId, number> {
  const uses = new Map<EntityId, number>();
  for (const id of rows.flatMap(peopleOfPackRow)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

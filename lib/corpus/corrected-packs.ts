/** Rows of packs with the ledger's corrections; they are read from no article, so each is corrected where it is put. */
import type { EntityId, NamedEntity } from '../model/entity';
import { correctPackRow, personOfCorrection } from './correct-pack';
import { correctionsForPackRows } from './ledger';
import type { ReportRow } from './rows';
import type { Corpus } from './store';

export interface CorrectedPackRows {
  readonly rows: readonly ReportRow[];
  readonly personOf: (id: EntityId) => NamedEntity | null;
}

/** `people`: those whom the pack itself knows. */
export async function packRowsCorrected(
  corpus: Corpus,
  rows: readonly ReportRow[],
  people: ReadonlyMap<string, NamedEntity> = new Map(),
): Promise<CorrectedPackRows> {
  const corrections = await correctionsForPackRows(
    corpus,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => correctPackRow(row, corrections)),
    personOf: (id) => personOfCorrection(id, corrections, people),
  };
}

/** The list of corrections as it stands in the database, and what else may have to be corrected: names of perhaps one person. */
import { useEffect, useState } from 'preact/hooks';
import { listCorrections } from '@/lib/corpus/ledger';
import { type PerhapsOne, perhapsOne } from '@/lib/corpus/same-people';
import type { Corpus } from '@/lib/corpus/store';
import type { Correction } from '@/lib/model/correction';
import type { OpenCorpus } from '../surface/use-open-corpus';

export interface Ledger {
  readonly corrections: readonly Correction[];
  readonly perhapsOne: readonly PerhapsOne[];
}

export function useLedger(open: OpenCorpus): Ledger {
  const [ledger, setLedger] = useState<Ledger>({ corrections: [], perhapsOne: [] });
  useEffect(() => {
    if (open.kind === 'open') read(open.corpus).then(setLedger, () => undefined);
  }, [open]);
  return ledger;
}

async function read(corpus: Corpus): Promise<Ledger> {
  const corrections = await listCorrections(corpus);
  const people = await corpus.entities.where('entity.kind').equals('person').toArray();
  return {
    corrections,
    perhapsOne: perhapsOne(
      people.map(({ entity }) => entity),
      corrections,
    ),
  };
}

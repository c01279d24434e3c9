/** The list of corrections, as it stands in the database. */
import { useEffect, useState } from 'preact/hooks';
import { listCorrections } from '@/lib/corpus/ledger';
import type { Correction } from '@/lib/model/correction';
import type { OpenCorpus } from '../surface/use-open-corpus';

export function useLedger(open: OpenCorpus): readonly Correction[] {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    if (open.kind === 'open') listCorrections(open.corpus).then(setCorrections, () => undefined);
  }, [open]);
  return corrections;
}

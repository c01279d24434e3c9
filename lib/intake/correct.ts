/** Correcting by a click, and taking it back: the ledger, then the articles that it speaks of read again. */
import { keepCorrection, takeBackCorrection } from '../corpus/corrections';
import { isQuotaError } from '../corpus/quota';
import type { Corpus } from '../corpus/store';
import { wishedCorrection } from '../corpus/wished-correction';
import type { CorrectionId, CorrectionWish, NotCorrected } from '../model/correction';
import { fail, ok, type Result } from '../model/result';
import { type Reader, rereadAll } from './reread';

/** What a click waits for: a person joined with another may be named in thousands of articles. */
const AT_ONCE = {
  onProgress: () => undefined,
  signal: new AbortController().signal,
  most: 20,
  correctedOnly: true,
};

/** Resolves as soon as it is kept and applied to the first articles; `at` in milliseconds since 1970. */
export async function correct(
  corpus: Corpus,
  reader: Reader,
  wish: CorrectionWish,
  at: number,
): Promise<Result<CorrectionId, NotCorrected>> {
  try {
    const correction = await wishedCorrection(corpus, wish, at);
    if (correction === null) return fail('gone');
    await keepCorrection(corpus, correction);
    await rereadAll(corpus, reader, AT_ONCE);
    return ok(correction.id);
  } catch (error) {
    return fail(isQuotaError(error) ? 'storage-full' : 'storage-refused');
  }
}

export async function uncorrect(
  corpus: Corpus,
  reader: Reader,
  id: CorrectionId,
): Promise<Result<CorrectionId, NotCorrected>> {
  try {
    const wasThere = await takeBackCorrection(corpus, id);
    if (!wasThere) return fail('gone');
    await rereadAll(corpus, reader, AT_ONCE);
    return ok(id);
  } catch (error) {
    return fail(isQuotaError(error) ? 'storage-full' : 'storage-refused');
  }
}

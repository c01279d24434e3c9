/**
 * The ledger of corrections: kept, taken back, listed.
 *
 * Keeping one marks the articles that it speaks of as read by no reader (`STALE`), in the same transaction; re-reading them –
 * at once for a few, as a job for many – applies it. Rows of packs, which have no article, are corrected at once.
 */
import type { ArticleId } from '../model/article';
import type { Correction, CorrectionBody, CorrectionId } from '../model/correction';
import type { EntityId, NamedEntity } from '../model/entity';
import { peopleOfPackRow } from './correct-pack';
import { packRowsCorrected } from './corrected-packs';
import { noteChange } from './index-changes';
import { entitySource } from './index-sources';
import { articlesOf, LEDGER, ledgerOf, packReportsOf, rowOf, STALE } from './ledger';
import { refold } from './refold';
import type { CorrectionRow, ReportRow } from './rows';
import { type Corpus, withWriteLock } from './store';
import { countUses, inTransaction } from './write';

export const keepCorrection = (corpus: Corpus, correction: Correction): Promise<void> =>
  withWriteLock(() =>
    inTransaction(corpus, async () => {
      await corpus.corrections.put(rowOf(correction));
      await applyAnew(corpus, correction);
    }),
  );

/** False where it was taken back before. */
export const takeBackCorrection = (corpus: Corpus, id: CorrectionId): Promise<boolean> =>
  withWriteLock(() =>
    inTransaction(corpus, async () => {
      const row = await corpus.corrections.get(id);
      if (row === undefined) return false;
      await corpus.corrections.delete(id);
      if (row.kind === 'same-person') await forgetNames(corpus, row.people);
      await applyAnew(corpus, row);
      return true;
    }),
  );

/** Of a backup, within a transaction: of two with one id the newer stands; what they speak of is read again. */
export async function restoreCorrections(corpus: Corpus, rows: readonly CorrectionRow[]): Promise<void> {
  const here = await corpus.corrections.bulkGet(rows.map(({ id }) => id));
  for (const [i, row] of rows.entries()) {
    if (row.at <= (here[i]?.at ?? Number.NEGATIVE_INFINITY)) continue;
    await corpus.corrections.put(rowOf(row));
    await applyAnew(corpus, row);
  }
}

async function applyAnew(corpus: Corpus, { body, people }: Correction): Promise<void> {
  await corpus.meta.put({ key: LEDGER, value: (await ledgerOf(corpus)) + 1 });
  await applyBody(corpus, body, people);
}

/** Within a transaction: what the body speaks of is to be read again, its rows of packs are corrected. */
export async function applyBody(
  corpus: Corpus,
  body: CorrectionBody,
  people: readonly NamedEntity[],
): Promise<void> {
  const articles = await articlesTouched(corpus, body);
  await corpus.articles.where('id').anyOf(articles).modify({ readerVersion: STALE });
  await correctPackRows(corpus, await packRowsTouched(corpus, body), people);
}

/** Whoever was parted from one of two who are joined, or no longer, may be somebody else now. */
async function articlesTouched(corpus: Corpus, body: CorrectionBody): Promise<readonly ArticleId[]> {
  if (body.kind === 'not-related' || body.kind === 'two-people') return [];
  if (body.kind !== 'same-person') return articlesOf(body);
  const named = await corpus.articles
    .where('entities')
    .anyOf([...body.people])
    .distinct()
    .primaryKeys();
  return [...named, ...(await partings(corpus)).flatMap(({ articles }) => articles)];
}

const partings = (corpus: Corpus): Promise<readonly CorrectionRow[]> =>
  corpus.corrections.where('kind').anyOf(['not-him', 'forgotten']).toArray();

/** What two who were joined taught of each other's names: what the articles themselves say is learned again from them. */
async function forgetNames(corpus: Corpus, people: readonly NamedEntity[]): Promise<void> {
  for (const { id, names, forms, state, origin } of people) {
    const row = await corpus.entities.get(id);
    if (row === undefined) continue;
    const own = { ...row, entity: { ...row.entity, names, forms, state, origin } };
    await corpus.entities.put(own);
    noteChange(entitySource(row), entitySource(own));
  }
}

async function packRowsTouched(corpus: Corpus, body: CorrectionBody): Promise<readonly ReportRow[]> {
  if (body.kind !== 'same-person')
    return (await corpus.reports.bulkGet([...packReportsOf(body)])).flatMap((row) => row ?? []);
  const meetings = await corpus.meetings
    .where('attendees')
    .anyOf([...body.people])
    .distinct()
    .primaryKeys();
  const told = await corpus.reports.where('meeting').anyOf(meetings).toArray();
  const parted = await corpus.reports.bulkGet(
    (await partings(corpus)).flatMap(({ packReports }) => packReports),
  );
  const struck = await corpus.reports
    .where('pack')
    .above('')
    .filter(({ isStruck }) => isStruck === true)
    .toArray();
  const rows = [...told, ...parted.flatMap((row) => row ?? []), ...struck];
  return [...new Map(rows.map((row) => [row.id, row])).values()].filter(({ pack }) => pack !== null);
}

/** Anew, from what the pack gave; `people`: who may come back with a correction that is taken back. */
export async function correctPackRows(
  corpus: Corpus,
  rows: readonly ReportRow[],
  people: readonly NamedEntity[],
): Promise<void> {
  if (rows.length === 0) return;
  const corrected = await packRowsCorrected(corpus, rows, new Map(people.map((one) => [one.id, one])));
  await corpus.reports.bulkPut([...corrected.rows]);
  await countPeople(corpus, rows, corrected.rows, corrected.personOf);
  await refold(corpus, [...rows, ...corrected.rows]);
}

async function countPeople(
  corpus: Corpus,
  before: readonly ReportRow[],
  after: readonly ReportRow[],
  personOf: (id: EntityId) => NamedEntity | null,
): Promise<void> {
  const by = new Map<EntityId, number>();
  for (const id of before.flatMap(peopleOfPackRow)) by.set(id, (by.get(id) ?? 0) - 1);
  for (const id of after.flatMap(peopleOfPackRow)) by.set(id, (by.get(id) ?? 0) + 1);
  const ids = [...by.keys()];
  const stored = await corpus.entities.bulkGet(ids);
  await countUses(
    corpus,
    ids.flatMap((id, i) => {
      const entity = stored[i]?.entity ?? personOf(id);
      const change = by.get(id) ?? 0;
      return entity === null || change === 0 ? [] : [{ entity, by: change }];
    }),
  );
}

/** The ledger of corrections as it is read: what bears on an article, and what of it goes with an article. */
import type { ArticleId } from '../model/article';
import type { Correction, CorrectionBody, Passage, ReportTarget } from '../model/correction';
import type { ArticleRow, CorrectionRow } from './rows';
import type { Corpus } from './store';

/** The reader's version of an article that must be read again whatever the version of ours. */
export const STALE = -1;

export const LEDGER = 'ledger';

/** How often something was corrected or put right again. */
export const ledgerOf = async (corpus: Corpus): Promise<number> =>
  (await corpus.meta.get(LEDGER))?.value ?? 0;

/** All that bears on the reading of an article: what speaks of it, and who was joined with whom. */
export async function correctionsFor(corpus: Corpus, article: ArticleId): Promise<readonly Correction[]> {
  const [own, joins] = await Promise.all([
    corpus.corrections.where('articles').equals(article).toArray(),
    corpus.corrections.where('kind').equals('same-person').toArray(),
  ]);
  return inOrder([...own, ...joins]);
}

/** What is not to stand beside an article. */
export const unrelatedCorrections = (corpus: Corpus): Promise<readonly Correction[]> =>
  corpus.corrections.where('kind').equals('not-related').toArray();

/** The same of rows of packs. */
export async function correctionsForPackRows(
  corpus: Corpus,
  ids: readonly string[],
): Promise<readonly Correction[]> {
  const [own, joins] = await Promise.all([
    corpus.corrections.where('packReports').anyOf(ids).distinct().toArray(),
    corpus.corrections.where('kind').equals('same-person').toArray(),
  ]);
  return inOrder([...own, ...joins]);
}

/** The same for the same set, whatever the order of keeping. */
const inOrder = (rows: readonly CorrectionRow[]): readonly CorrectionRow[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whether anything bears on the reading of an article: then one that comes from elsewhere must be read again. */
export async function isSpokenOf(
  corpus: Corpus,
  { id, entities }: Pick<ArticleRow, 'id' | 'entities'>,
): Promise<boolean> {
  const corrections = await correctionsFor(corpus, id);
  const named = new Set(entities);
  return corrections.some(
    ({ body }) => body.kind !== 'same-person' || body.people.some((person) => named.has(person)),
  );
}

/** Newest first. */
export const listCorrections = (corpus: Corpus): Promise<readonly CorrectionRow[]> =>
  corpus.corrections.orderBy('at').reverse().toArray();

export const rowOf = (correction: Correction): CorrectionRow => ({
  ...correction,
  kind: correction.body.kind,
  articles: articlesOf(correction.body),
  packReports: packReportsOf(correction.body),
});

const passagesOf = (targets: readonly ReportTarget[]): readonly Passage[] =>
  targets.flatMap((target) => (target.kind === 'article' ? target : []));

export function articlesOf(body: CorrectionBody): readonly ArticleId[] {
  switch (body.kind) {
    case 'same-person':
    case 'two-people':
      return [];
    case 'not-him':
    case 'forgotten':
      return body.articles;
    case 'wrong-speaker':
    case 'wrong-day':
      return [body.passage.article];
    case 'wrong-meeting-day':
    case 'not-a-meeting':
      return [...new Set(passagesOf(body.reports).map(({ article }) => article))];
    case 'not-related':
      return [...new Set([body.beside, body.passage.article])];
  }
}

export function packReportsOf(body: CorrectionBody): readonly string[] {
  if (body.kind === 'not-him' || body.kind === 'forgotten') return body.packReports;
  if (body.kind !== 'wrong-meeting-day' && body.kind !== 'not-a-meeting') return [];
  return body.reports.flatMap((target) => (target.kind === 'pack' ? target.report : []));
}

/** Without what it says of an article that is deleted; `null` where nothing is left. */
export function withoutArticle(row: CorrectionRow, article: ArticleId): CorrectionRow | null {
  const { body } = row;
  switch (body.kind) {
    case 'same-person':
    case 'two-people':
      return row;
    case 'not-him':
    case 'forgotten': {
      const articles = body.articles.filter((one) => one !== article);
      const isEmpty = articles.length + body.packReports.length === 0;
      return isEmpty ? null : rowOf({ ...row, body: { ...body, articles } });
    }
    case 'wrong-speaker':
    case 'wrong-day':
    case 'not-related':
      return null;
    case 'wrong-meeting-day':
    case 'not-a-meeting': {
      const reports = body.reports.filter((target) => target.kind === 'pack' || target.article !== article);
      return reports.length === 0 ? null : rowOf({ ...row, words: null, body: { ...body, reports } });
    }
  }
}

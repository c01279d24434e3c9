/** The same article in other outlets: an agency's report that each has printed, whole or cut. */
import type { ArticleId } from '../model/article';
import type { ArticleHead } from '../model/context';
import { headOf } from './queries';
import type { ArticleRow } from './rows';
import { resemblance } from './sketch';
import type { Corpus } from './store';

/** Half of the text's runs of words are the other's. */
const ALIKE = 0.5;

interface Sketched {
  readonly id: ArticleId;
  readonly host: string;
  readonly sketch: readonly number[];
}

/** Oldest first, one for each outlet; none of the article's own. */
export async function articleCopies(
  corpus: Corpus,
  { id, host, sketch }: Sketched,
): Promise<readonly ArticleHead[]> {
  if (sketch.length === 0) return [];
  const near = await corpus.articles.where('sketch').anyOf(sketch).distinct().toArray();
  const copies = near.filter(
    (row) => row.id !== id && row.host !== host && resemblance(sketch, row.sketch ?? []) >= ALIKE,
  );
  const byHost = new Map<string, ArticleRow>();
  for (const row of copies.sort(oldestFirst)) if (!byHost.has(row.host)) byHost.set(row.host, row);
  return [...byHost.values()].map(headOf);
}

function oldestFirst(a: ArticleRow, b: ArticleRow): number {
  const [x, y] = [a.datePublished ?? '9999', b.datePublished ?? '9999'];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

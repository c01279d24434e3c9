/** What is stored, as the corpus page lists it: articles by saving, publication or site; sites; figures. */

import type { Origin } from '../model/article';
import type { ArticleHead } from '../model/context';
import { articleCopies } from './article-copies';
import { headOf } from './queries';
import type { ArticleRow } from './rows';
import type { Corpus } from './store';

export type ShelfOrder = 'saved' | 'published' | 'outlet';

export interface ShelfOptions {
  readonly order: ShelfOrder;
  /** Only this site's; `null` for all. */
  readonly host: string | null;
  readonly limit: number;
}

export interface ShelfArticle {
  readonly article: ArticleHead;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly origin: Origin;
  readonly versions: number;
  /** The same article in other outlets. */
  readonly copies: readonly ArticleHead[];
  readonly statements: number;
  readonly meetings: number;
}

export interface Shelf {
  readonly total: number;
  readonly articles: readonly ShelfArticle[];
}

export interface StoredSite {
  readonly host: string;
  readonly articles: number;
}

export interface StoredCounts {
  readonly articles: number;
  readonly statements: number;
  readonly meetings: number;
  readonly people: number;
}

export function shelf(corpus: Corpus, options: ShelfOptions): Promise<Shelf> {
  return corpus.transaction('r', corpus.tables, async () => {
    const { host } = options;
    const total = await (host === null
      ? corpus.articles.count()
      : corpus.articles.where('host').equals(host).count());
    const rows = await rowsBy(corpus, options);
    return { total, articles: await Promise.all(rows.map((row) => shelved(corpus, row))) };
  });
}

/** By number of articles, the most first. */
export function storedSites(corpus: Corpus): Promise<readonly StoredSite[]> {
  return corpus.transaction('r', corpus.tables, async () => {
    const hosts = (await corpus.articles.orderBy('host').uniqueKeys()) as readonly string[];
    const counts = await Promise.all(hosts.map((host) => corpus.articles.where('host').equals(host).count()));
    const sites = hosts.map((host, i) => ({ host, articles: counts[i] ?? 0 }));
    return sites.sort((one, other) => other.articles - one.articles || (one.host < other.host ? -1 : 1));
  });
}

export function storedCounts(corpus: Corpus): Promise<StoredCounts> {
  return corpus.transaction('r', corpus.tables, async () => {
    const [articles, statements, meetings, people] = await Promise.all([
      corpus.articles.count(),
      corpus.statements.count(),
      corpus.meetings.count(),
      corpus.entities.where('entity.kind').equals('person').count(),
    ]);
    return { articles, statements, meetings, people };
  });
}

export const countOfPack = (corpus: Corpus, pack: string): Promise<number> =>
  corpus.reports.where('pack').equals(pack).count();

async function rowsBy(corpus: Corpus, options: ShelfOptions): Promise<readonly ArticleRow[]> {
  switch (options.order) {
    case 'saved':
      return newest(corpus, 'savedAt', options);
    case 'published': {
      const dated = await newest(corpus, 'datePublished', options);
      const left = options.limit - dated.length;
      return left <= 0 ? dated : [...dated, ...(await undated(corpus, { ...options, limit: left }))];
    }
    case 'outlet':
      return byOutlet(corpus, options);
  }
}

const newest = (
  corpus: Corpus,
  index: 'savedAt' | 'datePublished',
  { host, limit }: ShelfOptions,
): Promise<ArticleRow[]> =>
  corpus.articles
    .orderBy(index)
    .reverse()
    .filter((row) => host === null || row.host === host)
    .limit(limit)
    .toArray();

/** What has no day is in no index of days. */
const undated = (corpus: Corpus, { host, limit }: ShelfOptions): Promise<ArticleRow[]> =>
  corpus.articles
    .orderBy('savedAt')
    .reverse()
    .filter((row) => row.datePublished === null && (host === null || row.host === host))
    .limit(limit)
    .toArray();

async function byOutlet(corpus: Corpus, { host, limit }: ShelfOptions): Promise<readonly ArticleRow[]> {
  const all = (await corpus.articles.orderBy('host').uniqueKeys()) as readonly string[];
  const rows: ArticleRow[] = [];
  for (const each of host === null ? all : [host]) {
    if (rows.length >= limit) break;
    const own = await corpus.articles.where('host').equals(each).toArray();
    rows.push(...own.sort((one, other) => other.savedAt - one.savedAt));
  }
  return rows.slice(0, limit);
}

async function shelved(corpus: Corpus, row: ArticleRow): Promise<ShelfArticle> {
  const [copies, statements, meetings] = await Promise.all([
    articleCopies(corpus, { ...row, sketch: row.sketch ?? [] }),
    corpus.statements.where('article').equals(row.id).count(),
    corpus.reports.where('article').equals(row.id).count(),
  ]);
  const { host, savedAt, origin } = row;
  return {
    article: headOf(row),
    host,
    savedAt,
    origin,
    versions: row.versions.length,
    copies,
    statements,
    meetings,
  };
}

/** Our corpus and its index as the store writes them: built, added to, and held against BM25 worked out on the spot. */
import { contextOf } from '@/lib/context/context';
import { answerFrom } from '@/lib/corpus/answer';
import { renewIndex, tendIndex } from '@/lib/corpus/rebuild-index';
import { type Corpus, openCorpus } from '@/lib/corpus/store';
import { saveArticle } from '@/lib/intake/save';
import { terms } from '@/lib/language/stems';
import type { Article } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import { articleId, statementId } from '@/lib/model/ids';
import type { Reading } from '@/lib/model/reading';
import { rarity, termWeight } from '@/lib/search/bm25';
import { manifestFrom } from '@/lib/search/manifest';
import { InventedCorpus, type InventedStatement } from '../invented-corpus';
import type { Asked } from './search-contender';
import { inventedStatement, namedEntity, writeRows } from './search-rows';

const STATEMENTS_TO_SAVE = 50;
const STATEMENTS_OF_A_PAGE = 40;
/** Whom and what one article names. */
const MOST_PEOPLE = 15;
const TOP = 20;

export interface Built {
  readonly rowsMs: number;
  readonly indexMs: number;
  /** Of keys and values. */
  readonly indexBytes: number;
  readonly segments: number;
}

export interface Saved {
  /** Of each save, in the order they were made. */
  readonly ms: readonly number[];
  /** Of every slice of the merges due after them. */
  readonly sliceMs: readonly number[];
}

const bench = {
  build: (size: number): Promise<Built> => withCorpus((corpus) => build(corpus, size)),
  save: (size: number, articles: number): Promise<Saved> =>
    withCorpus((corpus) => save(corpus, size, articles)),
  /** What stands beside articles of 40 statements that were never met: how long each took, and how many items there are. */
  context: (size: number, articles: number): Promise<Asked> =>
    withCorpus((corpus) => contexts(corpus, size, articles)),
  /** Of the top 20, how far the worst falls short of the exact twentieth: 0.01 is one in a hundred. */
  shortfall: (size: number, words: readonly string[]): Promise<number> =>
    withCorpus((corpus) => shortfall(corpus, size, words)),
};

declare global {
  var siyaqStore: typeof bench;
}

globalThis.siyaqStore = bench;

async function withCorpus<T>(work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const opened = await openCorpus();
  if (!opened.ok) throw new Error('no database');
  return work(opened.value).finally(() => opened.value.close());
}

async function build(corpus: Corpus, size: number): Promise<Built> {
  const begun = performance.now();
  await writeRows(corpus, new InventedCorpus(size));
  const written = performance.now();
  await renewIndex(corpus);
  while (await tendIndex(corpus));
  return {
    rowsMs: written - begun,
    indexMs: performance.now() - written,
    indexBytes: await indexBytes(corpus),
    segments: manifestFrom(await corpus.index.get('manifest'))?.segments.length ?? 0,
  };
}

async function indexBytes(corpus: Corpus): Promise<number> {
  let bytes = 0;
  await corpus.index.each((value, { primaryKey }) => {
    bytes += primaryKey.length + (value instanceof Uint8Array ? value.length : JSON.stringify(value).length);
  });
  return bytes;
}

async function save(corpus: Corpus, size: number, articles: number): Promise<Saved> {
  const invented = new InventedCorpus(size + articles * STATEMENTS_TO_SAVE, Date.now());
  const all = invented.statements();
  const ms: number[] = [];
  for (let at = 0; at < articles; at++) {
    const told = take(all, STATEMENTS_TO_SAVE);
    const { article, reading } = openArticle(invented, told, `${Date.now()}-${at}`);
    ms.push(await timed(() => saveOne(corpus, article, reading)));
  }
  const sliceMs: number[] = [];
  let more = true;
  while (more)
    sliceMs.push(
      await timed(async () => {
        more = await tendIndex(corpus);
      }),
    );
  return { ms, sliceMs };
}

async function contexts(corpus: Corpus, size: number, articles: number): Promise<Asked> {
  const invented = new InventedCorpus(size, Date.now());
  const all = invented.statements();
  const ms: number[] = [];
  let found = 0;
  for (let at = 0; at < articles; at++) {
    const told = take(all, STATEMENTS_OF_A_PAGE);
    const { article, reading } = openArticle(invented, told, `open-${at}`);
    ms.push(
      await timed(async () => {
        const { statements } = await contextOf(corpus, article, reading);
        found += statements.reduce((sum, { items }) => sum + items.length, 0);
      }),
    );
  }
  return { ms, found };
}

const take = (all: Generator<InventedStatement>, count: number): readonly InventedStatement[] =>
  Array.from({ length: count }, () => all.next().value).flatMap((one) => one ?? []);

async function saveOne(corpus: Corpus, article: Article, reading: Reading): Promise<void> {
  const saved = await saveArticle(corpus, article, reading, { origin: 'saved', savedAt: 1 });
  if (!saved.ok) throw new Error(saved.error.kind);
}

function openArticle(
  invented: InventedCorpus,
  told: readonly InventedStatement[],
  name: string,
): { readonly article: Article; readonly reading: Reading } {
  const url = `https://new.example/${name}`;
  const id = articleId(url, name);
  const statements = told.map((one) => {
    const statement = inventedStatement(one);
    return { ...statement, id: statementId(id, one.text, [name]), article: id };
  });
  const people = [...new Set(told.flatMap(({ speaker, named }) => [speaker, ...named]))].slice(
    0,
    MOST_PEOPLE,
  );
  const reading: Reading = {
    readerVersion: 1,
    entities: people.map((person) => namedEntity(invented, person)),
    mentions: [],
    statements,
    meetings: [],
  };
  return {
    reading,
    article: {
      id,
      url,
      canonicalUrl: url,
      headline: told[0]?.text.slice(0, 60) ?? '',
      articleBody: told.map(({ text }) => text).join('\n'),
      publisher: 'صحيفة',
      author: null,
      datePublished: '2024-05-06' as IsoDay,
      datePublishedBasis: 'stated',
      inLanguage: 'ar',
      direction: 'rtl',
      provenance: null,
      fingerprint: name,
    },
  };
}

async function shortfall(corpus: Corpus, size: number, queries: readonly string[]): Promise<number> {
  const asked = queries.map((query) => terms(query, 'ar'));
  const exact = exactScores(size, asked);
  const worst = await Promise.all(
    queries.map(async (query, at) => {
      const answer = await answerFrom(corpus.backendDB(), query, { limit: TOP });
      const scores = exact[at] ?? new Map<string, number>();
      const last =
        [...scores.values()]
          .sort((a, b) => b - a)
          .slice(0, TOP)
          .at(-1) ?? 0;
      const given = (answer?.statements.rows ?? []).map(({ statement }) => scores.get(statement.id) ?? 0);
      if (given.length < Math.min(TOP, scores.size)) return 1;
      return last === 0 ? 0 : Math.max(0, ...given.map((score) => (last - score) / last));
    }),
  );
  return Math.max(0, ...worst);
}

/** By question, the score of every statement that has all of its words: BM25 with this corpus's own mean length. */
function exactScores(
  size: number,
  asked: readonly (readonly string[])[],
): readonly ReadonlyMap<string, number>[] {
  const wanted = new Set(asked.flat());
  const counts = new Map<string, number>();
  const kept: {
    readonly id: string;
    readonly length: number;
    readonly found: ReadonlyMap<string, number>;
  }[] = [];
  let words = 0;
  for (const told of new InventedCorpus(size).statements()) {
    const all = terms(told.text, 'ar');
    words += all.length;
    const found = new Map<string, number>();
    for (const term of all) if (wanted.has(term)) found.set(term, (found.get(term) ?? 0) + 1);
    for (const term of found.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (found.size > 0) kept.push({ id: inventedStatement(told).id, length: all.length, found });
  }
  return asked.map((query) => {
    const hits = kept.filter(({ found }) => query.every((term) => found.has(term)));
    const scoreOf = ({ length, found }: (typeof kept)[number]): number =>
      query.reduce((sum, term) => {
        const weight = termWeight(found.get(term) ?? 0, length, words / size);
        return sum + weight * rarity(counts.get(term) ?? 0, size);
      }, 0);
    return new Map(hits.map((hit) => [hit.id, scoreOf(hit)]));
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

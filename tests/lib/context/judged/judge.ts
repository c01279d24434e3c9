/**
 * How well context chooses, among judged articles.
 *
 *   # en 2019-01-15 river.example        language, day, outlet
 *   > Parliament rejects May's deal      headline
 *   [brexit] British Prime Minister …    each line with the matters that it is on, `+` between several
 *
 * A stored saying belongs beside an open one where their lines have a matter in common. Facts retold in a line each.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relatedStatements } from '@/lib/context/statements';
import type { ContextSource } from '@/lib/corpus/context-source';
import type { ArticleRow, StatementRow } from '@/lib/corpus/rows';
import { mattersIn, speakersOf } from '@/lib/matter/matter';
import { storedMatter } from '@/lib/matter/stored-matter';
import type { Article } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import type { Reading } from '@/lib/model/reading';
import type { Statement } from '@/lib/model/statement';
import { articleFromText } from '@/lib/page/from-text';
import { read } from '@/lib/reading';

interface Judged {
  readonly article: Article;
  readonly reading: Reading;
  /** By statement. */
  readonly matters: ReadonlyMap<string, readonly string[]>;
}

export interface Judgement {
  /** Of the first five items, how many are on the matter. */
  readonly precision: number;
  /** Of what belongs beside a marked statement – five at most – how much is shown. */
  readonly recall: number;
  /** Of the statements with a history – as many as may be marked – how many show some of it. */
  readonly reached: number;
  /** What is shown and does not belong, a line each. */
  readonly wrong: readonly string[];
}

const MOST_SHOWN = 5;

export function judgedArticles(file: string): readonly Judged[] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  return text.split(/^# /m).slice(1).map(judgedArticle);
}

function judgedArticle(block: string, at: number): Judged {
  const [head = '', headline = '', ...rest] = block.trim().split('\n');
  const [, day, outlet] = head.split(' ');
  const lines = rest.flatMap((line) => [...line.matchAll(/^\[(.+?)\] (.+)$/g)]);
  const body = lines.map(([, , said]) => said).join('\n');
  const url = `https://${outlet}/${at}`;
  const found = articleFromText(`${headline.slice(2)}\n${body}`, { url, published: day as IsoDay });
  if (!found.ok) throw new Error(`${headline}: ${found.error.kind}`);
  const { article } = found.value;
  const reading = read(article);
  const starts = lines.map(([, matters = '', said = '']) => ({
    matters: matters.split('+'),
    start: article.articleBody.indexOf(said),
  }));
  const mattersOf = ({ content }: Statement): readonly string[] =>
    starts.findLast(({ start }) => start >= 0 && start <= (content[0]?.start ?? 0))?.matters ?? [];
  return { article, reading, matters: new Map(reading.statements.map((one) => [one.id, mattersOf(one)])) };
}

/** All rows at hand, as the corpus would give them. */
function sourceOf(articles: readonly Judged[]): ContextSource {
  const rows = articles.flatMap(({ article, reading }) => reading.statements.map(rowIn(article, reading)));
  const heads = new Map(articles.map(({ article }) => [article.id, article as unknown as ArticleRow]));
  const entities = new Map(
    articles.flatMap(({ reading }) => reading.entities.map((entity) => [entity.id, entity])),
  );
  return {
    sameText: async ({ id }) => [id],
    statements: async (_, own) => ({
      rows: rows.filter(({ article }) => !own.has(article)),
      total: 0,
      docFreqs: new Map(),
    }),
    meetings: async () => [],
    articles: async () => heads,
    entities: async () => entities,
  };
}

function rowIn(article: Article, reading: Reading): (statement: Statement) => StatementRow {
  const matterOf = mattersIn(reading.entities, article);
  return (statement) => ({
    id: statement.id,
    article: article.id,
    statement,
    speakers: speakersOf(statement),
    mentions: statement.mentions,
    day: statement.saidOn?.date ?? article.datePublished,
    outlet: article.url,
    speakerDays: [],
    inLanguage: article.inLanguage,
    matter: storedMatter(matterOf(statement)),
  });
}

/** Every article beside all the others. */
export async function judge(articles: readonly Judged[]): Promise<Judgement> {
  const source = sourceOf(articles);
  const matters = new Map(articles.flatMap((each) => [...each.matters]));
  const isOneMatter = (a: string, b: string): boolean =>
    (matters.get(a) ?? []).some((matter) => matters.get(b)?.includes(matter));
  const historyOf = (id: string, article: Article): number =>
    articles
      .filter((other) => other.article.id !== article.id)
      .flatMap(({ reading }) => reading.statements)
      .filter((other) => isOneMatter(id, other.id)).length;
  const sum = { shown: 0, relevant: 0, belonging: 0, reached: 0, reachable: 0 };
  const wrong: string[] = [];
  for (const { article, reading } of articles) {
    const beside = await relatedStatements(source, {
      article,
      reading,
      own: new Set([article.id]),
      isUnrelated: () => false,
    });
    const withHistory = reading.statements.filter(({ id }) => historyOf(id, article) > 0);
    sum.reachable += Math.min(Math.max(3, Math.floor(reading.statements.length / 3)), withHistory.length);
    for (const { statement, items } of beside) {
      const right = items.filter((item) => isOneMatter(statement.id, item.statement.id));
      for (const item of items.filter((each) => !right.includes(each)))
        wrong.push(`${statement.text} ≠ ${item.statement.text} (${item.why.matter.join(' ')})`);
      sum.shown += items.length;
      sum.relevant += right.length;
      sum.belonging += Math.min(MOST_SHOWN, historyOf(statement.id, article));
      if (right.length > 0) sum.reached++;
    }
  }
  return {
    wrong,
    precision: sum.relevant / sum.shown,
    recall: sum.relevant / sum.belonging,
    reached: sum.reached / sum.reachable,
  };
}

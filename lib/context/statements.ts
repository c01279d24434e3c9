/**
 * What was said before on the matters of the open article's statements.
 *
 * The same speaker first, oldest to newest, then others; copies of the open statement itself are not "before".
 */
import { articlesById, entitiesById, headOf, statementsOf } from '../corpus/queries';
import type { ArticleRow, StatementRow } from '../corpus/rows';
import type { Corpus } from '../corpus/store';
import type { ArticleId } from '../model/article';
import type { Relation, StatementContext, StatementItem } from '../model/context';
import type { EntityId, NamedEntity } from '../model/entity';
import { contentHash } from '../model/ids';
import type { Statement } from '../model/statement';
import { foldCopies, isCopyOf } from './copies';
import { type Matter, matterOf, rarity } from './matter';
import type { OpenArticle } from './meetings';
import { type Relevance, relevance, type Weighing } from './relevance';
import { whenOf } from './when';

/** Items beside one statement; the rest is behind "more". */
const MOST_ITEMS = 5;
/** At most this share of an article's statements is marked: what is everywhere is nowhere. */
const MOST_MARKED = 1 / 3;
const FEWEST_MARKED = 3;

interface Candidate {
  readonly row: StatementRow;
  readonly matter: Matter;
}

export async function relatedStatements(
  corpus: Corpus,
  open: OpenArticle,
  inLanguage: string,
): Promise<readonly StatementContext[]> {
  const { statements, entities } = open.reading;
  const speakers = [...new Set(statements.flatMap(speakersOf))];
  const mentioned = [...new Set(statements.flatMap(({ mentions }) => mentions))];
  const rows = (await statementsOf(corpus, speakers, mentioned)).filter((row) => !open.own.has(row.article));
  const candidates = rows.map((row) => ({
    row,
    matter: matterOf(row.statement, row.speakers, row.inLanguage),
  }));
  const matters = statements.map((statement) => matterOf(statement, speakersOf(statement), inLanguage));
  const named = new Map([
    ...(await entitiesById(
      corpus,
      rows.flatMap((row) => [...row.speakers, ...row.mentions]),
    )),
  ]);
  for (const entity of entities) if (!named.has(entity.id)) named.set(entity.id, entity);
  const heads = await articlesById(
    corpus,
    rows.map((row) => row.article),
  );
  const weighing: Weighing = {
    rarityOf: rarity([...matters, ...candidates.map(({ matter }) => matter)]),
    isState: (id) => ['state', 'place'].includes(named.get(id)?.kind ?? ''),
  };
  const view: View = { open, weighing, named, heads };
  const found = statements.flatMap((statement, i) => {
    const matter = matters[i];
    return matter === undefined ? [] : beside(statement, matter, candidates, view);
  });
  return strongest(found, statements.length);
}

interface View {
  readonly open: OpenArticle;
  readonly weighing: Weighing;
  readonly named: ReadonlyMap<EntityId, NamedEntity>;
  readonly heads: ReadonlyMap<ArticleId, ArticleRow>;
}

const speakersOf = (statement: Statement): readonly EntityId[] =>
  statement.sources.flatMap(({ entity }) => entity ?? []);

function beside(
  statement: Statement,
  matter: Matter,
  candidates: readonly Candidate[],
  view: View,
): readonly StatementContext[] {
  const own = speakersOf(statement);
  const items = candidates.flatMap(({ row, matter: other }) => {
    const found = relevance(matter, other, view.weighing);
    if (found === null) return [];
    const relation = row.speakers.some((speaker) => own.includes(speaker)) ? 'same-speaker' : 'others';
    return itemOf(statement, row, relation, found, view);
  });
  if (items.length === 0) return [];
  const folded = foldCopies(items.sort(oldestFirst));
  const chosen = new Set(best(folded, MOST_ITEMS));
  const shown = folded.filter((item) => chosen.has(item));
  const ordered = [...shown.filter(isSameSpeaker), ...shown.filter((item) => !isSameSpeaker(item))];
  return [{ statement, items: ordered, more: folded.length - shown.length }];
}

function itemOf(
  statement: Statement,
  row: StatementRow,
  relation: Relation,
  { score, why }: Relevance,
  { open, named, heads }: View,
): readonly StatementItem[] {
  const article = heads.get(row.article);
  if (article === undefined) return [];
  const isCopy = isCopyOf(statement.text, row.statement.text);
  const isSameNews =
    isCopy && row.day !== null && row.day === (statement.saidOn?.date ?? open.article.datePublished);
  if (isSameNews) return [];
  return [
    {
      id: contentHash('item', statement.id, row.id),
      for: statement.id,
      statement: row.statement,
      speakers: row.speakers.flatMap((id) => named.get(id) ?? []),
      article: headOf(article),
      relation: isCopy ? 'copy' : relation,
      when: whenOf(row.day, open.article.datePublished),
      copies: [],
      score,
      why: { ...why, rules: [relation, 'same-matter'] },
    },
  ];
}

const isSameSpeaker = (item: StatementItem): boolean => item.relation !== 'others';

/** Of equal relevance the same speaker's own words come first. */
const SAME_SPEAKER_BONUS = 1.5;
const rankOf = (item: StatementItem): number => item.score * (isSameSpeaker(item) ? SAME_SPEAKER_BONUS : 1);
const best = (items: readonly StatementItem[], count: number): readonly StatementItem[] =>
  [...items].sort((a, b) => rankOf(b) - rankOf(a)).slice(0, count);

function oldestFirst(a: StatementItem, b: StatementItem): number {
  const [x, y] = [
    a.statement.saidOn?.date ?? a.article.datePublished,
    b.statement.saidOn?.date ?? b.article.datePublished,
  ];
  if (x === y)
    return a.statement.content[0] && b.statement.content[0]
      ? a.statement.content[0].start - b.statement.content[0].start
      : 0;
  return (x ?? '9') < (y ?? '9') ? -1 : 1;
}

/** The statements with the strongest history, in the article's order. */
function strongest(found: readonly StatementContext[], statements: number): readonly StatementContext[] {
  const most = Math.max(FEWEST_MARKED, Math.floor(statements * MOST_MARKED));
  const strength = ({ items }: StatementContext): number => Math.max(...items.map(rankOf));
  const kept = new Set([...found].sort((a, b) => strength(b) - strength(a)).slice(0, most));
  return found.filter((context) => kept.has(context));
}

/**
 * What was said before on the matters of the open article's statements.
 *
 * The same speaker first, oldest to newest, then others; copies of the open statement itself are not "before".
 */
import type { ContextSource } from '../corpus/context-source';
import { headOf } from '../corpus/queries';
import type { ArticleRow } from '../corpus/rows';
import type { ArticleId } from '../model/article';
import type { StatementContext, StatementItem } from '../model/context';
import type { EntityId, NamedEntity } from '../model/entity';
import type { Reading } from '../model/reading';
import type { Statement } from '../model/statement';
import { type Candidate, candidatesAmong, type FindCandidates } from './candidates';
import { foldCopies, isCopyOf } from './copies';
import { matterOf, stateId } from './matter';
import type { Entities } from './name-stems';
import type { OpenArticle } from './open-article';
import { best, isSameSpeaker, oldestFirst, strongest } from './rank';
import { whenOf } from './when';

/** Items beside one statement; the rest is behind "more". */
const MOST_ITEMS = 5;

interface View {
  readonly open: OpenArticle;
  readonly entities: Entities;
  readonly heads: ReadonlyMap<ArticleId, ArticleRow>;
  readonly find: FindCandidates;
}

export async function relatedStatements(
  source: ContextSource,
  open: OpenArticle,
): Promise<readonly StatementContext[]> {
  const { statements } = open.reading;
  const speakers = [...new Set(statements.flatMap(speakersOf))];
  const rows = (await source.statements(speakers, subjectsOf(open.reading, speakers))).filter(
    (row) => !open.own.has(row.article) && !open.isUnrelated(row),
  );
  if (rows.length === 0) return [];
  const stored = await source.entities(rows.flatMap((row) => [...row.speakers, ...row.mentions]));
  const entities = withForms(stored, open.reading.entities);
  const heads = await source.articles(rows.map((row) => row.article));
  const settings = new Map([...heads].map(([id, head]) => [id, statesOf(head.entities, entities)]));
  const here = statesOf(
    open.reading.entities.map(({ id }) => id),
    entities,
  );
  const matters = statements.map((statement) =>
    matterOf(statement, speakersOf(statement), open.article.inLanguage, entities, here),
  );
  const find = candidatesAmong(rows, matters, entities, (article) => settings.get(article) ?? new Set());
  const view: View = { open, entities, heads, find };
  const found = statements.flatMap((statement, i) => {
    const matter = matters[i];
    return matter === undefined ? [] : beside(statement, view.find(matter), view);
  });
  return strongest(found, statements.length);
}

/** Whom stored statements may name to be on its matters: what it names, its speakers, and the states they speak for. */
function subjectsOf({ entities, statements }: Reading, speakers: readonly EntityId[]): readonly EntityId[] {
  const home = entities.filter(({ id }) => speakers.includes(id)).flatMap(({ state }) => state ?? []);
  return [...new Set([...statements.flatMap(({ mentions }) => mentions), ...speakers, ...home.map(stateId)])];
}

/** The open article's people and states, known by the names of the stored ones as well. */
function withForms(stored: Entities, here: readonly NamedEntity[]): Entities {
  const entities = new Map(stored);
  for (const entity of here) {
    const forms = [...entity.forms, ...(stored.get(entity.id)?.forms ?? [])];
    entities.set(entity.id, { ...entity, forms: [...new Set(forms)] });
  }
  return entities;
}

const statesOf = (ids: readonly EntityId[], entities: Entities): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => entities.get(id)?.state ?? []));

const speakersOf = (statement: Statement): readonly EntityId[] =>
  statement.sources.flatMap(({ entity }) => entity ?? []);

function beside(
  statement: Statement,
  candidates: readonly Candidate[],
  view: View,
): readonly StatementContext[] {
  const items = candidates.flatMap((candidate) => itemOf(statement, candidate, view));
  if (items.length === 0) return [];
  const folded = foldCopies(items.sort(oldestFirst));
  const chosen = new Set(best(folded, MOST_ITEMS));
  const shown = folded.filter((item) => chosen.has(item));
  const ordered = [...shown.filter(isSameSpeaker), ...shown.filter((item) => !isSameSpeaker(item))];
  return [{ statement, items: ordered, more: folded.length - shown.length }];
}

/** None where the stored statement is the open one as another outlet tells it on the same day. */
function itemOf(
  statement: Statement,
  { row, score, why }: Candidate,
  { open, entities, heads }: View,
): readonly StatementItem[] {
  const article = heads.get(row.article);
  if (article === undefined) return [];
  const isCopy = isCopyOf(statement, row.statement);
  const today = statement.saidOn?.date ?? open.article.datePublished;
  if (isCopy && row.day !== null && row.day === today) return [];
  const own = speakersOf(statement);
  const relation = row.speakers.some((speaker) => own.includes(speaker)) ? 'same-speaker' : 'others';
  return [
    {
      id: `${statement.id}|${row.id}`,
      for: statement.id,
      statement: row.statement,
      speakers: row.speakers.flatMap((id) => entities.get(id) ?? []),
      article: headOf(article),
      relation: isCopy ? 'copy' : relation,
      when: whenOf(row.day, open.article.datePublished),
      copies: [],
      score,
      why: { ...why, rules: [relation, 'same-matter'] },
    },
  ];
}

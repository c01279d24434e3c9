/**
 * What was said before on the matters of the open article's statements.
 *
 * The same speaker first, oldest to newest, then others; copies of the open statement itself are not "before". Heads of
 * articles and names of speakers are read of what is shown alone.
 */
import type { ContextSource } from '../corpus/context-source';
import type { MatterQuestion } from '../corpus/gather';
import { headOf } from '../corpus/queries';
import type { StatementRow } from '../corpus/rows';
import { type Matter, mattersIn, speakersOf } from '../matter/matter';
import { matterFrom } from '../matter/stored-matter';
import type { ArticleId } from '../model/article';
import type { ArticleHead, StatementContext, StatementItem } from '../model/context';
import type { IsoDate } from '../model/day';
import type { EntityId, EntityKind, NamedEntity } from '../model/entity';
import type { Statement } from '../model/statement';
import { type Candidate, candidatesAmong } from './candidates';
import { type Copy, foldCopies, isCopyOf } from './copies';
import type { OpenArticle } from './open-article';
import { best, isSameSpeaker, oldestFirst, strongest } from './rank';
import { kindWeight } from './relevance';
import { whenOf } from './when';
import { wordingOf } from './wording';

/** Items beside one statement; the rest is behind "more". */
const MOST_ITEMS = 5;

export async function relatedStatements(
  source: ContextSource,
  open: OpenArticle,
): Promise<readonly StatementContext[]> {
  const { statements, entities } = open.reading;
  const kindOf = kindsIn(entities);
  const matters = statements.map(mattersIn(entities, open.article));
  const questions = statements.map((statement, at) => questionOf(statement, matters[at], kindOf));
  const { rows, ...docFreqs } = await source.statements(questions, open.own);
  const related = rows.filter((row) => !open.isUnrelated(row));
  const sayings = related.flatMap((row) => (row.matter ? [{ row, matter: matterFrom(row.matter) }] : []));
  const find = candidatesAmong(sayings, matters, kindOf, docFreqs);
  const found = statements.flatMap((statement, at) => {
    const matter = matters[at];
    return matter === undefined ? [] : beside(statement, find(matter), open);
  });
  return withHeads(source, strongest(found, statements.length), open);
}

/** Of those whom the article does not name the id says it. */
function kindsIn(entities: readonly NamedEntity[]): (id: EntityId) => EntityKind | undefined {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return (id) => kinds.get(id) ?? KINDS.find((kind) => id.startsWith(`${kind}:`));
}

const KINDS: readonly EntityKind[] = ['person', 'institution', 'state', 'place'];

function questionOf(
  statement: Statement,
  matter: Matter | undefined,
  kindOf: (id: EntityId) => EntityKind | undefined,
): MatterQuestion {
  const keys = [...(matter?.keys ?? [])].map(([key, words]) => ({
    key,
    words,
    weight: kindWeight(key, kindOf),
  }));
  return { keys, speakers: speakersOf(statement) };
}

// ── choosing ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An item whose head and names are not read yet. */
interface Draft extends Omit<StatementItem, 'article' | 'speakers' | 'copies' | 'when' | 'for' | 'id'> {
  readonly row: StatementRow;
  readonly speakers: readonly { readonly id: EntityId }[];
  readonly article: DraftHead;
  readonly copies: readonly Copy<DraftHead>[];
}

interface DraftHead {
  readonly id: ArticleId;
  /** When the statement was said, else published. */
  readonly datePublished: IsoDate | null;
}

interface DraftContext {
  readonly statement: Statement;
  readonly items: readonly Draft[];
  readonly more: number;
}

function beside(
  statement: Statement,
  candidates: readonly Candidate[],
  open: OpenArticle,
): readonly DraftContext[] {
  const items = candidates.flatMap((candidate) => draftOf(statement, candidate, open));
  if (items.length === 0) return [];
  const folded = foldCopies(items.sort(oldestFirst));
  const chosen = new Set(best(folded, MOST_ITEMS));
  const shown = folded.filter((item) => chosen.has(item));
  const ordered = [...shown.filter(isSameSpeaker), ...shown.filter((item) => !isSameSpeaker(item))];
  return [{ statement, items: ordered, more: folded.length - shown.length }];
}

/** None where the stored statement is the open one as another outlet tells it on the same day. */
function draftOf(statement: Statement, { row, score, why }: Candidate, { article }: OpenArticle): Draft[] {
  const isCopy = isCopyOf(statement, row.statement);
  const today = statement.saidOn?.date ?? article.datePublished;
  if (isCopy && row.day !== null && row.day === today) return [];
  const own = speakersOf(statement);
  const relation = row.speakers.some((speaker) => own.includes(speaker)) ? 'same-speaker' : 'others';
  return [
    {
      row,
      statement: row.statement,
      speakers: row.speakers.map((id) => ({ id })),
      article: { id: row.article, datePublished: row.day },
      relation: isCopy ? 'copy' : relation,
      copies: [],
      score,
      why: { ...why, rules: [relation, 'same-matter'] },
    },
  ];
}

// ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────────

async function withHeads(
  source: ContextSource,
  found: readonly DraftContext[],
  open: OpenArticle,
): Promise<readonly StatementContext[]> {
  const items = found.flatMap((context) => context.items);
  const [articles, stored] = await Promise.all([
    source.articles(
      items.flatMap(({ article, copies }) => [article.id, ...copies.map((copy) => copy.article.id)]),
    ),
    source.entities(items.flatMap(({ row }) => row.speakers)),
  ]);
  const here = new Map(open.reading.entities.map((entity) => [entity.id, entity]));
  const named = (id: EntityId): readonly NamedEntity[] => {
    const entity = here.get(id) ?? stored.get(id);
    return entity === undefined ? [] : [entity];
  };
  const headsOf = (ids: readonly ArticleId[]): readonly ArticleHead[] =>
    ids.flatMap((id) => articles.get(id) ?? []).map(headOf);
  return found.map(({ statement, items: drafts, more }) => ({
    statement,
    more,
    items: drafts.flatMap(({ row, article, copies, ...draft }) =>
      headsOf([article.id]).map((head) => ({
        ...draft,
        id: `${statement.id}|${row.id}`,
        for: statement.id,
        speakers: row.speakers.flatMap(named),
        article: head,
        when: whenOf(row.day, open.article.datePublished),
        copies: copies.flatMap(({ article: from, text }) =>
          headsOf([from.id]).map((other) => ({
            article: other,
            text,
            wording: wordingOf(row.statement.text, text),
          })),
        ),
      })),
    ),
  }));
}

/**
 * Stored statements that may stand beside those of the open article, each with what they share.
 *
 * Candidates are filed under the keys of their matter, so that a statement looks only at those that share one.
 */
import type { StatementRow } from '../corpus/rows';
import type { ArticleId } from '../model/article';
import { type Matter, type MatterKey, matterOf } from './matter';
import type { Entities } from './name-stems';
import { type Relevance, relevance, weighing, weightOf } from './relevance';

export interface Candidate extends Relevance {
  readonly row: StatementRow;
}

/** What in the stored rows is on the matter of an open statement. */
export type FindCandidates = (open: Matter) => readonly Candidate[];

/**
 * `opens` are the matters that will be asked for: rarity is counted over them and the stored ones together. `settingOf` gives the
 * states that a stored article speaks of.
 */
export function candidatesAmong(
  rows: readonly StatementRow[],
  opens: readonly Matter[],
  entities: Entities,
  settingOf: (article: ArticleId) => ReadonlySet<string>,
): FindCandidates {
  const matters = rows.map((row) =>
    matterOf(row.statement, row.speakers, row.inLanguage, entities, settingOf(row.article)),
  );
  const weigh = weighing([...opens, ...matters], (id) => entities.get(id)?.kind);
  const weightOfStored = onceEach(matters, (matter) => weightOf(matter.keys.keys(), weigh));
  const filed = filedByKey(matters, new Set(opens.flatMap(({ keys }) => [...keys.keys()])));
  return (open) => {
    const weight = weightOf(open.keys.keys(), weigh);
    return [...sharedWith(open, filed)].flatMap(([at, shared]) => {
      const [row, stored] = [rows[at], matters[at]];
      if (row === undefined || stored === undefined) return [];
      const least = Math.min(weight, weightOfStored(at));
      const found = relevance(shared, open, stored, weigh, least);
      return found === null ? [] : [{ row, ...found }];
    });
  };
}

/** Most stored matters share nothing with the article: what is asked of few is counted when it is asked. */
function onceEach(matters: readonly Matter[], count: (matter: Matter) => number): (at: number) => number {
  const counted: number[] = [];
  return (at) => {
    const matter = matters[at];
    counted[at] ??= matter === undefined ? 0 : count(matter);
    return counted[at];
  };
}

/** Under the keys of the open article alone. */
function filedByKey(
  matters: readonly Matter[],
  asked: ReadonlySet<MatterKey>,
): ReadonlyMap<MatterKey, readonly number[]> {
  const filed = new Map<MatterKey, number[]>();
  matters.forEach((matter, at) => {
    for (const key of matter.keys.keys()) {
      if (!asked.has(key)) continue;
      const under = filed.get(key);
      if (under === undefined) filed.set(key, [at]);
      else under.push(at);
    }
  });
  return filed;
}

function sharedWith(
  open: Matter,
  filed: ReadonlyMap<MatterKey, readonly number[]>,
): ReadonlyMap<number, readonly MatterKey[]> {
  const shared = new Map<number, MatterKey[]>();
  for (const key of open.keys.keys()) {
    for (const at of filed.get(key) ?? []) {
      const keys = shared.get(at);
      if (keys === undefined) shared.set(at, [key]);
      else keys.push(key);
    }
  }
  return shared;
}

/**
 * Stored statements that may stand beside those of the open article, each with what they share.
 *
 * Candidates are filed under the keys of their matter, so that a statement looks only at those that share one.
 */
import type { StatementRow } from '../corpus/rows';
import type { ArticleId } from '../model/article';
import { type Matter, type MatterKey, matterOf } from './matter';
import type { Entities } from './name-stems';
import { type Relevance, relevance, type Weighing, weighing, weightOf } from './relevance';

/** A matter with its weight, which does not change from pair to pair. */
interface Weighed {
  readonly matter: Matter;
  readonly weight: number;
}

export interface Candidate extends Relevance {
  readonly row: StatementRow;
}

/** What in the stored rows is on the matter of an open statement. */
export type FindCandidates = (open: Matter) => readonly Candidate[];

/**
 * `opens` are the open article's matters: rarity is counted over them and the stored ones together. `settingOf` gives the
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
  const weights = weighing([...opens, ...matters], (id) => entities.get(id)?.kind);
  const weighed = matters.map((matter) => weighedBy(matter, weights));
  const filed = filedByKey(matters);
  return (open) => {
    const { weight } = weighedBy(open, weights);
    return [...sharedWith(open, filed)].flatMap(([at, shared]) => {
      const [row, stored] = [rows[at], weighed[at]];
      if (row === undefined || stored === undefined) return [];
      const least = Math.min(weight, stored.weight);
      const found = relevance(shared, open, stored.matter, weights, least);
      return found === null ? [] : [{ row, ...found }];
    });
  };
}

const weighedBy = (matter: Matter, weights: Weighing): Weighed => ({
  matter,
  weight: weightOf(matter.keys.keys(), weights),
});

function filedByKey(matters: readonly Matter[]): ReadonlyMap<MatterKey, readonly number[]> {
  const filed = new Map<MatterKey, number[]>();
  matters.forEach((matter, at) => {
    for (const key of matter.keys.keys()) {
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

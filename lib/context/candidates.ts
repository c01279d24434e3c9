/**
 * Stored statements that may stand beside those of the open article, each with what they share.
 *
 * Candidates are filed under the keys of their matter, so that a statement looks only at those that share one.
 */
import type { StatementRow } from '../corpus/rows';
import type { EntityId } from '../model/entity';
import { type Entities, type Matter, type MatterKey, matterOf } from './matter';
import { type Relevance, relevance, type Weigh, weighing, weightOf } from './relevance';

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

/** `opens` are the open article's matters: rarity is counted over them and the stored ones together. */
export function candidatesAmong(
  rows: readonly StatementRow[],
  opens: readonly Matter[],
  entities: Entities,
): FindCandidates {
  const matters = rows.map((row) => matterOf(row.statement, row.speakers, row.inLanguage, entities));
  const isPlace = (id: EntityId): boolean => ['state', 'place'].includes(entities.get(id)?.kind ?? '');
  const weigh = weighing([...opens, ...matters], isPlace);
  const weighed = matters.map((matter) => weighedBy(matter, weigh));
  const filed = filedByKey(matters);
  return (open) => {
    const { weight } = weighedBy(open, weigh);
    return [...sharedWith(open, filed)].flatMap(([at, shared]) => {
      const [row, stored] = [rows[at], weighed[at]];
      if (row === undefined || stored === undefined) return [];
      const found = relevance(shared, stored.matter, Math.min(weight, stored.weight), weigh, isPlace);
      return found === null ? [] : [{ row, ...found }];
    });
  };
}

const weighedBy = (matter: Matter, weigh: Weigh): Weighed => ({
  matter,
  weight: weightOf(matter.keys(), weigh),
});

function filedByKey(matters: readonly Matter[]): ReadonlyMap<MatterKey, readonly number[]> {
  const filed = new Map<MatterKey, number[]>();
  matters.forEach((matter, at) => {
    for (const key of matter.keys()) {
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
  for (const key of open.keys()) {
    for (const at of filed.get(key) ?? []) shared.set(at, [...(shared.get(at) ?? []), key]);
  }
  return shared;
}

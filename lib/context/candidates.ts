/**
 * Stored statements that may stand beside those of the open article, each with what they share.
 *
 * Candidates are filed under the keys of their matter, so that a statement looks only at those that share one.
 */
import type { StatementRow } from '../corpus/rows';
import type { Matter, MatterKey } from '../matter/matter';
import type { EntityId, EntityKind } from '../model/entity';
import { type DocFreqs, type Relevance, relevance, weighing, weightOf } from './relevance';

/** A stored statement, and what it is about. */
export interface Saying {
  readonly row: StatementRow;
  readonly matter: Matter;
}

export interface Candidate extends Relevance {
  readonly row: StatementRow;
}

/** What of the stored sayings is on the matter of an open statement. */
export type FindCandidates = (open: Matter) => readonly Candidate[];

/** `opens` are the matters that will be asked for: rarity is counted over them and the stored ones together. */
export function candidatesAmong(
  sayings: readonly Saying[],
  opens: readonly Matter[],
  kindOf: (id: EntityId) => EntityKind | undefined,
  docFreqs?: DocFreqs,
): FindCandidates {
  const matters = sayings.map(({ matter }) => matter);
  const weigh = weighing(opens, matters, kindOf, docFreqs);
  const weightOfStored = onceEach(matters, (matter) => weightOf(matter.keys.keys(), weigh));
  const filed = filedByKey(matters, new Set(opens.flatMap(({ keys }) => [...keys.keys()])));
  return (open) => {
    const weight = weightOf(open.keys.keys(), weigh);
    return [...sharedWith(open, filed)].flatMap(([at, shared]) => {
      const saying = sayings[at];
      if (saying === undefined) return [];
      const least = Math.min(weight, weightOfStored(at));
      const found = relevance(shared, open, saying.matter, weigh, least);
      return found === null ? [] : [{ row: saying.row, ...found }];
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

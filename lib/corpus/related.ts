/**
 * Which stored statements share the most telling words with each of many texts, all of them asked at once: for the
 * statements of an open page.
 */
import { terms } from '../language/stems';
import type { EntityId } from '../model/entity';
import { entityTerm } from '../search/index-terms';
import { type RankedId, rankMany } from '../search/rank-many';
import { openIndex } from './open-index';
import { corpusReader } from './raw-reader';

export interface RelatedQuestion {
  readonly text: string;
  /** BCP 47, for stop words. */
  readonly inLanguage: string;
  /** Whom it names: as telling as words. */
  readonly names: readonly EntityId[];
  /** Only what this person said; `null` for what anyone did. */
  readonly speaker: EntityId | null;
}

/**
 * For each question its best statements, at most `most`, in one transaction of its own. `null` where there is no index;
 * throws `DamagedBytes` where it is broken: a search heals both.
 */
export async function relatedStatementIds(
  database: IDBDatabase,
  questions: readonly RelatedQuestion[],
  most: number,
): Promise<readonly (readonly RankedId[])[] | null> {
  const snapshot = await openIndex(database, corpusReader(database));
  if (snapshot === null) return null;
  const asked = questions.map(({ text, inLanguage, names, speaker }) => ({
    terms: [...terms(text, inLanguage), ...names.map((id) => entityTerm(id, 'named'))],
    filters: speaker === null ? [] : [entityTerm(speaker, 'speaks')],
  }));
  return rankMany(snapshot, asked, 'statements', most);
}

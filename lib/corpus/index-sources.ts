/**
 * Rows of the corpus → what the index holds of them.
 *
 * Two steps, since the first is cheap and tells whether a changed row concerns the index at all; taking words to their
 * stems is the second.
 */
import { fold } from '../language/fold';
import { terms } from '../language/stems';
import { words } from '../language/tokens';
import { CONCEPT } from '../matter/matter';
import type { NamedEntity } from '../model/entity';
import { dayNumber } from '../search/calendar';
import type { IndexDocument } from '../search/document';
import { attributeTerm, entityTerm, nameWordTerms, wholeTerm } from '../search/index-terms';
import type { IndexKind } from '../search/kinds';
import type { ArticleRow, EntityRow, MeetingRow, StatementRow } from './rows';

export interface IndexSource {
  readonly kind: IndexKind;
  readonly id: string;
  readonly day: number;
  readonly text: string;
  /** BCP 47, for stop words. */
  readonly inLanguage: string;
  /** For people and things: every form of the name. */
  readonly names: readonly string[];
  readonly attributes: readonly string[];
  readonly weight: number | null;
}

export function documentOf(source: IndexSource): IndexDocument {
  const { kind, id, day, attributes, weight } = source;
  const nameWords = new Set(source.names.flatMap(words));
  const own = [...terms(source.text, source.inLanguage), ...[...nameWords].flatMap(nameWordTerms)];
  return { kind, id, day, words: own, attributes, weight };
}

const blank = { text: '', inLanguage: 'und', names: [], attributes: [], weight: null, day: 0 };

export function statementSource(row: StatementRow): IndexSource {
  const { statement, speakers, mentions } = row;
  return {
    ...blank,
    kind: 'statements',
    id: row.id,
    day: dayNumber(row.day),
    text: [statement.about, statement.text].filter((part) => part !== null).join('\n'),
    inLanguage: row.inLanguage,
    attributes: [
      ...speakers.map((id) => entityTerm(id, 'speaks')),
      ...mentions.map((id) => entityTerm(id, 'named')),
      ...valueTerms('outlet', row.outlet),
      attributeTerm('kind', statement.kind),
      ...conceptsOf(row),
    ],
  };
}

/** By them two sayings in other words meet; names and words of a matter are in the index anyway. */
const conceptsOf = ({ matter }: StatementRow): readonly string[] =>
  (matter?.keys ?? []).flatMap((key) =>
    key.startsWith(CONCEPT) ? attributeTerm('concept', key.slice(CONCEPT.length)) : [],
  );

export function meetingSource(row: MeetingRow): IndexSource {
  const { place, occasion, kind } = row.meeting;
  const text = [place, occasion].filter((part) => part !== null).join('\n');
  return {
    ...blank,
    kind: 'meetings',
    id: row.id,
    day: dayNumber(row.sortDate),
    text,
    inLanguage: /^\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
    attributes: [
      ...row.attendees.map((id) => entityTerm(id, 'attends')),
      ...(place === null ? [] : valueTerms('place', place)),
      attributeTerm('kind', kind),
    ],
  };
}

export function articleSource(row: ArticleRow): IndexSource {
  const outlet = row.publisher ?? row.host;
  return {
    ...blank,
    kind: 'articles',
    id: row.id,
    day: dayNumber(row.datePublished),
    text: `${row.headline}\n${outlet}`,
    inLanguage: row.inLanguage,
    attributes: [...row.entities.map((id) => entityTerm(id, 'named')), ...valueTerms('outlet', outlet)],
  };
}

export function entitySource({ id, entity, uses }: EntityRow): IndexSource {
  return {
    ...blank,
    kind: entity.kind === 'person' ? 'people' : 'names',
    id,
    names: namesOf(entity),
    weight: weightOf(uses),
  };
}

/** In steps of doubling, so that one article more is seldom another weight. */
const weightOf = (uses: number): number => 0.5 + 0.1 * Math.floor(Math.log2(Math.max(1, uses)));

export const namesOf = (entity: NamedEntity): readonly string[] => [
  ...Object.values(entity.names).filter((name) => name !== undefined),
  ...entity.forms,
];

/** Found by any of its words, counted as a whole. */
function valueTerms(field: 'outlet' | 'place', value: string): readonly string[] {
  return [...words(value).map((word) => attributeTerm(field, word)), wholeTerm(field, fold(value))];
}

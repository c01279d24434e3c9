/**
 * Values to narrow a search by, each with the number of hits that have it.
 *
 * Which values are worth showing is read off the best hits; how many there are is counted by the index, exactly. Years
 * are counted all.
 */
import { fold } from '../language/fold';
import type { NamedEntity } from '../model/entity';
import { attributeTerm, entityTerm, wholeTerm } from '../search/index-terms';
import type { DocumentKind } from '../search/kinds';
import type { SearchHits } from '../search/search';
import type { CorpusReader } from './raw-reader';

export type FacetField = 'speaker' | 'met' | 'outlet' | 'place' | 'kind' | 'year';

export interface FacetValue {
  /** An outlet, a place, a kind, a year; the id of a person. */
  readonly value: string;
  /** For people. */
  readonly entity: NamedEntity | null;
  readonly count: number;
  /** What to add to the query: `speaker:"…"`. */
  readonly query: string;
}

export interface Facet {
  readonly field: FacetField;
  /** The most frequent first; years newest first. */
  readonly values: readonly FacetValue[];
}

const MOST_VALUES = 8;

interface Candidate {
  readonly field: Exclude<FacetField, 'year'>;
  readonly term: string;
  readonly value: string;
  readonly entity: NamedEntity | null;
  readonly name: string;
}

export async function facetsOf(reader: CorpusReader, found: SearchHits): Promise<readonly Facet[]> {
  const [statements, meetings] = await Promise.all([
    countedIn(found, 'statements', await statementCandidates(reader, idsIn(found, 'statements'))),
    countedIn(found, 'meetings', await meetingCandidates(reader, idsIn(found, 'meetings'))),
  ]);
  return [...statements, ...meetings].filter(({ values }) => values.length > 0);
}

const idsIn = ({ groups }: SearchHits, kind: DocumentKind): readonly string[] =>
  groups.find((group) => group.kind === kind)?.hits.map(({ id }) => id) ?? [];

async function countedIn(
  found: SearchHits,
  kind: DocumentKind,
  candidates: readonly Candidate[],
): Promise<readonly Facet[]> {
  const distinct = [...new Map(candidates.map((each) => [each.term, each])).values()];
  const { values, years } = await found.count(
    kind,
    distinct.map(({ term }) => term),
  );
  const fields = [...new Set(distinct.map(({ field }) => field))];
  const facets = fields.map((field): Facet => {
    const counted = distinct
      .filter((each) => each.field === field)
      .map(({ term, value, entity, name }) => ({
        value,
        entity,
        count: values.get(term) ?? 0,
        query: `${field}:"${name}"`,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return { field, values: counted.slice(0, MOST_VALUES) };
  });
  if (kind !== 'statements') return facets;
  const ofYears = years.map(({ year, count }) => ({
    value: String(year),
    entity: null,
    count,
    query: `on:${year}`,
  }));
  return [...facets, { field: 'year', values: ofYears }];
}

async function statementCandidates(
  reader: CorpusReader,
  ids: readonly string[],
): Promise<readonly Candidate[]> {
  const rows = [...(await reader.rows('statements', ids)).values()];
  const people = await reader.rows(
    'entities',
    rows.flatMap(({ speakers }) => speakers),
  );
  return [
    ...[...people.values()].map(({ entity }) => personCandidate('speaker', entity)),
    ...rows.map(({ outlet }) => plainCandidate('outlet', outlet, wholeTerm('outlet', fold(outlet)))),
    ...rows.map(({ statement: { kind } }) => plainCandidate('kind', kind, attributeTerm('kind', kind))),
  ];
}

async function meetingCandidates(
  reader: CorpusReader,
  ids: readonly string[],
): Promise<readonly Candidate[]> {
  const rows = [...(await reader.rows('meetings', ids)).values()];
  const people = await reader.rows(
    'entities',
    rows.flatMap(({ attendees }) => attendees),
  );
  return [
    ...[...people.values()].map(({ entity }) => personCandidate('met', entity)),
    ...rows.flatMap(({ meeting: { place } }) =>
      place === null ? [] : plainCandidate('place', place, wholeTerm('place', fold(place))),
    ),
    ...rows.map(({ meeting: { kind } }) => plainCandidate('kind', kind, attributeTerm('kind', kind))),
  ];
}

const personCandidate = (field: 'speaker' | 'met', entity: NamedEntity): Candidate => ({
  field,
  term: entityTerm(entity.id, field === 'speaker' ? 'speaks' : 'attends'),
  value: entity.id,
  entity,
  name: Object.values(entity.names).find((name) => name !== undefined) ?? entity.forms[0] ?? '',
});

const plainCandidate = (field: 'outlet' | 'place' | 'kind', value: string, term: string): Candidate => ({
  field,
  term,
  value,
  entity: null,
  name: value,
});

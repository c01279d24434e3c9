/**
 * A query → a question in terms of the index, in two rounds of reads: the words themselves; then the entities that they
 * name.
 */

import { attributeTerm, ENTITY_ROLES, type EntityRole, entityTerm } from './index-terms';
import { DOCUMENT_KINDS, type DocumentKind } from './kinds';
import { type Found, lookUp } from './lookup';
import { entitiesNamed, type NameTerms } from './people';
import type { Query, QueryFilter, QueryWord } from './query';
import type { Group, Question } from './rank';
import type { Snapshot } from './snapshot';
import { groupOf, isThere, nameTermsOf, type WordTerms, wordTerms } from './word-terms';

export interface ResolvedQuestion {
  readonly question: Question;
  /** The lists of all its terms. */
  readonly found: Found;
  /** The kinds that the query leaves. */
  readonly kinds: readonly DocumentKind[];
  /** Words that are nowhere in the index. */
  readonly unknown: readonly QueryWord[];
}

/** Kinds that `kind:` names as such; the others are attributes. */
const KINDS_BY_NAME: Readonly<Record<string, DocumentKind>> = {
  person: 'people',
  statement: 'statements',
  article: 'articles',
};

export async function resolveQuery(snapshot: Snapshot, query: Query): Promise<ResolvedQuestion> {
  const words = query.words.map(wordTerms);
  const excluded = query.excluded.map(wordTerms);
  const named = query.filters.filter(({ field }) => field === 'speaker' || field === 'met');
  const filterWords = named.map((filter) => filter.words.map(closedWord).map(wordTerms));
  const all = [...words, ...excluded, ...filterWords.flat()];
  const found = await lookUp(snapshot, {
    terms: [...all.flatMap(exactTerms), ...query.filters.flatMap(attributeTerms)],
    prefixes: all.flatMap(({ prefixes, soundPrefixes }) => [...prefixes, ...soundPrefixes]),
  });
  const entities = await entitiesOf(snapshot, found, [words, excluded, ...filterWords]);
  const [ofWords = [], ofExcluded = [], ...ofFilters] = entities;
  const roleTerms = entities.flat(2).flatMap((id) => ENTITY_ROLES.map((role) => entityTerm(id, role)));
  const more = roleTerms.length === 0 ? found : joined(found, await lookUp(snapshot, { terms: roleTerms }));
  const withEntities = (terms: readonly WordTerms[], ids: readonly (readonly string[])[]): Group[] =>
    terms.map((word, at) => [...groupOf(word, found), ...entityGroup(ids[at] ?? [], ENTITY_ROLES)]);
  const groups = withEntities(words, ofWords);
  const filters = query.filters.map((filter) => ({
    isExcluded: filter.isExcluded,
    groups: filterGroups(filter, ofFilters[named.indexOf(filter)] ?? []),
  }));
  return {
    question: {
      words: groups,
      filters: filters.flatMap((each) => (each.isExcluded ? [] : each.groups)),
      excluded: [
        ...withEntities(excluded, ofExcluded),
        ...filters.flatMap((each) => (each.isExcluded ? each.groups : [])),
      ],
      days: query.days,
      mode: 'all',
    },
    found: more,
    kinds: kindsOf(query.filters),
    unknown: query.words.filter((_, at) => !groups[at]?.some(({ term }) => isThere(more, term))),
  };
}

const closedWord = (text: string): QueryWord => ({ text, stem: text, isOpen: false });

const exactTerms = (terms: WordTerms): readonly string[] => [
  ...terms.exact,
  ...terms.sounds,
  ...terms.ownSound,
  ...terms.shorter,
];

const attributeTerms = ({ field, words }: QueryFilter): readonly string[] =>
  field === 'outlet' || field === 'place' || field === 'kind'
    ? words.map((word) => attributeTerm(field, word))
    : [];

/** By set of words and word; all that are asked for are read together. */
async function entitiesOf(
  snapshot: Snapshot,
  found: Found,
  sets: readonly (readonly WordTerms[])[],
): Promise<readonly (readonly (readonly string[])[])[]> {
  const named = sets.map((words) => words.map((word): NameTerms => nameTermsOf(word, found)));
  return Promise.all(named.map((words) => entitiesNamed(snapshot, found, words)));
}

const entityGroup = (ids: readonly string[], roles: readonly EntityRole[]): Group =>
  ids.flatMap((id) => roles.map((role) => ({ term: entityTerm(id, role), factor: 1 })));

/** All words of an outlet or place must be in it; of a name, somebody must bear them all. */
function filterGroups({ field, words }: QueryFilter, ids: readonly (readonly string[])[]): readonly Group[] {
  if (field === 'speaker' || field === 'met') {
    const [first = [], ...others] = ids;
    const bearers = first.filter((id) => others.every((ofWord) => ofWord.includes(id)));
    return [entityGroup(bearers, [field === 'speaker' ? 'speaks' : 'attends'])];
  }
  const attributes = words.filter((word) => !(field === 'kind' && word in KINDS_BY_NAME));
  return attributes.map((word) => [{ term: attributeTerm(field, word), factor: 1 }]);
}

function kindsOf(filters: readonly QueryFilter[]): readonly DocumentKind[] {
  const named = filters.flatMap(({ field, words, isExcluded }) =>
    field === 'kind' && !isExcluded ? words.flatMap((word) => KINDS_BY_NAME[word] ?? []) : [],
  );
  return named.length === 0 ? DOCUMENT_KINDS : DOCUMENT_KINDS.filter((kind) => named.includes(kind));
}

const joined = (one: Found, other: Found): Found => ({
  lists: new Map([...one.lists, ...other.lists]),
  completions: one.completions,
});

/** A search answered, from the gallery's invented articles. */
import type { SearchProps } from '@/components/search';
import { notNarrowed, type SearchResults, type StatementRow } from '@/components/search-results';
import type { FacetValue } from '@/lib/corpus/facets';
import type { StatementItem } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';
import { context, meetings } from './fixtures';
import { harbour, marova, mina, wadi } from './people';

const WORD = 'السد';

const rowOf = (item: StatementItem): StatementRow => {
  const at = item.statement.text.indexOf(WORD);
  return {
    kind: 'statement',
    id: item.id,
    statement: item.statement,
    speakers: item.speakers,
    article: item.article,
    matches: at === -1 ? [] : [{ start: at, end: at + WORD.length }],
  };
};

const statements = context.statements.flatMap(({ items }) => items).map(rowOf);

const value = (of: string, count: number): FacetValue => ({ value: of, entity: null, count, query: of });
const person = (entity: NamedEntity, count: number): FacetValue => ({
  value: entity.id,
  entity,
  count,
  query: entity.id,
});

export const answer: SearchResults = {
  kind: 'answer',
  query: WORD,
  groups: [
    {
      kind: 'people',
      total: 2,
      rows: [wadi, marova].map((entity) => ({ kind: 'person', id: entity.id, entity }) as const),
    },
    { kind: 'statements', total: 23, rows: statements },
    {
      kind: 'meetings',
      total: 2,
      rows: meetings.slice(2, 5).map(({ meeting, attendees }) => ({
        kind: 'meeting',
        id: meeting.id,
        attendees,
        startDate: meeting.startDate,
        sortDate: meeting.sortDate,
        place: meeting.place,
        occasion: meeting.occasion,
        sources: 1,
        reports: 1,
        outlet: 'صحيفة الميناء',
        address: mina.url,
        passage: null,
      })),
    },
    {
      kind: 'articles',
      total: 2,
      rows: [mina, harbour].map(
        (article) => ({ kind: 'article', id: article.id, article, matches: [] }) as const,
      ),
    },
  ],
  corrections: [],
  facets: [
    { field: 'speaker', values: [person(wadi, 12), person(marova, 5)] },
    { field: 'outlet', values: [value(harbour.publisher ?? '', 9), value(mina.publisher ?? '', 7)] },
    { field: 'kind', values: [value('direct', 14), value('indirect', 9)] },
    { field: 'year', values: [value('2017', 3), value('2016', 12), value('2015', 8)] },
    { field: 'met', values: [person(wadi, 2), person(marova, 1)] },
    { field: 'kind', values: [value('meeting', 1), value('call', 1)] },
  ],
  matchesIn: (text) => {
    const at = text.indexOf('الوادي');
    return at === -1 ? [] : [{ start: at, end: at + 'الوادي'.length }];
  },
};

export const nothingFound: SearchResults = {
  kind: 'answer',
  query: 'zzz',
  groups: [],
  corrections: [],
  facets: [],
  matchesIn: () => [],
};

export const correctedAnswer: SearchResults = {
  ...answer,
  query: 'السدد',
  corrections: [{ from: 'السدد', to: WORD }],
};

const nothing = (): void => undefined;

export const searchProps: SearchProps = {
  query: '',
  view: { kind: 'idle' },
  narrowing: notNarrowed,
  order: 'best',
  recent: [],
  onQuery: nothing,
  onPerson: nothing,
  onNarrow: nothing,
  onOrder: nothing,
  onMore: nothing,
  onUse: nothing,
  onForget: nothing,
  onRetry: nothing,
};

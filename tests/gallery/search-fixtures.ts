/** A search answered, from the gallery's invented articles. */
import type { SearchView, StatementRow } from '@/components/search-results';
import type { StatementItem } from '@/lib/model/context';
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

export const answer: SearchView = {
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
};

export const nothingFound: SearchView = { kind: 'answer', query: 'zzz', groups: [] };

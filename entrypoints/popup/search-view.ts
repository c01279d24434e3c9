/** An answer of the corpus as the rows that the popup draws. */
import { originOf, sourceCount } from '@/components/meeting-facts';
import type { MeetingRow, SearchView } from '@/components/search-results';
import type { FoundMeeting, SearchAnswer } from '@/lib/corpus/search-corpus';

export function searchView(query: string, answer: SearchAnswer): SearchView {
  const { people, statements, meetings, articles } = answer;
  return {
    kind: 'answer',
    query,
    groups: [
      {
        kind: 'people',
        total: people.total,
        rows: people.rows.map((entity) => ({ kind: 'person', id: entity.id, entity })),
      },
      {
        kind: 'statements',
        total: statements.total,
        rows: statements.rows.map((found) => ({ kind: 'statement', id: found.statement.id, ...found })),
      },
      { kind: 'meetings', total: meetings.total, rows: meetings.rows.map(meetingRow) },
      {
        kind: 'articles',
        total: articles.total,
        rows: articles.rows.map((found) => ({ kind: 'article', id: found.article.id, ...found })),
      },
    ],
  };
}

/** The source shown is the first report's. */
function meetingRow({ meeting, attendees, articles }: FoundMeeting): MeetingRow {
  const [report] = meeting.reports;
  const origin = report === undefined ? null : originOf(report, articles);
  return {
    kind: 'meeting',
    id: meeting.id,
    attendees,
    startDate: meeting.startDate,
    sortDate: meeting.sortDate,
    place: meeting.place,
    occasion: meeting.occasion,
    sources: sourceCount({ meeting, articles }),
    reports: meeting.reports.length,
    outlet: origin?.outlet ?? null,
    address: origin?.address ?? null,
    passage: origin?.passage ?? null,
  };
}

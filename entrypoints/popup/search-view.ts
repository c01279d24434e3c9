/** An answer of the corpus as the rows that popup and corpus page draw. */
import { originOf, sourceCount } from '@/components/meeting-facts';
import type { MeetingRow, ResultGroup, ResultKind, ResultRow, SearchView } from '@/components/search-results';
import type { FoundMeeting, SearchAnswer } from '@/lib/corpus/search-corpus';
import { matchesIn } from '@/lib/search/matches';
import { parseQuery, plain, type Query } from '@/lib/search/query';
import type { Correction } from '@/lib/search/search';

const KINDS: readonly ResultKind[] = ['people', 'statements', 'meetings', 'articles'];

export function searchView(query: string, answer: SearchAnswer): SearchView {
  const looked = lookedFor(query, answer.corrections);
  return {
    kind: 'answer',
    query,
    groups: KINDS.map(
      (kind): ResultGroup => ({ kind, total: answer[kind].total, rows: rowsOfKind(answer, kind) }),
    ),
    corrections: answer.corrections.map((correction) => asWritten(correction, answer)),
    facets: answer.facets,
    matchesIn: (text) => matchesIn(looked, text),
  };
}

export function rowsOfKind(answer: SearchAnswer, kind: ResultKind): readonly ResultRow[] {
  const { people, statements, meetings, articles } = answer;
  switch (kind) {
    case 'people':
      return people.rows.map((entity) => ({ kind: 'person', id: entity.id, entity }));
    case 'statements':
      return statements.rows.map((found) => ({ kind: 'statement', id: found.statement.id, ...found }));
    case 'meetings':
      return meetings.rows.map(meetingRow);
    case 'articles':
      return articles.rows.map((found) => ({ kind: 'article', id: found.article.id, ...found }));
  }
}

/** Rows that came after those shown; the corpus may have changed in between, so none is shown twice. */
export function withMore(view: SearchView, kind: ResultKind, further: readonly ResultRow[]): SearchView {
  if (view.kind !== 'answer') return view;
  const groups = view.groups.map((group): ResultGroup => {
    if (group.kind !== kind) return group;
    const shown = new Set(group.rows.map(({ id }) => id));
    const rows = [...group.rows, ...further.filter(({ id }) => !shown.has(id))];
    // Where nothing new came there is no more.
    return { ...group, rows, total: rows.length === group.rows.length ? rows.length : group.total };
  });
  return { ...view, groups };
}

/** What the index was asked: a word that is nowhere gave way to a stem that is somewhere. */
function lookedFor(query: string, corrections: readonly Correction[]): Query {
  const parsed = parseQuery(query);
  const words = parsed.words.map((word) => {
    const to = corrections.find(({ from }) => plain(from) === word.text)?.to;
    return to === undefined ? word : { text: to, stem: to, isOpen: false };
  });
  return { ...parsed, words };
}

/** The index knows a word by its stem; the reader is shown it as the texts found write it. */
function asWritten({ from, to }: Correction, { statements, articles, people }: SearchAnswer): Correction {
  const texts = [
    ...people.rows.flatMap(({ names, forms }) => [...Object.values(names), ...forms]),
    ...statements.rows.flatMap(({ statement: { text }, matches }) =>
      matches.map(({ start, end }) => text.slice(start, end)),
    ),
    ...articles.rows.flatMap(({ article: { headline }, matches }) =>
      matches.map(({ start, end }) => headline.slice(start, end)),
    ),
  ];
  const looked = lookedFor(from, [{ from, to }]);
  for (const text of texts) {
    const [found] = matchesIn(looked, text ?? '');
    if (found !== undefined) return { from, to: (text ?? '').slice(found.start, found.end) };
  }
  return { from, to };
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

/** A click on something shown → the correction that it means: passages and people instead of rows. */
import type { ArticleId } from '../model/article';
import type { Correction, CorrectionBody, CorrectionWish, Passage, ReportTarget } from '../model/correction';
import type { EntityId, NamedEntity } from '../model/entity';
import { correctionId, otherPersonId } from '../model/ids';
import type { MeetingId } from '../model/meeting';
import type { StatementId } from '../model/statement';
import type { Span } from '../model/text';
import { quoteOf } from './quote';
import type { ReportRow, StatementRow } from './rows';
import type { Corpus } from './store';

type Drafted = Pick<Correction, 'body' | 'people' | 'words'>;

/** `null` where what was shown is not there any more. */
export async function wishedCorrection(
  corpus: Corpus,
  wish: CorrectionWish,
  at: number,
): Promise<Correction | null> {
  const draft = await corpus.transaction('r', corpus.tables, () => drafted(corpus, wish));
  return draft === null ? null : { id: correctionId(draft.body), at, ...draft };
}

async function drafted(corpus: Corpus, wish: CorrectionWish): Promise<Drafted | null> {
  switch (wish.kind) {
    case 'not-named':
      return notHim(unknownButFor(wish.person), [wish.article], []);
    case 'not-speaker':
      return notSpeaker(corpus, wish.statement, wish.person);
    case 'not-attendee':
      return notAttendee(corpus, wish.meeting, wish.person);
    case 'forget':
      return forgotten(corpus, wish.person);
    case 'same-person':
    case 'two-people':
      return ofTwo(corpus, wish.kind, wish.people);
    case 'wrong-speaker':
    case 'wrong-day':
      return ofStatement(corpus, wish.statement, (passage) => ({ kind: wish.kind, passage }));
    case 'not-related':
      return ofStatement(corpus, wish.statement, (passage) => ({
        kind: 'not-related',
        beside: wish.beside,
        passage,
      }));
    case 'not-a-meeting':
      return ofReports(corpus, 'not-a-meeting', await reportsOf(corpus, wish.meeting, null));
    case 'wrong-meeting-day':
      return ofReports(corpus, 'wrong-meeting-day', await reportsOf(corpus, wish.meeting, wish.report));
  }
}

/** Of an open article that is perhaps not stored: there is no row to ask. */
const unknownButFor = ({ id, names }: Pick<NamedEntity, 'id' | 'names'>): NamedEntity => ({
  id,
  names,
  kind: 'person',
  forms: [],
  state: null,
  office: null,
  origin: 'learned',
});

function notHim(
  person: NamedEntity,
  articles: readonly ArticleId[],
  packReports: readonly string[],
): Drafted | null {
  if (articles.length + packReports.length === 0) return null;
  const other = otherPersonId(person.id, [...articles, ...packReports]);
  const body: CorrectionBody = { kind: 'not-him', person: person.id, other, articles, packReports };
  return { body, people: [person], words: null };
}

async function notSpeaker(corpus: Corpus, id: StatementId, person: EntityId): Promise<Drafted | null> {
  const [row, entity] = await Promise.all([corpus.statements.get(id), corpus.entities.get(person)]);
  return row === undefined || entity === undefined ? null : notHim(entity.entity, [row.article], []);
}

async function notAttendee(corpus: Corpus, meeting: MeetingId, person: EntityId): Promise<Drafted | null> {
  const entity = await corpus.entities.get(person);
  const reports = await reportsOf(corpus, meeting, null);
  const named = reports.filter(({ report }) => report.attendees.includes(person));
  const articles = [...new Set(named.flatMap(({ article }) => article ?? []))].sort();
  const packed = named.flatMap(({ id, pack }) => (pack === null ? [] : id)).sort();
  return entity === undefined ? null : notHim(entity.entity, articles, packed);
}

/** What is stored of them now: what is saved later is the reader's own new wish. */
async function forgotten(corpus: Corpus, person: EntityId): Promise<Drafted | null> {
  const entity = await corpus.entities.get(person);
  const articles = await corpus.articles.where('entities').equals(person).primaryKeys();
  const meetings = await corpus.meetings.where('attendees').equals(person).primaryKeys();
  const reports = await corpus.reports.where('meeting').anyOf(meetings).toArray();
  const packReports = reports.flatMap(({ id, pack, report }) =>
    pack !== null && report.attendees.includes(person) ? id : [],
  );
  if (entity === undefined || articles.length + packReports.length === 0) return null;
  const people = [{ ...entity.entity, forms: [] }];
  return {
    body: { kind: 'forgotten', person, articles, packReports: packReports.sort() },
    people,
    words: null,
  };
}

async function ofTwo(
  corpus: Corpus,
  kind: 'same-person' | 'two-people',
  people: readonly [EntityId, EntityId],
): Promise<Drafted | null> {
  const known = (await corpus.entities.bulkGet([...people])).flatMap((row) => row?.entity ?? []);
  if (people[0] === people[1] || known.length < 2) return null;
  const [one, other] = [...people].sort();
  if (one === undefined || other === undefined) return null;
  return { body: { kind, people: [one, other] }, people: known, words: null };
}

async function ofStatement(
  corpus: Corpus,
  id: StatementId,
  bodyOf: (passage: Passage) => CorrectionBody,
): Promise<Drafted | null> {
  const row = await corpus.statements.get(id);
  const passage = row === undefined ? null : await passageOf(corpus, row.article, spanOf(row));
  if (row === undefined || passage === null) return null;
  const speakers = (await corpus.entities.bulkGet([...row.speakers])).flatMap((found) => found?.entity ?? []);
  return { body: bodyOf(passage), people: speakers, words: row.statement.text };
}

/** Of a split saying the longest part: it is the surest to be found again. */
function spanOf({ statement }: StatementRow): Span {
  const [longest] = [...statement.content].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest ?? statement.cue.span;
}

async function passageOf(corpus: Corpus, article: ArticleId, span: Span): Promise<Passage | null> {
  const body = (await corpus.articles.get(article))?.versions.at(-1)?.articleBody;
  return body === undefined ? null : { article, quote: quoteOf(body, span) };
}

/** In the order in which the meeting lists them. */
async function reportsOf(
  corpus: Corpus,
  meeting: MeetingId,
  only: number | null,
): Promise<readonly ReportRow[]> {
  const shown = (await corpus.meetings.get(meeting))?.meeting.reports ?? [];
  const rows = await corpus.reports.where('meeting').equals(meeting).toArray();
  if (only === null) return rows;
  const wanted = JSON.stringify(shown[only]);
  return rows.filter(({ report }) => JSON.stringify(report) === wanted).slice(0, 1);
}

async function ofReports(
  corpus: Corpus,
  kind: 'not-a-meeting' | 'wrong-meeting-day',
  rows: readonly ReportRow[],
): Promise<Drafted | null> {
  const reports = (await Promise.all(rows.map((row) => targetOf(corpus, row)))).filter(
    (target) => target !== null,
  );
  if (reports.length === 0) return null;
  const ids = [...new Set(rows.flatMap(({ report }) => report.attendees))];
  const people = (await corpus.entities.bulkGet(ids)).flatMap((found) => found?.entity ?? []);
  const [first] = rows.flatMap(({ report }) =>
    report.source.kind === 'article' ? report.source.text : report.source.sourceTitle,
  );
  return { body: { kind, reports }, people, words: first ?? null };
}

async function targetOf(corpus: Corpus, { id, report }: ReportRow): Promise<ReportTarget | null> {
  const { source, attendees } = report;
  if (source.kind === 'pack') return { kind: 'pack', report: id };
  const passage = await passageOf(corpus, source.article, source.span);
  return passage === null ? null : { kind: 'article', ...passage, attendees };
}

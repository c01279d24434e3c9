/** The reader's values in the words of the command's contract: `speaker` for sources, `text` for content, `date` for startDate. */
import type { Article } from '@/lib/model/article';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import type { MeetingReport } from '@/lib/model/meeting';
import type { Reading } from '@/lib/model/reading';
import type { Source, Statement } from '@/lib/model/statement';
import type { Span } from '@/lib/model/text';

interface Who {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

export function answerOf(
  file: string,
  article: Article,
  reading: Reading,
  toFile: (span: Span) => Span,
  withWhy: boolean,
) {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return {
    file,
    inLanguage: article.inLanguage,
    headline: article.headline,
    datePublished: article.datePublished,
    datePublishedBasis: article.datePublishedBasis,
    people: reading.entities
      .filter(({ kind }) => kind === 'person')
      .map((entity) => ({ ...whoOf(entity), kind: entity.kind })),
    statements: reading.statements.map((statement) => statementRow(statement, entities, toFile, withWhy)),
    meetings: reading.meetings.map((meeting) => meetingRow(meeting, entities, toFile, withWhy)),
  };
}

type Entities = ReadonlyMap<EntityId, NamedEntity>;

const whoOf = ({ id, names, forms }: NamedEntity): Who => ({
  id: id.replace(/^[a-z]+:/, ''),
  name: names.en ?? Object.values(names)[0] ?? forms[0] ?? '',
  names: forms,
});

function speakerOf(source: Source, entities: Entities): Who {
  const entity = source.entity ? entities.get(source.entity) : undefined;
  return entity ? whoOf(entity) : { id: `unnamed:${source.text}`, name: source.text, names: [source.text] };
}

function statementRow(
  statement: Statement,
  entities: Entities,
  toFile: (span: Span) => Span,
  withWhy: boolean,
) {
  const spans = statement.content.map(toFile);
  const speakers = statement.sources.map((source) => speakerOf(source, entities));
  const via = statement.via ? entities.get(statement.via) : undefined;
  return {
    speaker: speakers[0],
    speakers,
    cue: statement.cue.text,
    kind: statement.kind,
    text: statement.text,
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    spans: spans.map(({ start, end }) => [start, end]),
    about: statement.about,
    saidOn: statement.saidOn?.date ?? null,
    addressee: statement.addressee,
    occasion: statement.occasion,
    via: via ? whoOf(via).name : null,
    ...(withWhy ? { why: statement.why } : {}),
  };
}

function meetingRow(
  meeting: MeetingReport,
  entities: Entities,
  toFile: (span: Span) => Span,
  withWhy: boolean,
) {
  const span = toFile(meeting.span);
  return {
    attendees: meeting.attendees.flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [whoOf(entity)] : [];
    }),
    date: meeting.startDate?.date ?? null,
    place: meeting.place,
    kind: meeting.kind,
    status: meeting.status,
    occasion: meeting.occasion,
    start: span.start,
    end: span.end,
    ...(withWhy ? { why: meeting.why } : {}),
  };
}

/**
 * A reading, and what its reader had to correct, → the reading as it should have been.
 *
 * Applied whenever an article is put into the corpus and whenever it is open, so that a correction outlives every re-reading.
 * Statements keep the ids that reading gave them. Pure.
 */
import type { Article } from '../model/article';
import type { Correction, Passage, ReportTarget } from '../model/correction';
import type { EntityId, NamedEntity } from '../model/entity';
import type { MeetingClaim, MeetingReport } from '../model/meeting';
import type { Reading } from '../model/reading';
import type { Statement } from '../model/statement';
import type { Span } from '../model/text';
import { findQuote, isSamePassage } from './quote';
import { type WhoIsWho, whoIsWho } from './who-is-who';

export function applyCorrections(
  article: Pick<Article, 'id' | 'articleBody' | 'inLanguage'>,
  reading: Reading,
  corrections: readonly Correction[],
): Reading {
  if (corrections.length === 0) return reading;
  const who = whoIsWho(corrections);
  const meant = (person: EntityId): EntityId => who.meant(person, { kind: 'article', id: article.id });
  const named = withPeople(reading, meant, (entities) => peopleOf(entities, meant, who, article.inLanguage));
  const renamed = withoutForgotten(named, (person) =>
    who.isForgotten(person, { kind: 'article', id: article.id }),
  );
  const spans = new Map<Passage, Span | null>();
  const spanOf = (passage: Passage): Span | null => {
    if (passage.article !== article.id) return null;
    const known = spans.get(passage);
    const span = known === undefined ? findQuote(article.articleBody, passage.quote) : known;
    spans.set(passage, span);
    return span;
  };
  return {
    ...renamed,
    statements: renamed.statements.map((statement) => correctStatement(statement, corrections, spanOf)),
    meetings: correctReports(renamed.meetings, corrections, spanOf, meant),
  };
}

/** Nothing they said, no meeting of theirs, no mention. What others said with them stays theirs. */
function withoutForgotten(reading: Reading, isForgotten: (person: EntityId) => boolean): Reading {
  return {
    ...reading,
    entities: reading.entities.filter(({ id }) => !isForgotten(id)),
    mentions: reading.mentions.filter(({ entity }) => !isForgotten(entity)),
    statements: reading.statements.flatMap((statement) => {
      const sources = statement.sources.filter(({ entity }) => entity === null || !isForgotten(entity));
      if (sources.length === 0 && statement.sources.length > 0) return [];
      const via = statement.via !== null && isForgotten(statement.via) ? null : statement.via;
      return { ...statement, sources, via, mentions: statement.mentions.filter((one) => !isForgotten(one)) };
    }),
    meetings: reading.meetings.filter(({ attendees }) => !attendees.some(isForgotten)),
  };
}

type Meant = (person: EntityId) => EntityId;

function withPeople(
  reading: Reading,
  meant: Meant,
  entitiesOf: (entities: readonly NamedEntity[]) => readonly NamedEntity[],
): Reading {
  return {
    ...reading,
    entities: entitiesOf(reading.entities),
    mentions: reading.mentions.map((mention) => ({ ...mention, entity: meant(mention.entity) })),
    statements: reading.statements.map((statement) => ({
      ...statement,
      sources: statement.sources.map((source) => ({
        ...source,
        entity: source.entity === null ? null : meant(source.entity),
      })),
      via: statement.via === null ? null : meant(statement.via),
      mentions: distinct(statement.mentions.map(meant)),
    })),
    meetings: reading.meetings.flatMap((report) => renamedClaim(report, meant) ?? []),
  };
}

/** `null` where two of whom it tells turn out to be one, and nobody else is left to have met. */
export function renamedClaim<T extends Pick<MeetingClaim, 'attendees' | 'hubs'>>(
  claim: T,
  meant: Meant,
): T | null {
  const attendees = distinct(claim.attendees.map(meant));
  if (attendees.length < 2 && claim.attendees.length >= 2) return null;
  return { ...claim, attendees, hubs: distinct(claim.hubs.map(meant)) };
}

function peopleOf(
  entities: readonly NamedEntity[],
  meant: Meant,
  who: WhoIsWho,
  inLanguage: string,
): readonly NamedEntity[] {
  const people = new Map<EntityId, NamedEntity>();
  for (const entity of entities) {
    const id = meant(entity.id);
    const own = id === entity.id ? entity : renamedPerson(id, entity, who.known(id), inLanguage);
    const before = people.get(id);
    people.set(id, before === undefined ? own : united(before, own));
  }
  return [...people.values()];
}

/** Whom the article calls by this name is `known`; else somebody of whom there is only the name. */
function renamedPerson(
  id: EntityId,
  named: NamedEntity,
  known: NamedEntity | null,
  inLanguage: string,
): NamedEntity {
  if (known === null) return { ...strangerOf(named, inLanguage), id };
  const { names, state, origin } = known;
  return {
    ...named,
    id,
    names: { ...(named.origin === 'learned' ? named.names : {}), ...names },
    state,
    origin,
  };
}

function strangerOf(named: NamedEntity, inLanguage: string): NamedEntity {
  const [longest] = [...named.forms].sort((a, b) => b.length - a.length);
  const name = longest ?? named.office ?? Object.values(named.names)[0] ?? '';
  return { ...named, names: { [inLanguage]: name }, state: null, origin: 'learned' };
}

const united = (one: NamedEntity, other: NamedEntity): NamedEntity => ({
  ...one,
  names: { ...other.names, ...one.names },
  forms: distinct([...one.forms, ...other.forms]),
  state: one.state ?? other.state,
  office: one.office ?? other.office,
});

function correctStatement(
  statement: Statement,
  corrections: readonly Correction[],
  spanOf: (passage: Passage) => Span | null,
): Statement {
  const isMeant = (passage: Passage): boolean => {
    const span = spanOf(passage);
    return span !== null && statement.content.some((own) => isSamePassage(own, span));
  };
  const has = (kind: 'wrong-speaker' | 'wrong-day'): boolean =>
    corrections.some(({ body }) => body.kind === kind && isMeant(body.passage));
  return {
    ...statement,
    sources: has('wrong-speaker') ? [] : statement.sources,
    saidOn: has('wrong-day') ? null : statement.saidOn,
  };
}

function correctReports(
  reports: readonly MeetingReport[],
  corrections: readonly Correction[],
  spanOf: (passage: Passage) => Span | null,
  meant: Meant,
): readonly MeetingReport[] {
  const isMeant = (report: MeetingReport, target: ReportTarget): boolean => {
    const span = target.kind === 'article' ? spanOf(target) : null;
    if (target.kind === 'pack' || span === null || !isSamePassage(report.span, span)) return false;
    return target.attendees.some((person) => report.attendees.includes(meant(person)));
  };
  const has = (kind: 'wrong-meeting-day' | 'not-a-meeting', report: MeetingReport): boolean =>
    corrections.some(
      ({ body }) => body.kind === kind && body.reports.some((target) => isMeant(report, target)),
    );
  return reports
    .filter((report) => !has('not-a-meeting', report))
    .map((report) => (has('wrong-meeting-day', report) ? { ...report, startDate: null } : report));
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

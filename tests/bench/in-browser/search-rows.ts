/** The invented corpus as rows of the store, written in bulk: what years of saving would have left. */
import type { ArticleRow, EntityRow, MeetingRow, StatementRow } from '@/lib/corpus/rows';
import type { Corpus } from '@/lib/corpus/store';
import { mattersIn } from '@/lib/matter/matter';
import { storedMatter } from '@/lib/matter/stored-matter';
import type { IsoDay } from '@/lib/model/day';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import { articleId, contentHash, meetingId, statementId } from '@/lib/model/ids';
import type { Meeting } from '@/lib/model/meeting';
import type { Statement } from '@/lib/model/statement';
import {
  type InventedCorpus,
  type InventedMeeting,
  type InventedStatement,
  STATEMENTS_IN_ARTICLE,
} from '../invented-corpus';

const ROWS_AT_ONCE = 2000;

export const entityId = (person: number): EntityId => `person:${person}` as EntityId;

/** Everything but the index. */
export async function writeRows(corpus: Corpus, invented: InventedCorpus): Promise<void> {
  await corpus.entities.bulkPut(
    Array.from({ length: invented.people }, (_, person) => entityRow(invented, person)),
  );
  let statements: StatementRow[] = [];
  let articles: ArticleRow[] = [];
  let meetings: MeetingRow[] = [];
  const write = async (): Promise<void> => {
    await corpus.transaction('rw', corpus.statements, corpus.articles, corpus.meetings, async () => {
      await corpus.statements.bulkPut(statements);
      await corpus.articles.bulkPut(articles);
      await corpus.meetings.bulkPut(meetings);
    });
    [statements, articles, meetings] = [[], [], []];
  };
  for (const told of invented.statements()) {
    if (told.number % STATEMENTS_IN_ARTICLE === 0) {
      articles.push(articleRow(invented, told));
      const meeting = invented.meeting(told.article, told.day);
      if (meeting !== null) meetings.push(meetingRow(meeting));
    }
    statements.push(statementRow(invented, told));
    if (statements.length >= ROWS_AT_ONCE) await write();
  }
  await write();
}

export function namedEntity(invented: InventedCorpus, person: number): NamedEntity {
  const names = invented.name(person);
  return {
    id: entityId(person),
    kind: 'person',
    names,
    forms: [names.ar],
    state: null,
    office: null,
    origin: 'learned',
  };
}

const entityRow = (invented: InventedCorpus, person: number): EntityRow => ({
  id: entityId(person),
  entity: namedEntity(invented, person),
  uses: Math.max(1, Math.round(invented.size / (person + 1) / 10)),
});

const idOfArticle = (article: number): ArticleRow['id'] => articleId(null, `invented-${article}`);

function articleRow(
  invented: InventedCorpus,
  { article, outlet, day, text, speaker }: InventedStatement,
): ArticleRow {
  const url = `https://paper${outlet}.example/${article}`;
  return {
    id: idOfArticle(article),
    url,
    canonicalUrl: url,
    host: `paper${outlet}.example`,
    headline: text.split(' ').slice(0, 8).join(' '),
    publisher: invented.outlet(outlet),
    author: null,
    datePublished: day as IsoDay,
    datePublishedBasis: 'stated',
    inLanguage: 'ar',
    direction: 'rtl',
    provenance: null,
    fingerprint: `invented-${article}`,
    versions: [],
    savedAt: 1,
    origin: 'imported',
    readerVersion: 1,
    entities: [entityId(speaker)],
  };
}

export function inventedStatement(told: InventedStatement): Statement {
  const article = idOfArticle(told.article);
  return {
    id: statementId(article, told.text, [String(told.speaker)]),
    article,
    sources: [{ entity: entityId(told.speaker), text: '', span: null, basis: 'named' }],
    cue: { span: { start: 0, end: 3 }, text: 'قال', lemma: 'قال', stance: 'say' },
    content: [{ start: 4, end: 4 + told.text.length }],
    text: told.text,
    kind: told.isDirect ? 'direct' : 'indirect',
    about: null,
    saidOn: { date: told.day as IsoDay, basis: 'stated' },
    occasion: null,
    addressee: null,
    via: null,
    mentions: told.named.map(entityId),
    why: [],
  };
}

function statementRow(invented: InventedCorpus, told: InventedStatement): StatementRow {
  const statement = inventedStatement(told);
  const speaker = entityId(told.speaker);
  const named = [told.speaker, ...told.named].map((person) => namedEntity(invented, person));
  return {
    id: statement.id,
    article: statement.article,
    statement,
    speakers: [speaker],
    mentions: statement.mentions,
    day: told.day as IsoDay,
    outlet: invented.outlet(told.outlet),
    speakerDays: [`${speaker}|${told.day}`],
    inLanguage: 'ar',
    matter: storedMatter(mattersIn(named, { headline: '', inLanguage: 'ar' })(statement)),
  };
}

function meetingRow({ number, attendees, place, day }: InventedMeeting): MeetingRow {
  const [one, other] = [entityId(attendees[0]), entityId(attendees[1])];
  const meeting: Meeting = {
    id: meetingId(contentHash('invented', String(number))),
    attendees: [one, other],
    hubs: [],
    startDate: { date: day as IsoDay, basis: 'stated' },
    sortDate: day as IsoDay,
    place,
    kind: 'meeting',
    status: 'held',
    occasion: null,
    reports: [],
    disagreements: [],
  };
  return {
    id: meeting.id,
    meeting,
    pairs: [`${one}|${other}`],
    attendees: meeting.attendees,
    sortDate: meeting.sortDate,
  };
}

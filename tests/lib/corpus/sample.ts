/** Small values for tests of the store and of context: invented people in an invented quarrel over a dam. */

import type { Article } from '@/lib/model/article';
import type { IsoDate, IsoDay } from '@/lib/model/day';
import type { EntityId, NamedEntity } from '@/lib/model/entity';
import { articleId, statementId } from '@/lib/model/ids';
import type { MeetingReport, SourcedReport } from '@/lib/model/meeting';
import type { Reading } from '@/lib/model/reading';
import type { Statement } from '@/lib/model/statement';

export const id = (name: string): EntityId => `person:${name}` as EntityId;
export const day = (text: string): IsoDay => text as IsoDay;

export function article(name: string, overrides: Partial<Article> = {}): Article {
  const url = `https://paper.example/${name}`;
  return {
    id: articleId(url, name),
    url,
    canonicalUrl: url,
    headline: `خبر ${name}`,
    articleBody: `متن الخبر ${name}`,
    publisher: 'صحيفة التجربة',
    author: null,
    datePublished: day('2019-03-04'),
    datePublishedBasis: 'stated',
    inLanguage: 'ar',
    direction: 'rtl',
    provenance: null,
    fingerprint: name,
    ...overrides,
  };
}

const STATES: Readonly<Record<string, string>> = { karim: 'XN', dawud: 'XN', elena: 'XC', peter: 'XO' };
const NAMES: Readonly<Record<string, { ar: string; en: string }>> = {
  karim: { ar: 'كريم الوادي', en: 'Karim al-Wadi' },
  dawud: { ar: 'داود سنان', en: 'Dawud Sinan' },
  elena: { ar: 'إيلينا ماروفا', en: 'Elena Marova' },
  peter: { ar: 'بيتر أورلان', en: 'Peter Orlan' },
};

export const person = (name: string): NamedEntity => ({
  id: id(name),
  kind: 'person',
  names: NAMES[name] ?? { ar: name },
  forms: [NAMES[name]?.ar ?? name],
  state: STATES[name] ?? null,
  office: null,
  origin: 'learned',
});

export function statement(
  from: Article,
  speaker: string,
  text: string,
  saidOn: string | null = null,
): Statement {
  return {
    id: statementId(from.id, text, [speaker]),
    article: from.id,
    sources: [{ entity: id(speaker), text: speaker, span: null, basis: 'named' }],
    cue: { span: { start: 0, end: 3 }, text: 'قال', lemma: 'قال', stance: 'say' },
    content: [{ start: 0, end: text.length }],
    text,
    kind: 'indirect',
    about: null,
    saidOn: saidOn === null ? null : { date: saidOn as IsoDate, basis: 'stated' },
    occasion: null,
    addressee: null,
    via: null,
    mentions: [],
    why: [],
  };
}

export function report(
  people: readonly string[],
  date: string | null,
  overrides: Partial<MeetingReport> = {},
): MeetingReport {
  return {
    attendees: people.map(id),
    hubs: [],
    startDate: date === null ? null : { date: date as IsoDate, basis: 'stated' },
    place: null,
    kind: 'meeting',
    status: 'held',
    occasion: null,
    span: { start: 0, end: 4 },
    why: [],
    ...overrides,
  };
}

export function packReport(
  people: readonly string[],
  date: string | null,
  overrides: Partial<SourcedReport> = {},
): SourcedReport {
  const { span: _, why: __, ...claim } = report(people, date);
  const source = {
    kind: 'pack',
    pack: 'test',
    sourceTitle: 'A list',
    sourceUrl: null,
    confidence: 'one-source',
  } as const;
  return { ...claim, source, ...overrides };
}

export function reading(parts: Partial<Reading> & { readonly people?: readonly string[] }): Reading {
  const { people = [], ...rest } = parts;
  return {
    readerVersion: 1,
    entities: people.map(person),
    mentions: [],
    statements: [],
    meetings: [],
    ...rest,
  };
}

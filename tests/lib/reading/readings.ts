/**
 * Readings as lines, so that a row of a table is a text and what it says.
 *
 *   said('قال الوزير …')  ──▶  ['الوزير: ما قال']          met('التقى …')  ──▶  ['أ + ب | meeting | held | 2016-03-08 | جنيف']
 *
 * People are shown by their usual name in the text's language, sources without a name by their words, several who speak
 * together with `&` between.
 */
import type { Article, ArticleId } from '@/lib/model/article';
import type { IsoDay } from '@/lib/model/day';
import type { EntityId } from '@/lib/model/entity';
import type { Reading } from '@/lib/model/reading';
import type { Statement } from '@/lib/model/statement';
import { read } from '@/lib/reading';

/** Wednesday, 9 March 2016. */
export const PUBLISHED = '2016-03-09' as IsoDay;

export const articleOf = (articleBody: string, datePublished: IsoDay | null = PUBLISHED): Article => ({
  id: 'article' as ArticleId,
  url: 'https://news.example/1',
  canonicalUrl: null,
  headline: '',
  articleBody,
  publisher: null,
  author: null,
  datePublished,
  datePublishedBasis: datePublished ? 'given' : null,
  inLanguage: /[\u0621-\u064A]/.test(articleBody) ? 'ar' : 'en',
  direction: 'rtl',
  provenance: null,
  fingerprint: '',
});

export const readingOf = (body: string, day: IsoDay | null = PUBLISHED): Reading =>
  read(articleOf(body, day));

/** The usual name in the text's language; a name that the lexicon does not have as it is written. */
export function nameOf(reading: Reading, id: EntityId, language: string): string {
  const entity = reading.entities.find((one) => one.id === id);
  const names = entity?.names ?? {};
  return names[language] ?? names.en ?? Object.values(names)[0] ?? id;
}

const sourcesOf = (reading: Reading, statement: Statement, language: string): string =>
  statement.sources
    .map((source) => (source.entity ? nameOf(reading, source.entity, language) : source.text))
    .join(' & ');

/** `speaker: content`, in the order of the text; sayings inside sayings left out. */
export function said(body: string, day: IsoDay | null = PUBLISHED): string[] {
  const article = articleOf(body, day);
  const reading = read(article);
  return reading.statements
    .filter(({ via }) => via === null)
    .map((statement) => `${sourcesOf(reading, statement, article.inLanguage)}: ${statement.text}`);
}

/** Any of the statement's further fields, in the order of the text. */
export const fields = <T>(
  body: string,
  pick: (statement: Statement) => T,
  day: IsoDay | null = PUBLISHED,
): T[] =>
  readingOf(body, day)
    .statements.filter(({ via }) => via === null)
    .map(pick);

/** `a + b | kind | status | day | place`; attendees in alphabetical order, what is not known as `–`. */
export function met(body: string, day: IsoDay | null = PUBLISHED): string[] {
  const article = articleOf(body, day);
  const reading = read(article);
  return reading.meetings.map((meeting) =>
    [
      meeting.attendees
        .map((id) => nameOf(reading, id, article.inLanguage))
        .sort()
        .join(' + '),
      meeting.kind,
      meeting.status,
      meeting.startDate?.date ?? '–',
      meeting.place ?? '–',
    ].join(' | '),
  );
}

/** A row's names in any order, as `met` prints them. */
export const both = (...names: readonly string[]): string => [...names].sort().join(' + ');

/**
 * What the address bar suggests for words typed after the keyword: people, then sayings, meetings, articles, each one line.
 *
 * Chromium takes descriptions for XML and shows nothing at all where one is broken; Firefox takes them as they are.
 */
import { hostOf, sourceLink } from '@/components/source-link';
import type { SearchAnswer } from '@/lib/corpus/answer';
import type { Localization } from '@/lib/i18n/localization';
import { isolate } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { ArticleHead } from '@/lib/model/context';
import type { NamedEntity } from '@/lib/model/entity';

export interface Suggestion {
  /** What choosing it enters: an address, or words to search for. */
  readonly content: string;
  readonly description: string;
}

/** As many as address bars show. */
const MOST = 6;
/** Of these at most so many of one kind, so that no kind hides the others. */
const OF_KIND = 3;
/** Longer lines are cut by the bar itself, in the middle of a word. */
const LONGEST = 110;

export function suggestionsFor(
  answer: SearchAnswer,
  localization: Localization,
  isXml: boolean,
): readonly Suggestion[] {
  const lines = [
    ...answer.people.rows.slice(0, OF_KIND).map((entity) => person(entity, localization)),
    ...answer.statements.rows
      .slice(0, OF_KIND)
      .map(({ statement, speakers, article }) =>
        linked(sourceLink(article.url, statement.text), statement.text, [
          named(speakers, localization) || statement.sources.map(({ text }) => text).join(localization.comma),
          ...fromHead(article, statement.saidOn?.date ?? article.datePublished, localization),
        ]),
      ),
    ...answer.meetings.rows.slice(0, OF_KIND).map(({ meeting, attendees, articles }) => {
      const [head] = articles;
      const report = meeting.reports.find(({ source }) => source.kind === 'article');
      const passage = report?.source.kind === 'article' ? report.source.text : null;
      return linked(sourceLink(head?.url ?? null, passage), named(attendees, localization), [
        meeting.startDate === null ? '' : localization.date(meeting.startDate.date),
        meeting.place ?? '',
      ]);
    }),
    ...answer.articles.rows
      .slice(0, OF_KIND)
      .map(({ article }) =>
        linked(
          sourceLink(article.url),
          article.headline,
          fromHead(article, article.datePublished, localization),
        ),
      ),
  ];
  const distinct = new Map(lines.map((line) => [line.content, line]));
  return [...distinct.values()]
    .filter(({ content }) => content !== '')
    .slice(0, MOST)
    .map(({ content, description }) => ({ content, description: isXml ? asXml(description) : description }));
}

function person(entity: NamedEntity, { language }: Localization): Suggestion {
  const { text } = nameIn(entity, language);
  return { content: text, description: inOneLine([text, entity.office ?? '']) };
}

const linked = (address: string | null, words: string, facts: readonly string[]): Suggestion => ({
  content: address ?? '',
  description: inOneLine([brief(words), ...facts]),
});

const fromHead = (
  head: ArticleHead,
  day: ArticleHead['datePublished'],
  { date }: Localization,
): readonly string[] => [day === null ? '' : date(day), head.publisher ?? hostOf(head.url) ?? ''];

const named = (people: readonly NamedEntity[], { language, comma }: Localization): string =>
  people.map((entity) => nameIn(entity, language).text).join(comma);

const inOneLine = (facts: readonly string[]): string =>
  facts
    .filter((fact) => fact !== '')
    .map((fact) => isolate(fact.replace(/\s+/g, ' ').trim()))
    .join(' · ');

function brief(words: string): string {
  if (words.length <= LONGEST) return words;
  const space = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, space === -1 ? LONGEST : space)} …`;
}

/** Characters that XML has none of make the whole list vanish too. */
export const asXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

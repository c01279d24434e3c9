/**
 * One item as a plain text to paste: who, when, the words as they stand in the source, where, and the address on a line of
 * its own. Names and words are isolated, so that it reads right in a line of either direction.
 */
import type { Localization } from '@/lib/i18n/localization';
import { nameIn } from '@/lib/i18n/names';
import type { MeetingItem, StatementItem } from '@/lib/model/context';
import { claimedDays, claimedPlaces, originOf } from './meeting-facts';
import { hostOf, sourceLink } from './source-link';

/** An outlet and its address, as far as they are known. */
interface Source {
  readonly outlet: string | null;
  readonly address: string | null;
}

export function citeSaying(item: StatementItem, localization: Localization): string {
  const { t, date, list, language } = localization;
  const { statement, article, speakers } = item;
  const names = statement.sources.map(({ entity, text }) => {
    const known = speakers.find(({ id }) => id === entity);
    return known === undefined ? text : nameIn(known, language).text;
  });
  const day = statement.saidOn?.date ?? article.datePublished;
  const sentence = t(statement.kind === 'direct' ? 'cite.verbatim' : 'cite.reported', {
    speaker: names.length === 0 ? t('statement.noSpeaker') : list(names),
    day: day === null ? t('article.undated') : date(day),
    words: withoutMarks(statement.text),
    outlet: outletOf({ outlet: article.publisher, address: article.url }, localization),
  });
  return withAddress(sentence, article.url);
}

export function citeMeeting(item: MeetingItem, localization: Localization): string {
  const { t, alternatives, list, language, comma } = localization;
  const { meeting, attendees, articles } = item;
  const days = claimedDays(item).map(({ value }) => value);
  const origins = meeting.reports.map((report) => originOf(report, articles));
  const sentence = t('cite.meeting', {
    people: list(attendees.map((person) => nameIn(person, language).text)),
    facts: [
      t(`meeting.kind.${meeting.kind}`),
      ...claimedPlaces(item).map(({ value }) => value),
      days.length === 0 ? t('meeting.noDay') : alternatives(days),
    ].join(comma),
    outlet: list([...new Set(origins.map((origin) => outletOf(origin, localization)))]),
  });
  return withAddress(sentence, origins.find(({ address }) => sourceLink(address) !== null)?.address ?? null);
}

const outletOf = ({ outlet, address }: Source, { t }: Localization): string =>
  outlet ?? hostOf(address) ?? t('article.unknownOutlet');

/** Alone on its line, and without isolates: they would become a part of the address where it is made a link. */
const withAddress = (sentence: string, address: string | null): string =>
  [sentence, sourceLink(address) ?? ''].filter((line) => line !== '').join('\n');

/** The sentence has quotation marks of its own. */
const withoutMarks = (words: string): string => words.trim().replace(/^["“”«‹'‘]+|["“”»›'’]+$/gu, '');

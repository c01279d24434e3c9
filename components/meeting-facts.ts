/**
 * What is said of one meeting, gathered from its reports: how far it is known to have happened, from whom, and where the
 * reports part.
 */
import type { ArticleHead, MeetingItem } from '@/lib/model/context';
import type { IsoDate, IsoDay } from '@/lib/model/day';
import type { EntityId } from '@/lib/model/entity';
import type { Meeting, SourcedReport } from '@/lib/model/meeting';
import { shareKey } from '@/lib/model/place';
import { hostOf } from './source-link';

/** `no-report`: announced for a day before the open article, and nothing after. */
export type MeetingState = 'held' | 'announced' | 'announced-and-held' | 'no-report' | 'recalled';

/** `today` is the open article's day: what is still to come on it is announced, not missing. */
export function meetingState(meeting: Meeting, today: IsoDay | null): MeetingState {
  const statuses = new Set([meeting.status, ...meeting.reports.map((report) => report.status)]);
  const planned = statuses.has('planned');
  if (statuses.has('held')) return planned ? 'announced-and-held' : 'held';
  if (statuses.has('past mention')) return 'recalled';
  const day = meeting.startDate?.date;
  return day !== undefined && today !== null && day < today.slice(0, day.length) ? 'no-report' : 'announced';
}

/** Where a report comes from, ready to be named and linked. */
export interface ReportOrigin {
  readonly outlet: string | null;
  readonly address: string | null;
  readonly published: IsoDate | null;
  readonly inLanguage: string | null;
  /** The reporting sentence, verbatim; `null` for rows of a pack. */
  readonly passage: string | null;
  readonly twoSources: boolean;
  /** Whose words the outlet prints: outlets that print one agency are one source. */
  readonly agency: string | null;
}

export function originOf(report: SourcedReport, articles: readonly ArticleHead[]): ReportOrigin {
  const { source } = report;
  if (source.kind === 'pack') {
    const { sourceTitle, sourceUrl, confidence } = source;
    const twoSources = confidence === 'two-sources';
    return { ...nowhere, outlet: sourceTitle, address: sourceUrl, twoSources };
  }
  const head = articles.find((article) => article.id === source.article);
  return {
    outlet: head?.publisher ?? null,
    address: head?.url ?? null,
    published: head?.datePublished ?? null,
    inLanguage: head?.inLanguage ?? null,
    passage: source.text,
    twoSources: false,
    agency: head?.agency ?? null,
  };
}

const nowhere: ReportOrigin = {
  outlet: null,
  address: null,
  published: null,
  inLanguage: null,
  passage: null,
  twoSources: false,
  agency: null,
};

/** How many independent sources: outlets are counted once, and those that print one agency together, a pack's row that rests on two counts as two. */
export function sourceCount({ meeting, articles }: Pick<MeetingItem, 'meeting' | 'articles'>): number {
  const origins = meeting.reports.map((report) => originOf(report, articles));
  const outlets = new Set(
    origins.map((origin) => origin.agency ?? origin.outlet ?? hostOf(origin.address) ?? ''),
  );
  const doubled = origins.some((origin) => origin.twoSources);
  return Math.max(outlets.size, doubled ? 2 : 1);
}

export type DisputedField = 'startDate' | 'place' | 'attendees' | 'kind';

/** One value of a disputed field and the origins that claim it. */
export interface Claim<T> {
  readonly value: T;
  readonly origins: readonly ReportOrigin[];
}

/** The days claimed, earliest first, each with who says so; one entry when all agree, none when nobody names a day. */
export function claimedDays({ meeting, articles }: MeetingItem): readonly Claim<IsoDate>[] {
  const claims = claimsOf(meeting.reports, articles, (report) => report.startDate?.date ?? null);
  return [...claims].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** One place in two languages is one claim, in the words of whoever names it first. */
export function claimedPlaces({ meeting, articles }: MeetingItem): readonly Claim<string>[] {
  const firstOf = ({ place, placeKeys = [] }: SourcedReport): string | null =>
    meeting.reports.find(
      (other) =>
        other.place === place || (other.place !== null && shareKey(placeKeys, other.placeKeys ?? [])),
    )?.place ?? place;
  return claimsOf(meeting.reports, articles, (report) => (report.place === null ? null : firstOf(report)));
}

export const claimedKinds = ({ meeting, articles }: MeetingItem): readonly Claim<Meeting['kind']>[] =>
  claimsOf(meeting.reports, articles, (report) => report.kind);

/** Sets of attendees claimed; two reports agree when they name the same people in any order. */
export function claimedAttendees({ meeting, articles }: MeetingItem): readonly Claim<readonly EntityId[]>[] {
  const keyed = claimsOf(meeting.reports, articles, ({ attendees }) => [...attendees].sort().join(' '));
  return keyed.map(({ value, origins }) => ({ value: value.split(' ') as EntityId[], origins }));
}

function claimsOf<T>(
  reports: readonly SourcedReport[],
  articles: readonly ArticleHead[],
  claim: (report: SourcedReport) => T | null,
): readonly Claim<T>[] {
  const claims = new Map<T, ReportOrigin[]>();
  for (const report of reports) {
    const value = claim(report);
    if (value !== null) claims.set(value, [...(claims.get(value) ?? []), originOf(report, articles)]);
  }
  return [...claims].map(([value, origins]) => ({ value, origins }));
}

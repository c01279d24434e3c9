/**
 * Many reports, one meeting.
 *
 * Two reports fold when by both the same two people met and
 *   - the day is the same (the places may differ: then the outlets disagree, and that is shown), or
 *   - the days are neighbours and the places do not contradict each other (evening here is night there), in whatever
 *     languages they are written, or
 *   - one names only the month and in it there is just one meeting that it can mean.
 * A call folds with calls only. What has no date folds with nothing. The result depends on the reports alone, not on
 * their order, so that adding and removing reports ends where folding all of them anew would.
 */
import { fold } from '../language/fold';
import { addDays, type Dated, type IsoDate, type IsoDay, precisionOf } from '../model/day';
import type { EntityId } from '../model/entity';
import { meetingId } from '../model/ids';
import type { Disagreement, Meeting, MeetingClaim, MeetingKind, MeetingStatus } from '../model/meeting';
import { type PlaceKey, shareKey } from '../model/place';
import { placeKeysOfNames } from './place-keys';
import { pairKey, type ReportRow } from './rows';

/** A report as folding sees it. */
export type Foldable = Pick<ReportRow, 'id' | 'report' | 'toldOn' | 'pairs'>;

export interface FoldedMeeting {
  readonly meeting: Meeting;
  readonly pairs: readonly string[];
  readonly reportIds: readonly string[];
}

/** Pairs of people who met by a claim: all of them, or each with a hub. */
export function pairsOf({ attendees, hubs }: Pick<MeetingClaim, 'attendees' | 'hubs'>): readonly string[] {
  const pairs = attendees.flatMap((one, i) =>
    attendees.slice(i + 1).flatMap((other) => {
      const met = hubs.length === 0 || hubs.includes(one) || hubs.includes(other);
      return met && one !== other ? [pairKey(one, other)] : [];
    }),
  );
  return [...new Set(pairs)];
}

export function foldReports(rows: readonly Foldable[]): readonly FoldedMeeting[] {
  const sorted = [...rows].sort(byDateThenId);
  const exact = sorted.filter((row) => precisionOfRow(row) === 'day');
  const groups = components(exact, sameByDay);
  for (const coarse of components(
    sorted.filter((row) => ['month', 'year'].includes(precisionOfRow(row) ?? '')),
    sameByMonth,
  )) {
    const meant = groups.filter((group) => group.length > 0 && couldMean(coarse, group));
    if (meant.length === 1) meant[0]?.push(...coarse);
    else groups.push(coarse);
  }
  const undated = sorted.filter((row) => precisionOfRow(row) === null).map((row) => [row]);
  return [...groups, ...undated].map(mergeReports);
}

const dateOf = (row: Foldable): IsoDate | null => row.report.startDate?.date ?? null;

function precisionOfRow(row: Foldable): ReturnType<typeof precisionOf> | null {
  const date = dateOf(row);
  return date === null ? null : precisionOf(date);
}

function byDateThenId(a: Foldable, b: Foldable): number {
  const [x, y] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Connected components: what is the same as something that is the same belongs together. */
function components(rows: readonly Foldable[], same: (a: Foldable, b: Foldable) => boolean): Foldable[][] {
  const groups: Foldable[][] = [];
  for (const row of rows) {
    const joined = groups.filter((group) => group.some((other) => same(row, other)));
    const [first, ...others] = joined;
    if (first === undefined) groups.push([row]);
    else {
      first.push(row, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.sort(byDateThenId));
}

function sameByDay(a: Foldable, b: Foldable): boolean {
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x === null || y === null || !sharePair(a, b) || !kindsAgree(a, b)) return false;
  if (x === y) return true;
  return areNeighbours(x as IsoDay, y as IsoDay) && placesAgree(a.report, b.report);
}

const sameByMonth = (a: Foldable, b: Foldable): boolean =>
  dateOf(a) === dateOf(b) && sharePair(a, b) && kindsAgree(a, b) && placesAgree(a.report, b.report);

const couldMean = (coarse: readonly Foldable[], group: readonly Foldable[]): boolean =>
  coarse.every((a) =>
    group.some(
      (b) =>
        sharePair(a, b) &&
        kindsAgree(a, b) &&
        (dateOf(b) ?? '').startsWith(dateOf(a) ?? '-') &&
        placesAgree(a.report, b.report),
    ),
  );

const sharePair = (a: Foldable, b: Foldable): boolean => a.pairs.some((pair) => b.pairs.includes(pair));
const kindsAgree = (a: Foldable, b: Foldable): boolean =>
  (a.report.kind === 'call') === (b.report.kind === 'call');
const areNeighbours = (x: IsoDay, y: IsoDay): boolean => addDays(x, 1) === y || addDays(y, 1) === x;

/**
 * A city and its country, a venue and its city are written one within the other, or known by a key; what is not named does not
 * contradict.
 */
export function placesAgree(a: Placed, b: Placed): boolean {
  if (a.place === null || b.place === null) return true;
  const [x, y] = [fold(a.place), fold(b.place)];
  return x.includes(y) || y.includes(x) || shareKey(keysOf(a), keysOf(b));
}

type Placed = Pick<MeetingClaim, 'place' | 'placeKeys'>;

/** With the words themselves, which another's list may have as a name. */
const keysOf = ({ place, placeKeys = [] }: Placed): readonly PlaceKey[] => [
  ...placeKeys,
  ...placeKeysOfNames([place ?? '']),
];

function mergeReports(rows: readonly Foldable[]): FoldedMeeting {
  const reports = rows.map((row) => row.report);
  const pairs = [...new Set(rows.flatMap((row) => row.pairs))].sort();
  const attendees = [...new Set(reports.flatMap((report) => report.attendees))];
  const startDate = commonest(
    reports.flatMap(({ startDate: date }) => date ?? []),
    (dated) => dated.date,
    precedence,
  );
  const toldOn =
    rows
      .map((row) => row.toldOn)
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  const meeting: Meeting = {
    id: meetingId(
      ...rows
        .map((row) => row.id)
        .sort()
        .slice(0, 1),
    ),
    attendees,
    hubs: hubsOf(attendees, pairs),
    startDate,
    sortDate: startDate?.date ?? toldOn,
    place: commonest(
      reports.flatMap((report) => report.place ?? []),
      fold,
      (place) => -place.length,
    ),
    kind:
      commonest(
        reports.map((report) => report.kind),
        (kind) => kind,
        (kind) => KIND_ORDER.indexOf(kind),
      ) ?? 'meeting',
    status: STATUS_ORDER.find((status) => reports.some((report) => report.status === status)) ?? 'held',
    occasion: reports.find((report) => report.occasion !== null)?.occasion ?? null,
    reports,
    disagreements: disagreementsOf(reports),
  };
  return { meeting, pairs, reportIds: rows.map((row) => row.id) };
}

/** Held wins over announced; what is only recalled was held as well, but nobody here reported it. */
const STATUS_ORDER: readonly MeetingStatus[] = ['held', 'past mention', 'planned'];
const KIND_ORDER: readonly MeetingKind[] = ['summit', 'call', 'meeting', 'visit', 'press conference'];

/** A stated day before an inferred one, a day before a month. */
const precedence = (dated: Dated): number => (dated.basis === 'stated' ? 0 : 1) - dated.date.length;

/** The value most reports give; of equals the one of lowest rank, then the smallest key. */
function commonest<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  rank: (value: T) => number,
): T | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  const better = (a: T, b: T): number =>
    (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0) ||
    rank(a) - rank(b) ||
    (keyOf(a) < keyOf(b) ? -1 : 1);
  return [...values].sort(better)[0] ?? null;
}

/** Those who are in every pair, where not all met each other. */
function hubsOf(attendees: readonly EntityId[], pairs: readonly string[]): readonly EntityId[] {
  const all = (attendees.length * (attendees.length - 1)) / 2;
  if (pairs.length >= all) return [];
  return attendees.filter((one) => pairs.every((pair) => pair.split('|').includes(one)));
}

function disagreementsOf(reports: readonly MeetingClaim[]): readonly Disagreement[] {
  const days = distinct(
    reports.flatMap(({ startDate }) => (startDate?.date.length === 10 ? startDate.date : [])),
  );
  const places = distinct(reports.flatMap(({ place }) => place ?? []));
  const partPlaces = reports.some((a) => reports.some((b) => !placesAgree(a, b)));
  const sets = reports.map(({ attendees }) => new Set(attendees));
  // Who names fewer people than another says nothing against that one.
  const fullest = sets.filter((a) => !sets.some((b) => b.size > a.size && isSubset(a, b)));
  const clash = fullest.some((a) => fullest.some((b) => !isSubset(a, b)));
  const found: Disagreement[] = [];
  if (days.length > 1) found.push({ field: 'startDate', values: days });
  if (partPlaces) found.push({ field: 'place', values: places });
  if (clash)
    found.push({
      field: 'attendees',
      values: distinct(reports.map(({ attendees }) => [...attendees].sort().join('|'))),
    });
  return found;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
const isSubset = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].every((each) => b.has(each));

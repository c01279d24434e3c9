/**
 * The starter corpus: rows of known meetings and summits, so that the first article already has a history.
 *
 *   a line of assets/starter/meetings.tsv ──starterReports──▶ SourcedReport (origin `starter`) ──starterRows──▶ ReportRow
 *   a line of assets/starter/summits.tsv  ──summitReports──▶  the same, without people: nobody is said to have met
 *
 * A row with more than two people is a hub: the first met each of the others, who did not thereby meet one another,
 * unless its occasion names a joint format (assets/starter/README.md).
 */
import { placeKeysOfNames } from '../corpus/place-keys';
import { reachOf } from '../corpus/reach';
import { pairKey, type ReportRow } from '../corpus/rows';
import { reportRow } from '../corpus/write';
import { isIsoDate } from '../model/day';
import type { EntityId, NamedEntity } from '../model/entity';
import { contentHash } from '../model/ids';
import type { MeetingKind, SourcedReport } from '../model/meeting';

export const STARTER_PACK = 'starter';

/** Rows of both tables that can be read, so that a page can say how many before it loads them. */
export const STARTER_ROWS = 747;

/** Formats in which all who are named sat together. */
const JOINT_FORMAT = /\b(?:three-way|four-way|trilateral|astana-format|normandy-format)\b/i;

const KINDS: ReadonlySet<string> = new Set<MeetingKind>([
  'meeting',
  'summit',
  'call',
  'visit',
  'press conference',
]);
const isMeetingKind = (kind: string): kind is MeetingKind => KINDS.has(kind);

const MEETING_COLUMNS = [
  'date',
  'participants',
  'place_en',
  'place_ar',
  'state',
  'kind',
  'occasion_en',
  'occasion_ar',
  'source_title',
  'source_url',
  'source_date',
  'confidence',
] as const;
type Row = Readonly<Record<(typeof MEETING_COLUMNS)[number], string>>;

const SUMMIT_COLUMNS = [
  'name_en',
  'name_ar',
  'series',
  'ordinal',
  'start_date',
  'end_date',
  'city_en',
  'city_ar',
  'state',
  'source_url',
] as const;
type SummitRow = Readonly<Record<(typeof SUMMIT_COLUMNS)[number], string>>;

/** Every row that can be read; `idOf` gives the person of an English canonical name. */
export function starterReports(
  table: string,
  idOf: (englishName: string) => EntityId,
  language: 'ar' | 'en',
): readonly SourcedReport[] {
  return rowsOf(table, MEETING_COLUMNS).flatMap((row) => reportOf(row, idOf, language) ?? []);
}

/** Summits by name, day and city: found by search, and no pair of people met by them. */
export function summitReports(table: string, language: 'ar' | 'en'): readonly SourcedReport[] {
  return rowsOf(table, SUMMIT_COLUMNS).flatMap((row) => summitReport(row, language) ?? []);
}

/**
 * Reports as rows of the corpus. Two people of one state are a delegation, not a meeting: such a pair is taken out, or two
 * different meetings of one delegation on a day would fold into one.
 */
export function starterRows(
  reports: readonly SourcedReport[],
  people: ReadonlyMap<string, NamedEntity>,
): readonly ReportRow[] {
  const sameSide = (one: EntityId, other: EntityId): boolean => {
    const state = people.get(one)?.state ?? null;
    return state !== null && state === people.get(other)?.state;
  };
  return reports.map((report) => {
    const row = reportRow(report, null, idOfReport(report));
    const delegations = new Set(
      report.attendees.flatMap((one) =>
        report.attendees.flatMap((other) => (sameSide(one, other) ? [pairKey(one, other)] : [])),
      ),
    );
    const pairs = row.pairs.filter((pair) => !delegations.has(pair));
    return { ...row, pairs, reach: reachOf({ pairs, report: row.report }) };
  });
}

/** From what is the same in both languages, so that the pack added again in the other one is the same pack. */
function idOfReport({ attendees, startDate, kind, source }: SourcedReport): string {
  const address = source.kind === 'pack' ? [source.sourceTitle, source.sourceUrl ?? ''] : [];
  return contentHash('report', STARTER_PACK, startDate?.date ?? '', kind, ...attendees, ...address);
}

function rowsOf<C extends string>(
  table: string,
  columns: readonly C[],
): readonly Readonly<Record<C, string>>[] {
  const lines = table.split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<C, string>;
  });
}

function reportOf(row: Row, idOf: (name: string) => EntityId, language: 'ar' | 'en'): SourcedReport | null {
  if (!isIsoDate(row.date) || !isMeetingKind(row.kind)) return null;
  const attendees = row.participants.split('|').filter(Boolean).map(idOf);
  if (attendees.length < 2) return null;
  return {
    attendees,
    hubs: attendees.length > 2 && !JOINT_FORMAT.test(row.occasion_en) ? attendees.slice(0, 1) : [],
    startDate: { date: row.date, basis: 'stated' },
    place: (language === 'ar' ? row.place_ar : row.place_en) || null,
    placeKeys: placeKeysOfNames([row.place_ar, row.place_en]),
    kind: row.kind,
    status: 'held',
    occasion: (language === 'ar' ? row.occasion_ar : row.occasion_en) || null,
    source: {
      kind: 'pack',
      pack: STARTER_PACK,
      sourceTitle: row.source_title,
      sourceUrl: webAddress(row.source_url),
      confidence: row.confidence === 'two-sources' ? 'two-sources' : 'one-source',
    },
  };
}

function summitReport(row: SummitRow, language: 'ar' | 'en'): SourcedReport | null {
  if (!isIsoDate(row.start_date)) return null;
  const sourceUrl = webAddress(row.source_url);
  return {
    attendees: [],
    hubs: [],
    startDate: { date: row.start_date, basis: 'stated' },
    place: (language === 'ar' ? row.city_ar : row.city_en) || null,
    placeKeys: placeKeysOfNames([row.city_ar, row.city_en]),
    kind: 'summit',
    status: 'held',
    occasion: language === 'ar' ? row.name_ar : row.name_en,
    source: {
      kind: 'pack',
      pack: STARTER_PACK,
      sourceTitle: sourceUrl === null ? row.name_en : new URL(sourceUrl).hostname,
      sourceUrl,
      confidence: 'one-source',
    },
  };
}

/** The first of the addresses given. */
function webAddress(addresses: string): string | null {
  const first = addresses.split('; ')[0] ?? '';
  return /^https?:\/\//.test(first) && URL.canParse(first) ? first : null;
}

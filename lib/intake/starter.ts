/**
 * The starter corpus: rows of known meetings, so that the first article already has a history.
 *
 *   a line of assets/starter/meetings.tsv ──starterReports──▶ SourcedReport (origin `starter`)
 *
 * A row with more than two people is a hub: the first met each of the others, who did not thereby meet one another,
 * unless its occasion names a joint format (assets/starter/README.md).
 */
import { isIsoDate } from '../model/day';
import type { EntityId } from '../model/entity';
import type { MeetingKind, SourcedReport } from '../model/meeting';

export const STARTER_PACK = 'starter';

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

const COLUMNS = [
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
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Every row that can be read; `idOf` gives the person of an English canonical name. */
export function starterReports(
  table: string,
  idOf: (englishName: string) => EntityId,
  language: 'ar' | 'en',
): readonly SourcedReport[] {
  return rowsOf(table).flatMap((row) => reportOf(row, idOf, language) ?? []);
}

function rowsOf(table: string): readonly Row[] {
  const lines = table.split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Row;
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
    kind: row.kind,
    status: 'held',
    occasion: (language === 'ar' ? row.occasion_ar : row.occasion_en) || null,
    source: {
      kind: 'pack',
      pack: STARTER_PACK,
      sourceTitle: row.source_title,
      sourceUrl: /^https?:\/\//.test(row.source_url) ? (row.source_url.split('; ')[0] ?? null) : null,
      confidence: row.confidence === 'two-sources' ? 'two-sources' : 'one-source',
    },
  };
}

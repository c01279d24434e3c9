/**
 * Rows of a pack as corrected. There is no article to read again, so a changed row keeps what the pack gave, and every
 * correction starts from that. Pure.
 */
import type { Correction, ReportTarget } from '../model/correction';
import type { EntityId, NamedEntity } from '../model/entity';
import type { SourcedReport } from '../model/meeting';
import { renamedClaim } from './apply-corrections';
import { pairsOf } from './fold-reports';
import type { ReportRow } from './rows';
import { type WhoIsWho, whoIsWho } from './who-is-who';

const NO_MEETING = '' as ReportRow['meeting'];

export function correctPackRow(row: ReportRow, corrections: readonly Correction[]): ReportRow {
  const { asGiven, isStruck: _, ...rest } = row;
  const given = asGiven ?? row.report;
  const who = whoIsWho(corrections);
  const renamed = renamedClaim(given, (person) => who.meant(person, { kind: 'pack', id: row.id }));
  const dated = has('wrong-meeting-day', row, corrections) ? withoutDay(renamed) : renamed;
  const isForgotten = dated?.attendees.some((person) =>
    who.isForgotten(person, { kind: 'pack', id: row.id }),
  );
  if (dated === null || isForgotten || has('not-a-meeting', row, corrections))
    return { ...rest, report: given, asGiven: given, isStruck: true, pairs: [], meeting: NO_MEETING };
  const isAsGiven = JSON.stringify(dated) === JSON.stringify(given);
  return { ...rest, report: dated, pairs: pairsOf(dated), ...(isAsGiven ? {} : { asGiven: given }) };
}

const withoutDay = (report: SourcedReport | null): SourcedReport | null =>
  report === null ? null : { ...report, startDate: null };

function has(
  kind: 'wrong-meeting-day' | 'not-a-meeting',
  row: ReportRow,
  corrections: readonly Correction[],
): boolean {
  const isMeant = (target: ReportTarget): boolean => target.kind === 'pack' && target.report === row.id;
  return corrections.some(({ body }) => body.kind === kind && body.reports.some(isMeant));
}

/** Whom a pack's row counts as named. */
export const peopleOfPackRow = ({ pack, report, isStruck }: ReportRow): readonly EntityId[] =>
  pack === null || isStruck ? [] : [...new Set(report.attendees)];

/** Who `id` is, where only a correction of `row` brings it in: one of two who were joined, or a namesake. */
export function personOfCorrection(
  id: EntityId,
  corrections: readonly Correction[],
  known: ReadonlyMap<string, NamedEntity>,
): NamedEntity | null {
  const own = known.get(id) ?? whoKnows(whoIsWho(corrections), id);
  if (own !== null) return own;
  const parting = corrections.find(({ body }) => body.kind === 'not-him' && body.other === id);
  const [namesake] = parting?.people ?? [];
  return namesake === undefined ? null : { ...namesake, id, state: null, office: null, origin: 'learned' };
}

const whoKnows = (who: WhoIsWho, id: EntityId): NamedEntity | null => who.known(id);

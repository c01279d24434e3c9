/**
 * Rows of a pack as corrected. There is no article to read again, so a changed row keeps what the pack gave, and every
 * correction starts from that. Pure.
 */
import type { Correction, ReportTarget } from '../model/correction';
import type { EntityId, NamedEntity } from '../model/entity';
import type { SourcedReport } from '../model/meeting';
import { renamedClaim } from './apply-corrections';
import { reachOf } from './reach';
import { pairKey, type ReportRow } from './rows';
import { type WhoIsWho, whoIsWho } from './who-is-who';

const NO_MEETING = '' as ReportRow['meeting'];

export function correctPackRow(row: ReportRow, corrections: readonly Correction[]): ReportRow {
  const { asGiven, isStruck: _, ...rest } = row;
  const given = asGiven ?? { report: row.report, pairs: row.pairs };
  const who = whoIsWho(corrections);
  const where = { kind: 'pack', id: row.id } as const;
  const meant = (person: EntityId): EntityId => who.meant(person, where);
  const renamed = renamedClaim(given.report, meant);
  const report = has('wrong-meeting-day', row, corrections) ? withoutDay(renamed) : renamed;
  const isForgotten = report?.attendees.some((person) => who.isForgotten(person, where));
  if (report === null || isForgotten || has('not-a-meeting', row, corrections)) {
    const nowhere = { pairs: [], reach: [], meeting: NO_MEETING };
    return { ...rest, ...nowhere, report: given.report, asGiven: given, isStruck: true };
  }
  const pairs = renamedPairs(given.pairs, meant);
  const own = { ...rest, report, pairs, reach: reachOf({ pairs, report }) };
  const isAsGiven = JSON.stringify(report) === JSON.stringify(given.report);
  return isAsGiven ? own : { ...own, asGiven: given };
}

/** A pack may know that two of its people did not meet one another: its pairs are taken over, not made anew. */
function renamedPairs(pairs: readonly string[], meant: (person: EntityId) => EntityId): readonly string[] {
  const renamed = pairs.flatMap((pair) => {
    const [one, other] = pair.split('|').map((person) => meant(person as EntityId));
    return one === undefined || other === undefined || one === other ? [] : pairKey(one, other);
  });
  return [...new Set(renamed)];
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

/**
 * Meetings: encounters with their day, place, status and occasion, folded where they are one.
 *
 * The same people on the same day are one meeting, be it told as a reception, as talks or as their joint press
 * conference. Two people of one state who meet a third were a delegation: each of them met him, not each other.
 */
import type { Dated } from '@/lib/model/day';
import type { EntityId } from '@/lib/model/entity';
import type { MeetingReport, MeetingStatus } from '@/lib/model/meeting';
import type { Draft } from './attribution';
import { spanOf } from './content';
import { type Encounter, encountersIn } from './encounters';
import { foldMeetings, type ToldMeeting } from './fold-meetings';
import { type Range, type Sentence, type Text, wordsOf } from './text';
import { frameAt, isIn, phraseAt, withoutPrefix } from './words';

export interface FoundMeeting {
  readonly report: MeetingReport;
}

/** `body` are the sentences of the running text, headings left out. */
export function meetingsIn(
  text: Text,
  drafts: readonly Draft[],
  body: readonly Sentence[],
): readonly FoundMeeting[] {
  const running = new Set(body);
  const told: ToldMeeting[] = [];
  let pair: readonly string[] = [];
  for (const sentence of text.sentences)
    for (const encounter of encountersIn(text, sentence, drafts, pair)) {
      for (const keys of sidesOf(text, encounter.keys))
        told.push({
          report: reportOf(text, encounter, keys, drafts),
          isHeading: !running.has(sentence),
          isDefinite: encounter.isDefinite,
        });
      if (encounter.keys.length === 2) pair = encounter.keys;
    }
  return foldMeetings(told).map((report) => ({ report: placed(text, report, drafts) }));
}

/** Who met whom: all together, or each of a delegation with the one of the other side. */
function sidesOf(text: Text, keys: readonly string[]): readonly (readonly string[])[] {
  const byState = new Map<string, string[]>();
  for (const key of keys) {
    const state = text.registry.person(key)?.state ?? key;
    byState.set(state, [...(byState.get(state) ?? []), key]);
  }
  if (byState.size < 2) return [];
  const sides = [...byState.values()];
  if (keys.length === sides.length) return [keys];
  const [lone, ...others] = sides.sort((a, b) => a.length - b.length);
  if (lone?.length !== 1) return [keys];
  return others.flatMap((side) => side.map((key) => [...lone, key]));
}

function reportOf(
  text: Text,
  encounter: Encounter,
  keys: readonly string[],
  drafts: readonly Draft[],
): MeetingReport {
  const startDate = dayOf(text, encounter);
  return {
    attendees: keys as readonly EntityId[],
    hubs: [],
    startDate,
    place: placeOf(text, encounter),
    kind: encounter.kind,
    status: statusOf(text, encounter, keys, startDate, drafts),
    occasion: occasionOf(text, encounter),
    span: spanOf(text, { from: encounter.at.from, to: Math.max(encounter.at.to, encounter.zone.to) }),
    why: encounter.why,
  };
}

/** The first day after the word of meeting, else the last before it in the sentence, as far as no content lies between. */
function dayOf(text: Text, { zone, sentence, at }: Encounter): Dated | null {
  for (let index = zone.from; index < zone.to; index++) {
    const dated = text.dates.get(index)?.dated;
    if (dated && dated.date.length === 10) return dated;
  }
  const vague = coarseDay(text, zone);
  if (vague) return vague;
  for (let index = at.from; index >= sentence.from; index--) {
    const dated = text.dates.get(index)?.dated;
    if (dated && dated.date.length === 10) return dated;
  }
  return null;
}

/** A month or a year where no day is given. */
function coarseDay(text: Text, zone: Range): Dated | null {
  for (let index = zone.from; index < zone.to; index++) {
    const dated = text.dates.get(index)?.dated;
    if (dated) return dated;
  }
  return null;
}

/** The first place after the word of meeting, else where the sentence says before it that they were. */
const placeOf = (text: Text, { zone, sentence, at }: Encounter): string | null =>
  placeIn(text, zone) ??
  placeIn(text, { from: sentence.from, to: at.from }) ??
  placeVisited(text, { from: sentence.from, to: at.from });

/** «زار فلان │ المدينة │ والتقى …»: the object of a visit. */
function placeVisited(text: Text, { from, to }: Range): string | null {
  let isVisit = false;
  for (let at = from; at < to; at++) {
    const frame = frameAt(text.grammar.meetings.verbs, text.pieces, at, text.grammar.joinedConjunctions);
    isVisit ||= frame?.kind === 'visit';
    const naming = text.namingAt.get(at);
    if (isVisit && naming?.isPlace && naming.name && !naming.governed)
      return text.body.slice(naming.name.start, naming.name.end);
  }
  return null;
}

/**
 * A held meeting without a place was where one of the two is said to have spoken to the press, or to have travelled, in
 * the same article: a press conference, a summit, a visit with one place.
 */
function placed(text: Text, report: MeetingReport, drafts: readonly Draft[]): MeetingReport {
  if (report.place !== null || report.status !== 'held' || report.kind === 'call') return report;
  const places = new Set(
    drafts
      .filter((draft) =>
        draft.speakers.some(({ naming }) => naming && report.attendees.some((id) => id === naming.key)),
      )
      .map((draft) => placeIn(text, draft.clause.adjunct)),
  );
  places.delete(null);
  const [only, ...others] = places;
  return only && others.length === 0
    ? { ...report, place: only, why: [...report.why, 'place-of-occasion'] }
    : report;
}

/** The first place after a preposition of place. */
function placeIn(text: Text, zone: Range): string | null {
  const { placeStarters } = text.grammar.meetings;
  for (let at = zone.from; at < zone.to; at++) {
    const naming = text.namingAt.get(at);
    if (!naming?.isPlace || !naming.name) continue;
    const isLed = [1, 2, 3, 4].some((back) => {
      const word = text.pieces[at - back]?.text;
      return isIn(placeStarters, word) || isIn(placeStarters, withoutPrefix(word ?? '', ['و']) ?? '');
    });
    const isJoined = text.pieces[at]?.text.startsWith('ب') && naming.governed;
    if (isLed || isJoined) return text.body.slice(naming.name.start, naming.name.end);
  }
  return null;
}

function occasionOf(text: Text, { zone }: Encounter): string | null {
  for (let at = zone.from; at < zone.to; at++) {
    if (phraseAt(text.grammar.meetings.occasions, text.pieces, at) === 0) continue;
    const end = endOfPhrase(text, at, zone.to);
    return wordsOf(text, { from: at, to: end }) || null;
  }
  return null;
}

function endOfPhrase(text: Text, from: number, end: number): number {
  const { placeStarters } = text.grammar.meetings;
  for (let at = from + 1; at < end; at++) {
    if (text.pieces[at]?.kind === 'comma' || text.dates.has(at)) return at;
    if (at > from + 2 && isIn(placeStarters, text.pieces[at]?.text)) return at;
  }
  return end;
}

/** Planned by its words or its day; recalled by its words, or told without a day by someone who was not there. */
function statusOf(
  text: Text,
  encounter: Encounter,
  keys: readonly string[],
  day: Dated | null,
  drafts: readonly Draft[],
): MeetingStatus {
  const { planned, recalled } = text.grammar.meetings;
  const { published } = text;
  if (day && published && day.date > published) return 'planned';
  const near = {
    from: Math.max(encounter.sentence.from, encounter.at.from - 3),
    to: Math.min(encounter.zone.to, encounter.at.to + 14),
  };
  const has = (list: readonly string[]) => {
    for (let at = near.from; at < near.to; at++)
      if (phraseAt(list, text.pieces, at, text.grammar.joinedConjunctions) > 0) return true;
    return false;
  };
  if (isFutureVerb(text, encounter) || (!day && isIntended(text, encounter))) return 'planned';
  if (has(planned) && !(day && published && day.date <= published)) return 'planned';
  if (day && published && daysBetween(day.date, published) > RECENT_DAYS) return 'past mention';
  if (!day && isPluperfect(text, encounter)) return 'past mention';
  if (!day && (has(recalled) || isToldByAnother(encounter, keys, drafts))) return 'past mention';
  return 'held';
}

/** «يعتزم … عقد لقاء»: a verb of intending earlier in the clause. */
function isIntended(text: Text, { at, sentence }: Encounter): boolean {
  const { plannedVerbs } = text.grammar.meetings;
  for (let back = at.from - 1; back >= sentence.from; back--) {
    if (text.pieces[back]?.kind === 'comma') return false;
    if (phraseAt(plannedVerbs, text.pieces, back, text.grammar.joinedConjunctions) > 0) return true;
  }
  return false;
}

/** «كان … قد التقى», «سبق أن التقى». */
function isPluperfect(text: Text, { at, sentence, isVerb }: Encounter): boolean {
  const { auxiliaries, pluperfect, joinedConjunctions } = text.grammar;
  if (!isVerb) return false;
  for (let back = at.from - 1; back >= sentence.from; back--) {
    const word = text.pieces[back]?.text ?? '';
    const bare = withoutPrefix(word, joinedConjunctions) ?? word;
    if (text.pieces[back]?.kind === 'comma') return false;
    if (isIn(auxiliaries, word) || isIn(auxiliaries, bare) || isIn(pluperfect, bare)) return true;
  }
  return false;
}

/** Letters from which a word that begins like a future verb is one. */
const LONG_WORD = 5;

const RECENT_DAYS = 7;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** «سيلتقي»، «سوف يلتقي»، «أن يلتقي»: the future is written onto the verb, or the verb is not yet fact. */
function isFutureVerb(text: Text, { at, isVerb }: Encounter): boolean {
  if (!isVerb) return false;
  const word = text.pieces[at.from]?.text ?? '';
  const { futurePrefixes, futureWords, presentPrefixes } = text.grammar;
  // «سيواصلان بحث …»: the future stands on the verb before it
  const before = text.pieces[at.from - 1]?.text ?? '';
  if (before.length > LONG_WORD && futurePrefixes.some((prefix) => before.startsWith(prefix))) return true;
  if (futurePrefixes.some((prefix) => word.startsWith(prefix))) return true;
  const isPresent = presentPrefixes.some((prefix) => word.startsWith(prefix));
  return isPresent && isIn(futureWords, text.pieces[at.from - 1]?.text);
}

function isToldByAnother(
  { at, sentence }: Encounter,
  keys: readonly string[],
  drafts: readonly Draft[],
): boolean {
  const teller = drafts.find(
    (draft) =>
      draft.sentence === sentence &&
      !draft.via &&
      draft.clause.content.from <= at.from &&
      at.from < draft.end,
  );
  const speakers = teller?.speakers.flatMap((speaker) => (speaker.naming ? [speaker.naming.key] : []));
  return speakers !== undefined && speakers.length > 0 && !speakers.some((key) => keys.includes(key));
}

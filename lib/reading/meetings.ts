/**
 * Meetings: encounters with their day, place, status and occasion, folded where they are one.
 *
 * The same people on the same day are one meeting, be it told as a reception, as talks or as their joint press
 * conference. Two people of one state who meet a third were a delegation: each of them met him, not each other.
 */
import { addDays, type Dated, isIsoDay } from '@/lib/model/day';
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
  const bySentence = draftsBySentence(drafts);
  let pair: readonly string[] = [];
  for (const sentence of text.sentences) {
    const own = bySentence.get(sentence) ?? [];
    for (const encounter of encountersIn(text, sentence, own, pair)) {
      for (const keys of sidesOf(text, encounter.keys))
        told.push({
          report: reportOf(text, encounter, keys, own),
          isHeading: !running.has(sentence),
          isDefinite: encounter.isDefinite,
        });
      if (encounter.keys.length === 2) pair = encounter.keys;
    }
    const named = peopleOf(text, sentence);
    if (named.length === 2) pair = named;
  }
  const places = placesOfSpeech(text, drafts);
  return foldMeetings(told).map((report) => ({ report: placed(report, places) }));
}

function draftsBySentence(drafts: readonly Draft[]): ReadonlyMap<Sentence, readonly Draft[]> {
  const bySentence = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    const known = bySentence.get(draft.sentence);
    if (known) known.push(draft);
    else bySentence.set(draft.sentence, [draft]);
  }
  return bySentence;
}

/** Everyone whom a sentence names: the two of it are «الجانبان» of the next. */
function peopleOf(text: Text, { from, to }: Sentence): readonly string[] {
  const keys = new Set<string>();
  for (let at = from; at < to; at++) {
    const naming = text.namingAt.get(at);
    if (naming?.kind === 'person' && naming.number === 'singular') keys.add(naming.key);
  }
  return [...keys];
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
  const startDate = comingDay(text, encounter, dayOf(text, encounter));
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

/** "will meet on Friday": a weekday that is to come. */
function comingDay(text: Text, encounter: Encounter, day: Dated | null): Dated | null {
  const { published } = text;
  if (day?.basis !== 'weekday' || !published || day.date >= published || !isIsoDay(day.date)) return day;
  const isComing = isFutureVerb(text, encounter) || isIntended(text, encounter);
  return isComing ? { ...day, date: addDays(day.date, DAYS_OF_WEEK) } : day;
}

const DAYS_OF_WEEK = 7;

/** A month or a year where no day is given. */
function coarseDay(text: Text, zone: Range): Dated | null {
  for (let index = zone.from; index < zone.to; index++) {
    const dated = text.dates.get(index)?.dated;
    if (dated) return dated;
  }
  return null;
}

/** The first place after the word of meeting, else where the sentence says before it that they were. */
function placeOf(text: Text, { kind, zone, sentence, at }: Encounter): string | null {
  if (kind === 'call') return null;
  const { joinedConjunctions, meetings } = text.grammar;
  const isTopical = phraseAt(meetings.topicVerbs, text.pieces, at.from, joinedConjunctions) > 0;
  const near = isTopical ? { from: zone.from, to: topicStart(text, zone) } : zone;
  return placeAround(text, near, { from: sentence.from, to: at.from });
}

/** After the last person named and the day: there the topic begins, up to a preposition of place right after them. */
function topicStart(text: Text, { from, to }: Range): number {
  const PLACE_WORDS = 4;
  let end = from;
  for (let at = from; at < to; at++) {
    const naming = text.namingAt.get(at);
    if (naming?.kind === 'person') end = naming.to;
    else if (text.dates.has(at)) end = text.dates.get(at)?.to ?? end;
  }
  return isIn(text.grammar.meetings.placeStarters, text.pieces[end]?.text)
    ? Math.min(to, end + PLACE_WORDS)
    : end;
}

const placeAround = (text: Text, zone: Range, before: Range): string | null =>
  placeIn(text, zone) ?? placeIn(text, before) ?? placeVisited(text, before);

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
function placed(report: MeetingReport, spoke: ReadonlyMap<string, ReadonlySet<string>>): MeetingReport {
  if (report.place !== null || report.status !== 'held' || report.kind === 'call') return report;
  const places = new Set(report.attendees.flatMap((key) => [...(spoke.get(key) ?? [])]));
  const [only, ...others] = places;
  return only && others.length === 0
    ? { ...report, place: only, why: [...report.why, 'place-of-occasion'] }
    : report;
}

/** The places in which each is said to have spoken. */
function placesOfSpeech(text: Text, drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { speakers, clause } of drafts) {
    const place = placeIn(text, clause.adjunct);
    for (const { naming } of speakers)
      if (place && naming) places.set(naming.key, (places.get(naming.key) ?? new Set()).add(place));
  }
  return places;
}

/** «الأزمة في │ البلد»: what they talked of, and not where. */
function isOfTopic(text: Text, place: number): boolean {
  const REACH = 4;
  const { topics, placeStarters } = text.grammar.meetings;
  for (let at = place - 1; at >= place - REACH; at--)
    if (isIn(placeStarters, text.pieces[at]?.text)) return isIn(topics, text.pieces[at - 1]?.text);
  return false;
}

/** «في │ قصر السلام»: a place that no table has, by its noun and the next word. */
function headedPlace(text: Text, at: number, end: number): string | null {
  const { placeHeads, placeStarters } = text.grammar.meetings;
  const word = text.pieces[at]?.text;
  if (!isIn(placeHeads, word) || at + 1 >= end || text.namingAt.has(at + 1)) return null;
  const isLed = isIn(placeStarters, text.pieces[at - 1]?.text) || word?.startsWith('ب') === true;
  const next = text.pieces[at + 1];
  if (!isLed || next?.kind !== 'word') return null;
  const range = { from: at, to: at + 2 };
  const words = wordsOf(text, range);
  return word?.startsWith('ب') === true && !isIn(placeStarters, text.pieces[at - 1]?.text)
    ? words.slice(1)
    : words;
}

/** The first place after a preposition of place. */
function placeIn(text: Text, zone: Range): string | null {
  const { placeStarters } = text.grammar.meetings;
  for (let at = zone.from; at < zone.to; at++) {
    const headed = headedPlace(text, at, zone.to);
    if (headed) return headed;
    const naming = text.namingAt.get(at);
    if (!naming?.isPlace || !naming.name) continue;
    const isLed = [1, 2, 3, 4].some((back) => {
      const word = text.pieces[at - back]?.text;
      return isIn(placeStarters, word) || isIn(placeStarters, withoutPrefix(word ?? '', ['و']) ?? '');
    });
    const isJoined = text.pieces[at]?.text.startsWith('ب') && naming.governed;
    if ((isLed && !isOfTopic(text, at)) || isJoined)
      return text.body.slice(naming.name.start, naming.name.end);
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
  const speakers = teller?.speakers.flatMap(({ naming }) => (naming?.kind === 'person' ? [naming.key] : []));
  return speakers !== undefined && speakers.length > 0 && !speakers.some((key) => keys.includes(key));
}

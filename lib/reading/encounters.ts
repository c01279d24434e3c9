/**
 * Words of meeting in a sentence, and who is said to have met: one encounter for each word that has two people.
 *
 *   استقبل │ الوزير │ نظيره الفلاني          verb      subject and object
 *   اجتمع │ الوزير │ مع │ نظيره              with-verb subject and whoever «مع» brings
 *   لقاء │ الوزير │ و/مع/بـ │ نظيره          noun      whoever stands after it, else «لقائه» its owner
 *   مباحثات الرئيسين الفلاني والفلاني        pair      by state
 */

import { fold } from '@/lib/language/fold';
import { demonymAt } from '@/lib/lexicon';
import type { MeetingKind } from '@/lib/model/meeting';
import type { Draft } from './attribution';
import { isComplementizer } from './clauses';
import { isInsideMarks } from './cues';
import { listedBefore, namingBefore, subjectBefore } from './noun-phrases';
import { sentenceSubject } from './speakers';
import type { Naming, Range, Sentence, Text } from './text';
import { frameAt, isIn, phraseAt, withoutPrefix } from './words';

export interface Encounter {
  readonly keys: readonly string[];
  readonly kind: MeetingKind;
  readonly sentence: Sentence;
  /** The word of meeting. */
  readonly at: Range;
  readonly isVerb: boolean;
  /** «لقائه», «المحادثات»: one that the reader is taken to know of. */
  readonly isDefinite: boolean;
  /** The words in which attendees, day and place stand. */
  readonly zone: Range;
  readonly why: readonly string[];
}

type FrameKind = 'verb' | 'with-verb' | 'noun';

interface Frame extends Range {
  readonly of: FrameKind;
  readonly kind: MeetingKind;
}

/** `pair` are the two who met last, for «الجانبان» and a press conference that names nobody. */
export function encountersIn(
  text: Text,
  sentence: Sentence,
  drafts: readonly Draft[],
  pair: readonly string[],
): readonly Encounter[] {
  const found: Encounter[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const frame = frameHere(text, at);
    if (!frame || isOnlyOccasion(text, frame) || isNegated(text, sentence, frame, drafts)) continue;
    const zone = zoneOf(text, sentence, frame, drafts);
    const who = attendees(text, sentence, frame, zone, drafts, pair);
    if (who)
      found.push({
        ...who,
        kind: isCall(text, sentence, frame, zone) ? 'call' : frame.kind,
        isDefinite: frame.of === 'noun' && isDefinite(text, frame),
        isVerb: frame.of !== 'noun',
        sentence,
        at: { from: frame.from, to: frame.to },
        zone,
      });
    at = frame.to - 1;
  }
  return found;
}

/** A pronoun or an article on the word. */
function isDefinite({ grammar, pieces }: Text, frame: Frame): boolean {
  const word = pieces[frame.from]?.text ?? '';
  const bare = withoutPrefix(word, [...grammar.joinedConjunctions, ...grammar.joinedPrepositions]) ?? word;
  return [word, bare].some(
    (one) =>
      isArticled(grammar, one) || grammar.suffixes.slice(0, 4).some((suffix) => one.endsWith(fold(suffix))),
  );
}

const isArticled = (grammar: Text['grammar'], word: string): boolean =>
  grammar.articles.some((article) => word.startsWith(fold(article)));

/** «على هامش قمة …»: where a meeting was, not who met. */
function isOnlyOccasion({ grammar, pieces }: Text, frame: Frame): boolean {
  const before = pieces[frame.from - 1]?.text;
  return frame.kind === 'summit' && (isIn(grammar.meetings.asides, before) || /^\p{N}/u.test(before ?? ''));
}

/** «لم يلتق», «نفى أن يكون قد التقى», «ألغى لقاءه». */
function isNegated(text: Text, sentence: Sentence, frame: Frame, drafts: readonly Draft[]): boolean {
  const REACH = 6;
  const { meetings, negations, joinedConjunctions } = text.grammar;
  const isDenied = drafts.some(
    ({ sentence: own, cue, clause, end }) =>
      own === sentence && cue.form.stance === 'deny' && clause.content.from <= frame.from && frame.from < end,
  );
  if (isDenied) return true;
  for (let at = frame.from - 1; at >= Math.max(sentence.from, frame.from - REACH); at--) {
    const word = text.pieces[at]?.text ?? '';
    if (text.pieces[at]?.kind !== 'word') return false;
    if (isIn(meetings.cancelled, word)) return true;
    if (isIn(meetings.cancelled, withoutPrefix(word, joinedConjunctions) ?? '')) return true;
    if (at >= frame.from - 2 && isIn(negations, withoutPrefix(word, joinedConjunctions) ?? word)) return true;
  }
  return false;
}

/** «بحث هاتفيا مع …», «خلال اتصال هاتفي، بحث …»: the word of calling beside it, or at the head of its clause. */
function isCall(text: Text, sentence: Sentence, frame: Frame, zone: Range): boolean {
  if (frame.kind !== 'meeting') return false;
  const { callWords, occasions } = text.grammar.meetings;
  const REACH = 14;
  for (let at = frame.from; at < Math.min(zone.to, frame.to + REACH); at++) {
    if (phraseAt(occasions, text.pieces, at) > 0) break;
    if (phraseAt(callWords, text.pieces, at) > 0) return true;
  }
  if (frame.of === 'noun') return false;
  for (let at = frame.from - 1; at >= Math.max(sentence.from, frame.from - REACH); at--) {
    if (text.namingTo.get(at + 1)?.kind === 'person') return false;
    if (phraseAt(callWords, text.pieces, at) > 0) return true;
  }
  return false;
}

function frameHere(text: Text, at: number): Frame | null {
  const { grammar, pieces } = text;
  if (pieces[at]?.kind !== 'word' || isInsideMarks(text.quotations, at)) return null;
  const { meetings, joinedConjunctions, joinedPrepositions } = grammar;
  const joined = [...joinedConjunctions, ...joinedPrepositions];
  const options: readonly (readonly [FrameKind, ReturnType<typeof frameAt>])[] = [
    ['noun', frameAt(meetings.nouns, pieces, at, joined)],
    ['verb', frameAt(meetings.verbs, pieces, at, joinedConjunctions)],
    ['with-verb', frameAt(meetings.withVerbs, pieces, at, joinedConjunctions)],
  ];
  const [best] = options
    .flatMap(([of, frame]) => (frame ? [{ of, kind: frame.kind, from: at, to: at + frame.length }] : []))
    .sort((a, b) => b.to - a.to);
  return best ?? null;
}

/** From the word of meeting to where a reported content begins, the next word of meeting, or the sentence's end. */
function zoneOf(text: Text, sentence: Sentence, frame: Frame, drafts: readonly Draft[]): Range {
  const contents = drafts
    .filter((draft) => draft.sentence === sentence)
    .map((draft) => draft.clause.content.from);
  const bound = Math.min(sentence.to, ...contents.filter((from) => from > frame.from));
  for (let at = frame.to; at < bound; at++) {
    if (isComplementizer(text, at) || text.pieces[at]?.kind === 'colon') return { from: frame.from, to: at };
    const next = frameHere(text, at);
    const isApart = next?.of !== 'with-verb' || startsClause(text, at);
    if (next && next.kind !== 'summit' && at > frame.to && isApart) return { from: frame.from, to: at };
  }
  return { from: frame.from, to: bound };
}

/** After a comma or "then", or with "and" written onto it. */
function startsClause({ grammar, pieces }: Text, at: number): boolean {
  const before = pieces[at - 1];
  if (before?.kind === 'comma' || isIn(grammar.fillers, before?.text)) return true;
  const bare = withoutPrefix(pieces[at]?.text ?? '', grammar.joinedConjunctions);
  return bare !== null && grammar.meetings.withVerbs.some((frame) => isIn(frame.words, bare));
}

interface Who {
  readonly keys: readonly string[];
  readonly why: readonly string[];
}

function attendees(
  text: Text,
  sentence: Sentence,
  frame: Frame,
  zone: Range,
  drafts: readonly Draft[],
  pair: readonly string[],
): Who | null {
  const after = peopleAfter(text, frame, zone);
  const byState = after.length < 2 ? leadersNamedByState(text, frame, zone) : [];
  if (byState.length >= 2) return who(byState, 'pair-by-state');
  if (after.length >= 2) return who(after, `${frame.of}-with-two`);
  // «زيارة فلان»: his own, and not one to him
  if (after.length === 1 && frame.kind === 'visit' && frame.of === 'noun') return null;
  if (after.length === 1) {
    const owner = ownerBefore(text, sentence, frame, zone, after, drafts);
    return owner ? who([...owner, ...after], `${frame.of}-with-owner`) : null;
  }
  return fromBefore(text, sentence, frame, pair);
}

const who = (keys: readonly string[], why: string): Who | null => {
  const all = [...new Set(keys)];
  return all.length >= 2 ? { keys: all, why: [why] } : null;
};

/**
 * The people after the word: in a row, or brought by "with" and "between" within the same clause. A verb's object may
 * stand after a place or an adjunct («استقبل فلان في المدينة │ فلانا»).
 */
function peopleAfter(text: Text, frame: Frame, zone: Range): readonly string[] {
  const { grammar, pieces } = text;
  const { partners, callPartners, gatherers } = grammar.meetings;
  const takesObject = frame.of === 'verb' || isIn(gatherers, pieces[frame.from - 1]?.text);
  const keys: string[] = [];
  let isOpen = true;
  let brought = false;
  for (let at = frame.to; at < zone.to; ) {
    const naming = text.namingAt.get(at);
    if (naming?.kind === 'person' && naming.number === 'singular' && !naming.isInner) {
      const isLed = pieces[naming.from]?.text.startsWith('ب') === true && !grammar.nouns;
      const isObject = takesObject && (!naming.governed || isLed) && keys.length < 2;
      const takes: boolean =
        isOpen || brought || isObject || (naming.conjoined && keys.length > 0 && text.namingTo.has(at));
      if (takes) keys.push(naming.key);
      isOpen = takes;
      brought = false;
      at = naming.to;
      continue;
    }
    const date = text.dates.get(at);
    if (date) {
      at = date.to;
      continue;
    }
    const piece = pieces[at];
    const partner = Math.max(
      phraseAt(partners, pieces, at),
      frame.kind === 'call' ? phraseAt(callPartners, pieces, at) : 0,
    );
    // «اتصل هاتفيا بـ …»: an adverb parts nothing
    const adverb = Math.max(
      phraseAt(grammar.adverbs, pieces, at),
      phraseAt(grammar.meetings.callWords, pieces, at),
    );
    if (adverb > 0 && partner === 0) {
      at += adverb;
      continue;
    }
    // "with Quist and Lund"
    const { nouns } = grammar;
    if (
      nouns &&
      keys.length > 0 &&
      (isIn(nouns.conjunctions, piece?.text) || isIn(nouns.articles, piece?.text))
    ) {
      at++;
      continue;
    }
    if (partner > 0) {
      brought = isOpen = true;
      at += partner;
      continue;
    }
    const isFarAway =
      piece?.kind === 'comma' && keys.length === 0 && frame.of === 'noun' && at > frame.to + 3;
    if (isFarAway && phraseAt(partners, pieces, at + 1) === 0) break;
    if (piece?.kind === 'comma')
      isOpen = text.namingAt.get(at + 1)?.conjoined === true && keys.length > 0 && isOpen;
    else if (isStop(text, at)) break;
    else if (phraseAt(grammar.adjunctStarters, pieces, at) > 0 || naming) isOpen = brought = false;
    else if (at - frame.to > 3 && keys.length === 0) isOpen = brought;
    else if (keys.length > 0 && piece?.kind === 'word') isOpen = false;
    at = naming ? naming.to : at + 1;
  }
  return keys;
}

/** Where another clause begins. */
function isStop(text: Text, at: number): boolean {
  const cue = text.cueAt.get(at);
  if (cue && (cue.form.shape === 'participle' ? !cue.form.doubtful : cue.joined && cue.form.shape === 'past'))
    return true;
  return isIn(text.grammar.relatives, text.pieces[at]?.text) && at > 0;
}

/** «الزعيمان الفلاني والفلاني»، «قمة فلانية فلانية»: by the nationalities beside the word. */
function leadersNamedByState(text: Text, frame: Frame, zone: Range): readonly string[] {
  const { pairWords } = text.grammar;
  let at = frame.to;
  const REACH = 4;
  for (let step = 0; step < REACH && at < zone.to; step++, at++) if (isPairWord(text, at, pairWords)) break;
  const start = isPairWord(text, at, pairWords)
    ? at + 1
    : frame.kind === 'summit' || frame.kind === 'meeting'
      ? frame.to
      : -1;
  if (start < 0) return [];
  const states: string[] = [];
  for (let index = start; index < zone.to && states.length < 4; ) {
    const token = text.pieces[index]?.token ?? -1;
    const demonym = token >= 0 ? demonymAt(text.tokens, token) : null;
    if (!demonym) break;
    states.push(...demonym.states.slice(0, 1));
    index += demonym.tokenCount;
  }
  return states.flatMap((state) => text.registry.headOf(state)?.key ?? []);
}

const isPairWord = (text: Text, at: number, pairWords: readonly string[]): boolean => {
  const word = text.pieces[at]?.text ?? '';
  return isIn(pairWords, word) || isIn(pairWords, withoutPrefix(word, ['و', 'ل', 'ب']) ?? '');
};

/** Whose meeting it is where only the other side is named after the word: whoever is named last before it, else who speaks. */
function ownerBefore(
  text: Text,
  sentence: Sentence,
  frame: Frame,
  zone: Range,
  after: readonly string[],
  drafts: readonly Draft[],
): readonly string[] | null {
  if (text.grammar.nouns && frame.of !== 'noun') return subjectOfVerb(text, sentence, frame, after);
  const subject = frame.of === 'noun' ? null : sentenceSubject(text, sentence, frame.from);
  if (subject?.kind === 'person' && subject.number === 'singular' && !after.includes(subject.key))
    return [subject.key];
  for (let at = frame.from; at > sentence.from; at--) {
    const naming = text.namingTo.get(at);
    if (
      naming?.kind === 'person' &&
      naming.number === 'singular' &&
      !after.includes(naming.key) &&
      naming.from >= sentence.from
    )
      return [naming.key];
  }
  const speaking = drafts.filter((draft) => draft.sentence === sentence && !draft.via).at(0)
    ?.speakers[0]?.naming;
  if (speaking?.kind === 'person' && !after.includes(speaking.key)) return [speaking.key];
  const next = isDefinite(text, frame) ? subjectAfter(text, sentence, zone.to) : null;
  return next && !after.includes(next.key) ? [next.key] : null;
}

/** Whoever stands before the verb, or who was the subject of a sentence lately where it is a pronoun. */
function subjectOfVerb(
  text: Text,
  sentence: Sentence,
  frame: Frame,
  after: readonly string[],
): readonly string[] | null {
  const auxiliary = modalsBefore(text, frame.from, sentence.from);
  const found = subjectBefore(text, auxiliary, sentence.from);
  if (found?.kind === 'subject') {
    const people = found.subject.namings.filter(
      ({ kind, number }) => kind === 'person' && number === 'singular',
    );
    return people.length > 0 ? people.map(({ key }) => key) : null;
  }
  if (found?.kind === 'relative') return null;
  const subject =
    found?.kind === 'pronoun'
      ? subjectOfLate(text, sentence, found.of)
      : personBefore(text, frame.from, sentence.from, after);
  return subject ? [subject.key] : null;
}

/** "plans to │ visit", "is expected to │ hold talks", "and │ met": back over what stands between subject and verb. */
function modalsBefore(text: Text, verb: number, from: number): number {
  const { modals, meetings, adverbs, auxiliaries } = text.grammar;
  let at = verb;
  for (;;) {
    const length = [4, 3, 2, 1].find(
      (words) =>
        at - words >= from &&
        (phraseAt(meetings.plannedVerbs, text.pieces, at - words) === words ||
          phraseAt(adverbs, text.pieces, at - words) === words ||
          phraseAt(meetings.recalled, text.pieces, at - words) === words),
    );
    const word = text.pieces[at - 1]?.text;
    if (length !== undefined) at -= length;
    else if (at > from && (isIn(modals, word) || isIn(auxiliaries, word))) at--;
    else return at;
  }
}

/** "visited Geneva and │ met": the nearest before it that nothing governs. */
function personBefore(text: Text, at: number, from: number, after: readonly string[]): Naming | null {
  let first: Naming | null = null;
  for (let back = at; back > from; back--) {
    const naming = text.namingTo.get(back);
    const isSubject =
      naming?.kind === 'person' && !naming.governed && !naming.isInner && !after.includes(naming.key);
    if (naming && isSubject && naming.from >= from) first = naming;
  }
  return first;
}

/** The subject of one of the last sentences whose gender the pronoun can have. */
function subjectOfLate(text: Text, sentence: Sentence, gender: 'm' | 'f' | 'p' | 'n'): Naming | null {
  const REACH = 3;
  const { index } = sentence;
  for (let back = index - 1; back >= Math.max(0, index - REACH); back--) {
    const before = text.sentences[back];
    const subject = before ? personBefore(text, before.to, before.from, []) : null;
    if (subject && (subject.gender === null || subject.gender === gender)) return subject;
  }
  return null;
}

/** «بعد لقائه فلانا، │ اجتمع │ الوزير …»: the pronoun points forward. */
function subjectAfter(text: Text, sentence: Sentence, from: number): Naming | null {
  const REACH = 3;
  for (let at = from; at < Math.min(sentence.to, from + REACH); at++) {
    const naming = text.namingAt.get(at);
    if (naming) return naming.kind === 'person' && !naming.governed ? naming : null;
  }
  return null;
}

/** Nobody after the word: the joint subject before it, «لقائهما» of the two named last, or the pair that met before. */
function fromBefore(text: Text, sentence: Sentence, frame: Frame, pair: readonly string[]): Who | null {
  const group = frame.kind === 'summit' ? groupRightBefore(text, frame) : groupBefore(text, sentence, frame);
  if (group.length >= 2 && frame.kind !== 'visit') return who(group, 'joint-subject');
  const isJoint =
    frame.kind === 'press conference' && isIn(text.grammar.meetings.joint, text.pieces[frame.to]?.text);
  const { gatherers } = text.grammar.meetings;
  const next = isIn(gatherers, text.pieces[frame.to]?.text) ? frame.to + 1 : frame.to;
  const ofPair = isJoint || isPairWord(text, next, text.grammar.pairWords);
  if (ofPair && pair.length >= 2) return who(pair, 'pair-that-met');
  return null;
}

/** People joined by "and" that end nearest before the word, in the same sentence. */
function groupBefore(text: Text, sentence: Sentence, frame: Frame): readonly string[] {
  for (let at = frame.from; at > sentence.from; at--) {
    const last = text.namingTo.get(at);
    if (last?.kind === 'person') return groupUpTo(text, last);
  }
  return [];
}

/** The same right before the word: «عقد فلان وفلان │ قمة». */
function groupRightBefore(text: Text, frame: Frame): readonly string[] {
  const last = text.namingTo.get(frame.from);
  return last?.kind === 'person' ? groupUpTo(text, last) : [];
}

function groupUpTo(text: Text, last: Naming): readonly string[] {
  const keys = [last.key];
  for (let first: Naming = last; ; ) {
    const before = first.conjoined
      ? namingBefore(text, first)
      : keys.length > 1
        ? listedBefore(text, first)
        : undefined;
    if (before?.kind !== 'person') return keys;
    keys.unshift(before.key);
    first = before;
  }
}

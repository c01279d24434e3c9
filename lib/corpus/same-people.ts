/**
 * Two names that are perhaps one person: suggested, never joined by themselves.
 *
 * The evidence is the sound of the whole name – every word alike across spellings and scripts – and, of what is known of both,
 * nothing that speaks against it: another state. An office that both hold makes it stronger. Only where a name was learned is
 * there anything to suggest: the lexicon tells its own people apart.
 */
import { fold } from '../language/fold';
import { soundKey } from '../language/sound-key';
import { words } from '../language/tokens';
import type { Correction, CorrectionBody } from '../model/correction';
import type { NamedEntity } from '../model/entity';
import { pairKey } from './rows';

export interface PerhapsOne {
  readonly people: readonly [NamedEntity, NamedEntity];
  readonly why: 'name-and-office' | 'name-and-state' | 'name';
}

/** Short keys sound like too many names; where nothing else speaks for it, "Ali Omar" is anybody. */
const FEWEST_SOUNDS = 5;
const FEWEST_ALONE = 7;
const MOST = 20;

/** The best evidence first; none that the reader has decided on. */
export function perhapsOne(
  people: readonly NamedEntity[],
  decided: readonly Correction[],
): readonly PerhapsOne[] {
  const known = new Set(decided.flatMap(({ body }) => decidedPair(body) ?? []));
  const bySound = new Map<string, NamedEntity[]>();
  for (const person of people)
    for (const sound of soundsOf(person)) bySound.set(sound, [...(bySound.get(sound) ?? []), person]);
  const found = new Map<string, PerhapsOne>();
  for (const [sound, alike] of bySound)
    for (const pair of pairsOf(alike)) {
      const why = evidenceFor(...pair);
      const key = pairKey(pair[0].id, pair[1].id);
      const isTold = why !== 'name' || sound.replaceAll(' ', '').length >= FEWEST_ALONE;
      if (why !== null && isTold && !known.has(key)) found.set(key, { people: pair, why });
    }
  return [...found.values()].sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why)).slice(0, MOST);
}

const ORDER: readonly PerhapsOne['why'][] = ['name-and-office', 'name-and-state', 'name'];

/** Joined, told apart, or parted by "not him". */
function decidedPair(body: CorrectionBody): string | null {
  switch (body.kind) {
    case 'same-person':
    case 'two-people':
      return pairKey(...body.people);
    case 'not-him':
      return pairKey(body.person, body.other);
    default:
      return null;
  }
}

/** Of each usual form of the name, by its words in their order. */
function soundsOf({ names }: NamedEntity): readonly string[] {
  const keys = Object.values(names).map((name) => words(name ?? '').map(soundOfWord));
  const whole = keys.filter((sounds) => sounds.length > 1 && sounds.join('').length >= FEWEST_SOUNDS);
  return [...new Set(whole.map((sounds) => sounds.join(' ')))];
}

/** The article before a family name is left out in other scripts as often as not. */
const soundOfWord = (word: string): string => soundKey(word.replace(/^ال(?=\p{L}{3})/u, ''));

const pairsOf = (people: readonly NamedEntity[]): readonly (readonly [NamedEntity, NamedEntity])[] =>
  people.flatMap((one, at) =>
    people.slice(at + 1).flatMap((other) => (one.id === other.id ? [] : [[one, other] as const])),
  );

function evidenceFor(one: NamedEntity, other: NamedEntity): PerhapsOne['why'] | null {
  if (one.origin === 'lexicon' && other.origin === 'lexicon') return null;
  if (one.state !== null && other.state !== null && one.state !== other.state) return null;
  if (isSaid(one.office) && fold(one.office) === fold(other.office ?? '')) return 'name-and-office';
  return one.state !== null && one.state === other.state ? 'name-and-state' : 'name';
}

const isSaid = (office: string | null): office is string => office !== null && office !== '';

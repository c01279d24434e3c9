/**
 * Where a statement plays: whose affairs it speaks of.
 *
 *   the guest on the hosts' harvest  ──▶  { abroad: [hosts], home: [guest], setting: [guest, hosts] }   (ISO 3166-1 alpha-2)
 *
 * A truce here is not a truce there, nor are relations with one state relations with another. What a statement leaves to
 * its article ("the two sides will meet again") plays where the article does.
 */
export interface Scene {
  /** States that it names, by themselves or by their places, institutions and people; the speakers' own left out. */
  readonly abroad: ReadonlySet<string>;
  /** The speakers' own states. */
  readonly home: ReadonlySet<string>;
  /** States that its article speaks of. */
  readonly setting: ReadonlySet<string>;
}

/** True where both say whose affairs they speak of and have none in common. */
export const areApart = (one: Scene, other: Scene): boolean =>
  knows(one) && knows(other) && meetingIn(one, other).size === 0;

const knows = ({ abroad, home, setting }: Scene): boolean => abroad.size + home.size + setting.size > 0;

/** The states whose affairs both speak of. Two guests from one state have not thereby one matter. */
export function meetingIn(one: Scene, other: Scene): ReadonlySet<string> {
  const [here, there] = [focusOf(one), focusOf(other)];
  const met = [...here].filter((state) => there.has(state));
  for (const state of one.abroad) if (other.home.has(state)) met.push(state);
  for (const state of other.abroad) if (one.home.has(state)) met.push(state);
  return new Set(met);
}

const focusOf = ({ abroad, home, setting }: Scene): ReadonlySet<string> =>
  abroad.size > 0 ? abroad : setting.size > 0 ? setting : home;

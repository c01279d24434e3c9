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

/**
 * How two scenes lie to each other. `same` only by states that the statements themselves name or that their speakers speak
 * for; `beside` where the speaker of one is of the other's state, but speaks of a third; `apart` where both are known and
 * have no state in common.
 */
export type Nearness = 'same' | 'beside' | 'open' | 'apart';

export function nearness(one: Scene, other: Scene): Nearness {
  if (overlap(ownFocus(one), ownFocus(other)) || (speaksOf(one, other) && speaksOf(other, one)))
    return 'same';
  if (meet(one, other, ownFocus)) return 'beside';
  if (meet(one, other, focus)) return 'open';
  return focus(one).size > 0 && focus(other).size > 0 ? 'apart' : 'open';
}

/** Whether two statements are known to be on different states' affairs, whatever else their articles speak of. */
export const isElsewhere = (one: Scene, other: Scene): boolean =>
  ownFocus(one).size > 0 && ownFocus(other).size > 0 && !meet(one, other, ownFocus);

const speaksOf = ({ abroad }: Scene, { home }: Scene): boolean => overlap(abroad, home);

/** Two guests from one state have not thereby one matter: a speaker's own state counts where it is the other's subject. */
function meet(one: Scene, other: Scene, focusOf: (scene: Scene) => ReadonlySet<string>): boolean {
  return overlap(focusOf(one), focusOf(other)) || speaksOf(one, other) || speaksOf(other, one);
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const state of one) if (other.has(state)) return true;
  return false;
}

const ownFocus = ({ abroad, home }: Scene): ReadonlySet<string> => (abroad.size > 0 ? abroad : home);

const focus = ({ abroad, home, setting }: Scene): ReadonlySet<string> =>
  abroad.size > 0 ? abroad : setting.size > 0 ? setting : home;

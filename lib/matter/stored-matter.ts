/**
 * A statement's matter as it lies beside the statement, so that context need not read two thousand texts again.
 *
 *   { version: 2, keys: [w:محارب, e:state:SY], words: [محاربة, ''], abroad: [SY], home: [], setting: [SY], theme: [] }
 *
 * Worked out by other rules than today's it is not to be trusted, and is worked out again from the text.
 */
import type { Matter } from './matter';

/** To be raised whenever a text would give other keys than before: by `matter/`, by the concepts and words of a pack. */
export const MATTER_VERSION = 2;

export interface StoredMatter {
  readonly version: number;
  readonly keys: readonly string[];
  /** As many as keys. */
  readonly words: readonly string[];
  readonly abroad: readonly string[];
  readonly home: readonly string[];
  readonly setting: readonly string[];
  readonly theme: readonly string[];
}

export const storedMatter = ({ keys, scene, theme }: Matter): StoredMatter => ({
  version: MATTER_VERSION,
  keys: [...keys.keys()],
  words: [...keys.values()],
  abroad: [...scene.abroad],
  home: [...scene.home],
  setting: [...scene.setting],
  theme: [...theme],
});

export const isOfToday = (stored: StoredMatter | undefined): stored is StoredMatter =>
  stored?.version === MATTER_VERSION;

export const matterFrom = ({ keys, words, abroad, home, setting, theme }: StoredMatter): Matter => ({
  keys: new Map(keys.map((key, at) => [key, words[at] ?? ''])),
  scene: { abroad: new Set(abroad), home: new Set(home), setting: new Set(setting) },
  theme: new Set(theme),
});

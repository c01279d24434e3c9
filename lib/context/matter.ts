/**
 * What a statement is about, as keys that two statements can share.
 *
 *   "محاربة داعش في سوريا"  ──▶  c:terrorism · e:institution:isis · e:state:SY · w:محارب
 *
 * Each word gives one key: the concept it belongs to, else whom or what it names, else its stem. Words that are common
 * in any political news give none, nor do the speakers and their own states, which they name whatever they speak of.
 */
import type { EntityId } from '../model/entity';
import type { Statement } from '../model/statement';
import { conceptsIn } from './concepts';
import { type Entities, nameStems } from './name-stems';
import type { Scene } from './scene';
import { wordsIn } from './words';

/** A key: `w:stem`, `c:concept`, `e:entity`. */
export type MatterKey = string;

export interface Matter {
  /** Each with a word of the text behind it, for the why; empty for a name. */
  readonly keys: ReadonlyMap<MatterKey, string>;
  readonly scene: Scene;
}

/** `setting`: the states that its article speaks of. */
export function matterOf(
  statement: Statement,
  speakers: readonly EntityId[],
  inLanguage: string,
  entities: Entities,
  setting: ReadonlySet<string> = new Set(),
): Matter {
  const keys = new Map<MatterKey, string>();
  const home = new Set(speakers.flatMap((id) => entities.get(id)?.state ?? []));
  const ignored = new Set<string>([...speakers, ...[...home].map(stateId)]);
  const names = nameStems([...statement.mentions, ...ignored] as EntityId[], entities);
  const add = (key: MatterKey, word: string): void => {
    if (!keys.has(key) && !ignored.has(key.slice(2))) keys.set(key, word);
  };
  for (const entity of statement.mentions) add(`e:${entity}`, '');
  for (const text of [statement.about, statement.text, statement.addressee])
    if (text !== null) addWords(text, inLanguage, names, add);
  const abroad = statement.mentions.flatMap((id) => entities.get(id)?.state ?? []);
  return { keys, scene: { abroad: new Set(abroad.filter((state) => !home.has(state))), home, setting } };
}

export const stateId = (state: string): EntityId => `state:${state}` as EntityId;

function addWords(
  text: string,
  inLanguage: string,
  names: ReadonlyMap<string, EntityId>,
  add: (key: MatterKey, word: string) => void,
): void {
  const words = wordsIn(text, inLanguage);
  const covered = new Set<number>();
  for (const { concept, from, to } of conceptsIn(words, inLanguage)) {
    if (concept !== null) add(`c:${concept}`, text.slice(words[from]?.start, words[to - 1]?.end));
    for (let at = from; at < to; at++) covered.add(at);
  }
  words.forEach(({ known, start, end }, at) => {
    const before = words[at - 1];
    if (/^\d{2,}$/.test(known.text) && before?.known.isNumbered)
      add(`w:${known.text}`, text.slice(before.start, end));
    if (covered.has(at) || known.isEmpty) return;
    const name = nameIn(known.stems, names);
    if (name !== undefined) add(`e:${name}`, '');
    else if (!known.isCommon) add(`w:${known.key}`, text.slice(start, end));
  });
}

function nameIn(stems: readonly string[], names: ReadonlyMap<string, EntityId>): EntityId | undefined {
  for (const stem of stems) {
    const name = names.get(stem);
    if (name !== undefined) return name;
  }
  return undefined;
}

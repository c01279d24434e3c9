/**
 * What a statement is about, as keys that two statements can share.
 *
 *   "محاربة داعش في سوريا"  ──▶  c:terrorism · e:institution:isis · e:state:SY · w:محارب
 *
 * Each word gives one key: the concept it belongs to (not within a longer name), else whom it names, else its stem. Words that are common
 * in any political news give none, nor do the speakers and their own states, which they name whatever they speak of.
 */
import type { EntityId, NamedEntity } from '../model/entity';
import type { Statement } from '../model/statement';
import { type Concept, gistOf } from './gist';
import { type MatterKey, nameKey } from './keys';
import { type Entities, type Named, namedBy, nameIn } from './name-stems';
import type { Scene } from './scene';
import { themeOf } from './theme';

export { CONCEPT, type MatterKey, NAME, WORD } from './keys';

export interface Matter {
  /** Each with a word of the text behind it, for the why; empty for a name. */
  readonly keys: ReadonlyMap<MatterKey, string>;
  readonly scene: Scene;
  /** What its article is about (`theme`). */
  readonly theme: ReadonlySet<MatterKey>;
}

/** `setting`: the states that its article speaks of; `theme`: what it is about. */
export function matterOf(
  statement: Statement,
  speakers: readonly EntityId[],
  inLanguage: string,
  entities: Entities,
  setting: ReadonlySet<string> = new Set(),
  theme: ReadonlySet<MatterKey> = new Set(),
): Matter {
  const home = new Set(speakers.flatMap((id) => entities.get(id)?.state ?? []));
  const own = [...speakers, ...[...home].map(stateId)];
  const ignored = new Set(own.map(nameKey));
  const named = namedBy([...statement.mentions, ...own], entities);
  const keys = new Map<MatterKey, string>();
  const add = (key: MatterKey, words: string): void => {
    if (!keys.has(key) && !ignored.has(key)) keys.set(key, words);
  };
  for (const entity of statement.mentions) add(nameKey(entity), '');
  for (const text of [statement.about, statement.text, statement.addressee]) {
    if (text === null) continue;
    const { concepts, loose } = gistOf(text, inLanguage);
    for (const concept of concepts) if (!isPartOfName(concept, named)) add(concept.key, concept.words);
    for (const { key, words, stems, isCommon } of loose) {
      const name = nameIn(stems, named);
      if (name !== undefined) add(nameKey(name), '');
      else if (!isCommon) add(key, words);
    }
  }
  const abroad = statement.mentions.flatMap((id) => entities.get(id)?.state ?? []);
  const scene = { abroad: new Set(abroad.filter((state) => !home.has(state))), home, setting };
  return { keys, scene, theme };
}

/** "النهر" in "جبهة النهر" speaks of no river. */
function isPartOfName({ stems, beside }: Concept, named: readonly Named[]): boolean {
  const [first = [], ...others] = stems;
  const name = nameIn(first, named);
  if (name === undefined) return false;
  const says = (word: readonly string[]): boolean => nameIn(word, named) === name;
  return others.every(says) && beside.some(says);
}

export const stateId = (state: string): EntityId => `state:${state}` as EntityId;

/** Each once, in order. */
export const speakersOf = (statement: Statement): readonly EntityId[] => [
  ...new Set(statement.sources.flatMap(({ entity }) => entity ?? [])),
];

/** States that any of them is, acts for or lies in. */
export const statesOf = (entities: readonly NamedEntity[]): ReadonlySet<string> =>
  new Set(entities.flatMap(({ state }) => state ?? []));

/** An article as far as its statements' matters depend on it. */
export interface Frame {
  readonly headline: string;
  readonly inLanguage: string;
}

/** Of the statements of one article, which names these. */
export function mattersIn(
  named: readonly NamedEntity[],
  { headline, inLanguage }: Frame,
): (statement: Statement) => Matter {
  const entities = new Map(named.map((entity) => [entity.id, entity]));
  const setting = statesOf(named);
  const theme = themeOf(headline, named, inLanguage);
  return (statement) => matterOf(statement, speakersOf(statement), inLanguage, entities, setting, theme);
}

/**
 * What a statement is about, as keys that two statements can share.
 *
 *   "محاربة داعش في سوريا"  ──▶  c:terrorism · e:institution:isis · e:state:SY · w:محارب
 *
 * Each word gives one key: the concept it belongs to, else whom or what it names, else its stem. Words that are common
 * in any political news give none, nor do the speakers and their own states, which they name whatever they speak of.
 */
import { fold } from '../language/fold';
import { packFor } from '../language/packs';
import { termOf, terms } from '../language/stems';
import { type Token, tokenize } from '../language/tokens';
import type { EntityId, NamedEntity } from '../model/entity';
import type { Statement } from '../model/statement';
import { conceptsIn } from './concepts';
import type { Scene } from './scene';
import { keyStem, stemsOf } from './word-stems';

/** A key: `w:stem`, `c:concept`, `e:entity`. */
export type MatterKey = string;

export interface Matter {
  /** Each with a word of the text behind it, for the why; empty for a name. */
  readonly keys: ReadonlyMap<MatterKey, string>;
  readonly scene: Scene;
}

export type Entities = ReadonlyMap<EntityId, NamedEntity>;

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
  const tokens = tokenize(text);
  const covered = new Set<number>();
  for (const { concept, from, to } of conceptsIn(tokens, inLanguage)) {
    if (concept !== null) add(`c:${concept}`, text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end));
    for (let at = from; at < to; at++) covered.add(at);
  }
  const isCommon = commonIn(inLanguage);
  tokens.forEach((token, at) => {
    if (covered.has(at) || !isTelling(token, inLanguage)) return;
    const stems = stemsOf(token.text);
    const name = stems.flatMap((stem) => names.get(stem) ?? [])[0];
    if (name !== undefined) add(`e:${name}`, '');
    else if (!stems.some(isCommon))
      add(`w:${keyStem(token.text)}`, text.slice(token.span.start, token.span.end));
  });
}

/** False for stop words, figures and single letters. */
const isTelling = ({ text }: Token, inLanguage: string): boolean =>
  text.length > 1 && !/^\p{N}/u.test(text) && terms(text, inLanguage).length > 0;

/** Stems of the words of names, so that الروسية says روسيا, and الولايات does not count beside الولايات المتحدة. */
function nameStems(ids: readonly EntityId[], entities: Entities): ReadonlyMap<string, EntityId> {
  const stems = new Map<string, EntityId>();
  for (const id of ids)
    for (const stem of stemsOfNames(entities.get(id))) if (!stems.has(stem)) stems.set(stem, id);
  return stems;
}

const stemsByEntity = new WeakMap<NamedEntity, readonly string[]>();

/** With their adjectives: the stemmer takes ان off إيران and not off إيراني. */
function stemsOfNames(entity: NamedEntity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const before = stemsByEntity.get(entity);
  if (before !== undefined) return before;
  const names = [...Object.values(entity.names).filter((name) => name !== undefined), ...entity.forms];
  const stems = [
    ...new Set(
      names.flatMap((name) => tokenize(name).flatMap(({ text }) => [termOf(text), termOf(`${text}ي`)])),
    ),
  ];
  stemsByEntity.set(entity, stems);
  return stems;
}

const commonByTag = new Map<string, ReadonlySet<string>>();

function commonIn(inLanguage: string): (stem: string) => boolean {
  const pack = packFor(inLanguage);
  const tag = pack?.tag ?? '';
  const stems =
    commonByTag.get(tag) ?? new Set((pack?.commonWords ?? []).flatMap((word) => [termOf(fold(word))]));
  commonByTag.set(tag, stems);
  return (stem) => stems.has(stem);
}

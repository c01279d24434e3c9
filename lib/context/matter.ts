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

/** A key: `w:stem`, `c:concept`, `e:entity`. */
export type MatterKey = string;

/** Each key with a word of the text behind it, for the why; empty for a name. */
export type Matter = ReadonlyMap<MatterKey, string>;

export type Entities = ReadonlyMap<EntityId, NamedEntity>;

export function matterOf(
  statement: Statement,
  speakers: readonly EntityId[],
  inLanguage: string,
  entities: Entities,
): Matter {
  const matter = new Map<MatterKey, string>();
  const ignored = new Set<string>([
    ...speakers,
    ...speakers.flatMap((id) => ownState(entities.get(id)) ?? []),
  ]);
  const names = nameStems([...statement.mentions, ...ignored] as EntityId[], entities);
  const add = (key: MatterKey, word: string): void => {
    if (!matter.has(key) && !ignored.has(key.slice(2))) matter.set(key, word);
  };
  for (const entity of statement.mentions) add(`e:${entity}`, '');
  for (const text of [statement.about, statement.text, statement.addressee])
    if (text !== null) addWords(text, inLanguage, names, add);
  return matter;
}

const ownState = (speaker: NamedEntity | undefined): EntityId | null =>
  speaker?.state ? (`state:${speaker.state}` as EntityId) : null;

function addWords(
  text: string,
  inLanguage: string,
  names: ReadonlyMap<string, EntityId>,
  add: (key: MatterKey, word: string) => void,
): void {
  const tokens = tokenize(text);
  const covered = new Set<number>();
  for (const { concept, from, to } of conceptsIn(tokens, inLanguage)) {
    add(`c:${concept}`, text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end));
    for (let at = from; at < to; at++) covered.add(at);
  }
  tokens.forEach((token, at) => {
    if (covered.has(at)) return;
    const stem = stemIn(token, inLanguage);
    if (stem === null) return;
    const name = names.get(stem);
    if (name !== undefined) add(`e:${name}`, '');
    else if (!commonStems(inLanguage).has(stem))
      add(`w:${stem}`, text.slice(token.span.start, token.span.end));
  });
}

/** `null` for stop words, figures and single letters. */
function stemIn({ text }: Token, inLanguage: string): string | null {
  if (text.length < 2 || /^\p{N}/u.test(text)) return null;
  return terms(text, inLanguage)[0] ?? null;
}

/** Stems of the words of names, so that الروسية says روسيا, and الولايات does not count beside الولايات المتحدة. */
function nameStems(ids: readonly EntityId[], entities: Entities): ReadonlyMap<string, EntityId> {
  const stems = new Map<string, EntityId>();
  for (const id of ids)
    for (const stem of stemsOfNames(entities.get(id))) if (!stems.has(stem)) stems.set(stem, id);
  return stems;
}

const stemsByEntity = new WeakMap<NamedEntity, readonly string[]>();

function stemsOfNames(entity: NamedEntity | undefined): readonly string[] {
  if (entity === undefined) return [];
  const before = stemsByEntity.get(entity);
  if (before !== undefined) return before;
  const names = [...Object.values(entity.names).filter((name) => name !== undefined), ...entity.forms];
  const stems = [...new Set(names.flatMap((name) => tokenize(name).map(({ text }) => termOf(text))))];
  stemsByEntity.set(entity, stems);
  return stems;
}

const commonByTag = new Map<string, ReadonlySet<string>>();

function commonStems(inLanguage: string): ReadonlySet<string> {
  const pack = packFor(inLanguage);
  const known = commonByTag.get(pack?.tag ?? '');
  if (known !== undefined) return known;
  const stems = new Set(pack?.commonWords.map((word) => termOf(fold(word))) ?? []);
  commonByTag.set(pack?.tag ?? '', stems);
  return stems;
}

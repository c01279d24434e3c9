/**
 * What may stand in the dictionary. A word of a text begins with a letter or a digit; everything else has a sign before
 * it that no word has, so that the kinds of terms never meet and each lies together.
 *
 *   مفاوض            a stem
 *   <لافروف          a word of a name, as printed
 *   ~a:lfrf          what a word of a name sounds like, and in which script it is written
 *   @person:x|s      this entity speaks · |m is named · |a attends
 *   =outlet:…        an attribute; =outlet|… its whole value, for counting; =concept:… what a statement is about
 */
import { type Script, scriptOf, soundKey } from '../language/sound-key';

export const nameTerm = (word: string): string => `<${word}`;
export const soundTerm = (script: Script, key: string): string => `~${script.charAt(0)}:${key}`;

export type EntityRole = 'speaks' | 'named' | 'attends';

export const ENTITY_ROLES: readonly EntityRole[] = ['speaks', 'named', 'attends'];

/** One entity's terms lie together: a question for all of its roles reads one block. */
export const entityTerm = (id: string, role: EntityRole): string => `@${id}|${role.charAt(0)}`;

export type AttributeField = 'outlet' | 'place' | 'kind' | 'concept';

export const attributeTerm = (field: AttributeField, word: string): string => `=${field}:${word}`;
export const wholeTerm = (field: AttributeField, value: string): string => `=${field}|${value}`;

/** Below this a key says nothing. */
export const SHORTEST_KEY = 2;

/** All under which one word of a name is found: itself, itself without its article, its sound. */
export function nameWordTerms(word: string): readonly string[] {
  const bare = withoutArticle(word);
  const script = scriptOf(bare);
  const key = soundKey(bare);
  return [
    nameTerm(word),
    ...(bare === word ? [] : [nameTerm(bare)]),
    ...(script === null || key.length < SHORTEST_KEY ? [] : [soundTerm(script, key)]),
  ];
}

/** `word` is folded. */
export const withoutArticle = (word: string): string => word.replace(/^ال(?=.{3})/u, '');

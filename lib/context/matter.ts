/**
 * What a statement is about, as keys that two statements can share.
 *
 *   stems of its words (names apart) · people, states and places named · concept groups ("warplane" under its many words)
 *
 * Keys are weighed by rarity in the statements at hand (idf; Spärck Jones 1972): "sanctions" says more than "relations".
 */
import { fold } from '../language/fold';
import { packFor } from '../language/packs';
import { terms } from '../language/stems';
import { tokenize } from '../language/tokens';
import type { EntityId } from '../model/entity';
import type { Statement } from '../model/statement';

/** A key: `w:stem`, `c:concept`, `e:entity`. */
export type MatterKey = string;

export interface Matter {
  readonly keys: ReadonlySet<MatterKey>;
  /** A word of the text behind each key, for the why. */
  readonly wordOf: ReadonlyMap<MatterKey, string>;
}

/** `speakers` do not count among what a statement names: everything they say would be on one matter. */
export function matterOf(statement: Statement, speakers: readonly EntityId[], inLanguage: string): Matter {
  const wordOf = new Map<MatterKey, string>();
  for (const text of [statement.about ?? '', statement.text]) addWords(text, inLanguage, wordOf);
  for (const entity of statement.mentions) if (!speakers.includes(entity)) wordOf.set(`e:${entity}`, '');
  return { keys: new Set(wordOf.keys()), wordOf };
}

function addWords(text: string, inLanguage: string, wordOf: Map<MatterKey, string>): void {
  for (const token of tokenize(text)) {
    if (token.text.length < 2) continue;
    const word = text.slice(token.span.start, token.span.end);
    for (const stem of terms(word, inLanguage)) setOnce(wordOf, `w:${stem}`, word);
  }
  for (const [concept, word] of conceptsIn(text, inLanguage)) setOnce(wordOf, `c:${concept}`, word);
}

function setOnce(words: Map<MatterKey, string>, key: MatterKey, word: string): void {
  if (!words.has(key)) words.set(key, word);
}

/** Concept groups whose words or phrases stand in a text: a phrase is matched stem by stem. */
function conceptsIn(text: string, inLanguage: string): readonly (readonly [string, string])[] {
  const pack = packFor(inLanguage);
  if (pack === null) return [];
  const stems = ` ${tokenize(text)
    .map((token) => stemOf(token.text, inLanguage))
    .join(' ')} `;
  return Object.entries(pack.conceptGroups).flatMap(([concept, phrases]) => {
    const found = phrases.find((phrase) => stems.includes(` ${phraseStems(phrase, inLanguage)} `));
    return found === undefined ? [] : [[concept, found] as const];
  });
}

const phraseCache = new Map<string, string>();

function phraseStems(phrase: string, inLanguage: string): string {
  const key = `${inLanguage}|${phrase}`;
  let stems = phraseCache.get(key);
  if (stems === undefined) {
    stems = tokenize(phrase)
      .map((token) => stemOf(token.text, inLanguage))
      .join(' ');
    phraseCache.set(key, stems);
  }
  return stems;
}

const stemOf = (word: string, inLanguage: string): string => terms(word, inLanguage)[0] ?? fold(word);

/** Rarity of each key among `matters`: ln(1 + N/n). A key not met before is as rare as one met once. */
export function rarity(matters: readonly Matter[]): (key: MatterKey) => number {
  const counts = new Map<MatterKey, number>();
  for (const { keys } of matters) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + matters.length / (counts.get(key) ?? 1));
}

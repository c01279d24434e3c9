/**
 * States named by their adjectives: «العلاقات الفلانية الفلانية».
 *
 * An adjective within a naming belongs to it: "the French president" is a person, not France.
 */
import { demonymAt } from '@/lib/lexicon';
import type { EntityId } from '@/lib/model/entity';
import { type Range, type Text, wordsOf } from './text';

export interface Nationality extends Range {
  readonly state: EntityId;
  /** As written. */
  readonly form: string;
}

/** In reading order. */
export function nationalitiesIn(text: Text): readonly Nationality[] {
  const found: Nationality[] = [];
  for (let at = 0; at < text.pieces.length; ) {
    const naming = text.namingAt.get(at);
    const nationality = naming === undefined ? nationalityAt(text, at) : null;
    if (nationality !== null) found.push(nationality);
    at = Math.max(naming?.to ?? nationality?.to ?? 0, at + 1);
  }
  return found;
}

function nationalityAt(text: Text, at: number): Nationality | null {
  const token = text.pieces[at]?.token ?? -1;
  const demonym = token < 0 ? null : demonymAt(text.tokens, token);
  // An adjective of two states (كونغولي) names neither for certain.
  if (demonym === null || demonym.states.length !== 1) return null;
  const range = { from: at, to: at + demonym.tokenCount };
  return { ...range, state: `state:${demonym.states[0]}` as EntityId, form: wordsOf(text, range) };
}

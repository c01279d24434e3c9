/**
 * Where the newsroom takes the word back: «…، وفقا لما نشرته …»، «…، في إشارة إلى …»، «… وذلك في أول لقاء».
 */

import type { Text } from './text';
import { isIn, phraseAt } from './words';

/** Whether what begins at a piece is no longer the speaker's. */
export function startsTail(text: Text, at: number): boolean {
  const { grammar, pieces } = text;
  if (pieces[at]?.kind !== 'word') return false;
  const afterComma =
    pieces[at - 1]?.kind === 'comma' || pieces[at - 1]?.kind === 'quote' || pieces[at - 1]?.kind === 'dash';
  if (afterComma && phraseAt(grammar.tails, pieces, at) > 0) return true;
  const firm = phraseAt(grammar.occasionTails, pieces, at);
  const loose = afterComma ? phraseAt(grammar.looseOccasionTails, pieces, at) : 0;
  const length = Math.max(firm, loose);
  return length > 0 && leadsToOccasion(text, at + length);
}

/** «لقاء»، «أول لقاء»: an occasion noun, at most one word away. */
function leadsToOccasion(text: Text, at: number): boolean {
  const { occasionNouns } = text.grammar;
  return isIn(occasionNouns, text.pieces[at]?.text) || isIn(occasionNouns, text.pieces[at + 1]?.text);
}

/**
 * Okapi BM25 (Robertson and Zaragoza 2009), its two halves kept apart.
 *
 * What a term says in a document depends on the document alone once the mean length is fixed, and is stored with the
 * posting in one byte (an *impact*; Anh and Moffat 2005). How rare the term is comes in at query time. A byte's step is
 * 2.2 / 255, under 1 % of a usual score.
 */

const SATURATION = 1.2; // k1: how soon a repeated word stops to add
const LENGTH_SHARE = 0.75; // b: how much a longer document is held back
const MOST = SATURATION + 1;

/** The half that belongs to the document, between 0 and 2.2; 1 for one mention in a document of mean length. */
export function termWeight(frequency: number, length: number, meanLength: number): number {
  const norm = 1 - LENGTH_SHARE + LENGTH_SHARE * (length / meanLength);
  return (frequency * MOST) / (frequency + SATURATION * norm);
}

export const toImpact = (weight: number): number =>
  Math.max(1, Math.min(255, Math.round((weight / MOST) * 255)));

export const fromImpact = (impact: number): number => (impact / 255) * MOST;

/** What an attribute counts for where words and attributes stand for one another: one mention. */
export const ATTRIBUTE_IMPACT = toImpact(1);

/** The half that belongs to the term: `count` of `total` documents have it. */
export const rarity = (count: number, total: number): number =>
  Math.log(1 + (Math.max(0, total - count) + 0.5) / (count + 0.5));

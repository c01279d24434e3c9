/**
 * A few numbers that tell whether two articles are one text in two outlets, though one has cut it, or put a line before it.
 *
 * Bottom-k sketch of word shingles (Broder 1997): the `KEPT` smallest hashes of all runs of `WORDS` words. Two texts share about
 * as many of them as they share runs. Deterministic, so that articles are found by an index of these numbers.
 */
import { words } from '../language/tokens';

const WORDS = 4; // a run that two writers hardly write alike by chance
const KEPT = 12; // shared by half: the texts share between a third and two thirds of their runs, nineteen times of twenty
/** Shorter texts are alike by chance, and cost little when read twice. */
const FEWEST_WORDS = 40;

/** Ascending; empty for a text too short to be told. 32-bit numbers. */
export function sketchOf(text: string): readonly number[] {
  const all = words(text);
  if (all.length < FEWEST_WORDS) return [];
  const hashes = all.map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at++) runs.add(hashOfRun(hashes, at));
  return [...runs].sort((a, b) => a - b).slice(0, KEPT);
}

/** Of the smallest numbers of both together, how many are in both: an estimate of Jaccard's resemblance, 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT);
  const [inA, inB] = [new Set(a), new Set(b)];
  return union.length === 0 ? 0 : union.filter((one) => inA.has(one) && inB.has(one)).length / union.length;
}

/** FNV-1a, 32 bits. */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

function hashOf(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

function hashOfRun(hashes: readonly number[], from: number): number {
  let hash = BASIS;
  for (let at = from; at < from + WORDS; at++) {
    const word = hashes[at] ?? 0;
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((word >>> shift) & 0xff), PRIME);
  }
  // FNV's low bits are weak for short inputs, and the smallest numbers decide.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/**
 * Which documents a term stands in, and how much it says there.
 *
 *   numbers ascending, delta-coded as varints · then one impact byte for each
 *
 * Attributes (who speaks, which outlet) have no impacts: a document has them or not.
 */
import { type ByteReader, type ByteWriter, DamagedBytes } from './bytes';

export interface Postings {
  /** Ascending. */
  readonly docs: Uint32Array;
  /** One to a document, 0–255 (`bm25.ts`); `null` for attributes. */
  readonly impacts: Uint8Array | null;
}

export const NO_POSTINGS: Postings = { docs: new Uint32Array(0), impacts: null };

export function writePostings(writer: ByteWriter, { docs, impacts }: Postings): void {
  let before = 0;
  for (const doc of docs) {
    writer.varint(doc - before);
    before = doc;
  }
  if (impacts !== null) writer.append(impacts);
}

/** The impacts are a view into the reader's bytes. */
export function readPostings(reader: ByteReader, count: number, hasImpacts: boolean): Postings {
  const docs = reader.varints(count);
  let doc = 0;
  for (let at = 0; at < count; at++) {
    doc += docs[at] ?? 0;
    docs[at] = doc;
  }
  const impacts = hasImpacts ? reader.view(count) : null;
  if (!reader.isAtEnd) throw new DamagedBytes('a list longer than said');
  return { docs, impacts };
}

/** Parts of one list, in order. */
export function joinPostings(parts: readonly Postings[]): Postings {
  const [only] = parts;
  if (only === undefined) return NO_POSTINGS;
  if (parts.length === 1) return only;
  const count = parts.reduce((sum, part) => sum + part.docs.length, 0);
  const docs = new Uint32Array(count);
  const impacts = only.impacts === null ? null : new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    docs.set(part.docs, at);
    if (impacts !== null && part.impacts !== null) impacts.set(part.impacts, at);
    at += part.docs.length;
  }
  return { docs, impacts };
}

export const slicePostings = ({ docs, impacts }: Postings, from: number, to: number): Postings => ({
  docs: docs.subarray(from, to),
  impacts: impacts?.subarray(from, to) ?? null,
});

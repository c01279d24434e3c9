/**
 * Document numbers → ids. Fixed runs of 256 ids a block, so that a number alone tells its block.
 *
 *   20 hexadecimal digits (a content hash) → 0 · 10 bytes        anything else → length + 1 · code units
 */
import { ByteReader, ByteWriter } from './bytes';
import { seal, unseal } from './checksum';

export const IDS_IN_BLOCK = 256;
const HASH = /^[0-9a-f]{20}$/;
const HASH_BYTES = 10;

export const idBlockOf = (doc: number): number => Math.floor(doc / IDS_IN_BLOCK);

/** At most `IDS_IN_BLOCK` ids. */
export function writeIds(ids: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  for (const id of ids) {
    if (!HASH.test(id)) {
      writer.varint(id.length + 1);
      for (let at = 0; at < id.length; at++) writer.varint(id.charCodeAt(at));
      continue;
    }
    writer.varint(0);
    for (let at = 0; at < HASH_BYTES; at++) writer.byte(Number.parseInt(id.slice(at * 2, at * 2 + 2), 16));
  }
  return seal(writer.take());
}

export function readIds(stored: unknown): readonly string[] {
  const reader = new ByteReader(unseal(stored));
  const ids: string[] = [];
  while (!reader.isAtEnd) ids.push(readId(reader));
  return ids;
}

function readId(reader: ByteReader): string {
  const length = reader.varint();
  if (length === 0) return Array.from(reader.view(HASH_BYTES), hex).join('');
  let id = '';
  for (let at = 1; at < length; at++) id += String.fromCharCode(reader.varint());
  return id;
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

export function blocksOfIds(ids: readonly string[]): readonly Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < ids.length; at += IDS_IN_BLOCK)
    blocks.push(writeIds(ids.slice(at, at + IDS_IN_BLOCK)));
  return blocks;
}

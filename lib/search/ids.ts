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
const HASH_ENTRY = HASH_BYTES + 1;

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

/** Only those at these places of the block, in their order: most of a block is never looked at. */
export function readIdsAt(stored: unknown, places: readonly number[]): readonly string[] {
  const content = unseal(stored);
  if (isAllHashes(content)) return places.map((place) => readId(new ByteReader(content, place * HASH_ENTRY)));
  const starts: number[] = [];
  const reader = new ByteReader(content);
  while (!reader.isAtEnd) {
    starts.push(reader.at);
    skipId(reader);
  }
  return places.map((place) => readId(new ByteReader(content, starts[place] ?? content.length)));
}

/** Entries of one length: each is where its number says. */
function isAllHashes(content: Uint8Array): boolean {
  if (content.length % HASH_ENTRY !== 0) return false;
  for (let at = 0; at < content.length; at += HASH_ENTRY) if (content[at] !== 0) return false;
  return true;
}

function skipId(reader: ByteReader): void {
  const length = reader.varint();
  if (length === 0) reader.view(HASH_BYTES);
  else for (let at = 1; at < length; at++) reader.varint();
}

function readId(reader: ByteReader): string {
  const length = reader.varint();
  let id = '';
  if (length === 0) for (const byte of reader.view(HASH_BYTES)) id += HEX[byte];
  else for (let at = 1; at < length; at++) id += String.fromCharCode(reader.varint());
  return id;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function blocksOfIds(ids: readonly string[]): readonly Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < ids.length; at += IDS_IN_BLOCK)
    blocks.push(writeIds(ids.slice(at, at + IDS_IN_BLOCK)));
  return blocks;
}

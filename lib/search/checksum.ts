/** A stored block ends in the checksum of what stands before it: a flipped bit is an error, never a wrong answer. */
import { DamagedBytes } from './bytes';

const CHECKSUM_BYTES = 4;

/** FNV-1a over words of 32 bits, the last bytes one by one: a page's context checks some megabytes. */
export function checksumOf(bytes: Uint8Array, length = bytes.length): number {
  // A view of words must begin at one; whatever IndexedDB hands out does.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, length >> 2);
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = mixed(hash ^ (words[at] ?? 0));
  for (let at = words.length * 4; at < length; at++) hash = mixed(hash ^ (bytes[at] ?? 0));
  return hash >>> 0;
}

/** High bits of a word would never come down by multiplying alone. */
function mixed(value: number): number {
  const product = Math.imul(value, 0x01000193);
  return product ^ (product >>> 15);
}

export function seal(content: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(content.length + CHECKSUM_BYTES);
  sealed.set(content);
  new DataView(sealed.buffer).setUint32(content.length, checksumOf(content));
  return sealed;
}

/** The content, as a view. Throws `DamagedBytes` where it is not what was sealed. */
export function unseal(stored: unknown): Uint8Array {
  if (!(stored instanceof Uint8Array) || stored.length < CHECKSUM_BYTES)
    throw new DamagedBytes('a block is missing');
  const length = stored.length - CHECKSUM_BYTES;
  const expected = new DataView(stored.buffer, stored.byteOffset).getUint32(length);
  if (checksumOf(stored, length) !== expected) throw new DamagedBytes('a block is not what was written');
  return stored.subarray(0, length);
}

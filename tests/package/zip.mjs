/**
 * Reads a zip archive: its files by name. Stored or deflated, as the packager writes them; no Zip64, no encryption.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, §4.3
 */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** @returns {Map<string, Buffer>} */
export function readZip(path) {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([END]).buffer), zip.length - END_LENGTH + 4);
  if (end < 0) throw new Error(`${path} is no zip archive`);
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    );
    const name = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    if (!name.endsWith('/')) files.set(name, contentOf(zip, at));
    at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
  }
  return files;
}

function contentOf(zip, entry) {
  const local = zip.readUInt32LE(entry + 42);
  const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data);
}

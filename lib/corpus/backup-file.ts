/**
 * A backup as a file: its lines, compressed as gzip, and after them one line with the SHA-256 of the compressed bytes. Any
 * tool that opens gzip opens it (and warns of that last line); any byte that is missing or altered is noticed before a row is
 * believed. Both ways it is a stream: what lies in memory is a few chunks, however large the corpus.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const SEAL = /^\nsha-256 ([0-9a-f]{64})\n$/;
const SEAL_BYTES = '\nsha-256 \n'.length + 64;
/** First bytes of gzip (RFC 1952). */
const GZIP = [0x1f, 0x8b];
/** Lines wait until they are worth a chunk. */
const CHUNK_CHARACTERS = 1 << 18;
/** Compressed bytes wait until they are worth a blob, which the browser may lay on disk. */
const PART_BYTES = 1 << 22;
/** No row of ours comes near it: an article is cut at 2 MB, and may have some versions. */
const LONGEST_LINE = 1 << 26;

export async function packLines(lines: AsyncIterable<string>): Promise<Blob> {
  const gzip = new CompressionStream('gzip');
  const written = writeLines(lines, gzip.writable.getWriter());
  written.catch(() => undefined); // told below; the reading ends with it
  const hash = sha256.create();
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const put = (): void => {
    parts.push(new Blob(waiting));
    [waiting, size] = [[], 0];
  };
  for await (const bytes of chunksOf(gzip.readable)) {
    hash.update(bytes);
    waiting.push(bytes);
    size += bytes.length;
    if (size >= PART_BYTES) put();
  }
  await written;
  put();
  return new Blob([...parts, `\nsha-256 ${bytesToHex(hash.digest())}\n`], { type: 'application/gzip' });
}

async function writeLines(
  lines: AsyncIterable<string>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  const encoder = new TextEncoder();
  let waiting = '';
  try {
    for await (const line of lines) {
      waiting += `${line}\n`;
      if (waiting.length < CHUNK_CHARACTERS) continue;
      await writer.write(encoder.encode(waiting));
      waiting = '';
    }
    await writer.write(encoder.encode(waiting));
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

/** Whether a file is one of ours, and whole. */
export type Sealed = 'whole' | 'damaged' | 'not-ours';

export async function checkSeal(file: Blob): Promise<Sealed> {
  const begins = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const seal = SEAL.exec(await file.slice(Math.max(0, file.size - SEAL_BYTES)).text());
  const isGzip = GZIP.every((byte, at) => begins[at] === byte);
  if (seal === null) return isGzip ? 'damaged' : 'not-ours';
  const hash = sha256.create();
  for await (const bytes of chunksOf(compressed(file).stream())) hash.update(bytes);
  return isGzip && bytesToHex(hash.digest()) === seal[1] ? 'whole' : 'damaged';
}

/** The lines of a file. Throws where it cannot be unpacked. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const bytes = compressed(file).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunksOf(bytes)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new RangeError('a line without end');
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

const compressed = (file: Blob): Blob => file.slice(0, Math.max(0, file.size - SEAL_BYTES));

/** Not `for await` on the stream itself: Chromium has had that for a short time only. */
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Reading a table where it lies: a string of sorted lines, `key TAB fields…`, bisected and never parsed as a whole.
 *
 * A lookup compares about log₂(lines) keys, some microseconds; the one line found is cut up.
 */

/** The fields of the line with this key; `null` where there is none. */
export function fieldsOf(blob: string, key: string): readonly string[] | null {
  const start = lineNotBefore(blob, key);
  const end = endOfLine(blob, start);
  const isThere = start < blob.length && compareKey(blob, start, end, key) === 0;
  return isThere ? blob.slice(start, end).split('\t').slice(1) : null;
}

/** Whether a key is this word or begins with it and a space: such keys stand directly after where it would stand alone. */
export function beginsAKey(blob: string, word: string): boolean {
  const start = lineNotBefore(blob, word);
  const next = blob.charCodeAt(start + word.length);
  return blob.startsWith(word, start) && (next === TAB || next === SPACE);
}

/** Start of the first line whose key is not before `key`; past the end where all are. */
function lineNotBefore(blob: string, key: string): number {
  let low = 0;
  let high = blob.length;
  while (low < high) {
    const start = blob.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = endOfLine(blob, start);
    if (compareKey(blob, start, end, key) < 0) low = end + 1;
    else high = start - 1;
  }
  return low;
}

export function endOfLine(blob: string, start: number): number {
  const end = blob.indexOf('\n', start);
  return end === -1 ? blob.length : end;
}

/** Where the line's key stands to `key`, in code-unit order; compares in place. */
function compareKey(blob: string, start: number, end: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const unit = start + at < end ? blob.charCodeAt(start + at) : TAB;
    if (unit === TAB) return -1;
    const difference = unit - key.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  const after = start + key.length;
  return after >= end || blob.charCodeAt(after) === TAB ? 0 : 1;
}

const TAB = 9;
const SPACE = 32;
